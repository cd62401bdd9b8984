import { readFiles } from '../../content/files/read-files.ts';
import { snippetFile } from '../../content/library.ts';
import { articleUrl } from '../../content/addresses.ts';
import type { GuideState } from '../../editor/guide-state.ts';
import { byPosition } from '../../diagnostics/diagnostic.ts';
import { lintChangedGuide } from '../../lint/lint-content.ts';
import { lintFiles } from '../../lint/lint-files.ts';
import { findingState } from './finding-state.ts';
import { hashOf } from './hash-of.ts';

/** A guide's path below the content folder: language, symptom, slug. */
const guidePath = /^articles\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\.mdx$/;

/**
 * All that the editor's page shows of a guide.
 * @param folder absolute path of the content folder.
 * @param file the guide's path below it.
 * @returns undefined where there is no such guide.
 */
export async function guideState(folder: string, file: string): Promise<GuideState | undefined> {
  const [, language, symptom, slug] = guidePath.exec(file) ?? [];
  if (language === undefined || symptom === undefined || slug === undefined) return undefined;
  const { files, pictures, diagnostics: ofListing } = await readFiles(folder);
  const source = files.get(file);
  if (source === undefined) return undefined;
  const content = lintFiles(files, { now: new Date(), pictures }, lintChangedGuide);
  const article = content.articles.find((one) => one.file === file);
  const shown = new Set([file, ...[...(article?.snippets ?? [])].map((name) => snippetFile(language, name))]);
  const found = [...ofListing, ...content.diagnostics].filter((one) => shown.has(one.file)).sort(byPosition);
  return {
    file,
    hash: hashOf(source),
    title: article?.data.title ?? slug,
    address: articleUrl(symptom, slug, language),
    draft: false,
    findings: found.map((one) => findingState(one, file)),
  };
}
