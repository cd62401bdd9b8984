import { articleUrl } from '../../content/addresses.ts';
import { isDraftText } from '../../content/draft-head.ts';
import { readFiles } from '../../content/files/read-files.ts';
import { libraryOf, snippetFile } from '../../content/library.ts';
import type { Content, ContentFiles } from '../../content/model.ts';
import { readGuide } from '../../content/read-guide.ts';
import { byPosition } from '../../diagnostics/diagnostic.ts';
import { diagramLabels } from '../../diagram/diagram-nodes.ts';
import type { GuideState, TreeState } from '../../editor/guide-state.ts';
import { placeOf } from '../../editor/lines.ts';
import { textHtml } from '../../editor/text-html.ts';
import { partAt, treeState } from '../../editor/tree-state.ts';
import { readWrittenTree, type WrittenTree } from '../../editor/written-tree.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { findingState } from './finding-state.ts';
import { hashOf } from './hash-of.ts';
import { lintFolder } from './lint-folder.ts';
import { namedIn } from './text-answer.ts';

/** A guide's path below the content folder: language, symptom, slug. */
const guidePath = /^articles\/([a-z0-9-]+)\/([a-z0-9-]+)\/([a-z0-9-]+)\.mdx$/;

/** The tree of a guide, as far as its tags can be read. */
function treeOf(
  files: ContentFiles,
  file: string,
  language: string,
  site: Content['site'],
  written: WrittenTree,
): TreeState | undefined {
  const source = files.get(file) ?? '';
  const { body } = readGuide(file, source, libraryOf(files, site).insertsOf(language));
  if (body?.guide.tree === undefined) return undefined;
  const named = namedIn(files, site, language);
  const labels = diagramLabels(stringsFor(FIRST_LANGUAGE));
  return treeState(source, written, body.guide.tree, labels, (text) => textHtml(text, named));
}

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
  const content = lintFolder({ files, pictures });
  const article = content.articles.find((one) => one.file === file);
  const shown = new Set([file, ...[...(article?.snippets ?? [])].map((name) => snippetFile(language, name))]);
  const found = [...ofListing, ...content.diagnostics].filter((one) => shown.has(one.file)).sort(byPosition);
  const read = readWrittenTree(source);
  const written = read.kind === 'tree' ? read.tree : undefined;
  const tree = written && treeOf(files, file, language, content.site, written);
  return {
    file,
    hash: hashOf(source),
    title: article?.data.title ?? slug,
    address: articleUrl(symptom, slug, language),
    draft: isDraftText(source),
    ...(tree === undefined ? {} : { tree }),
    unread: tree === undefined && read.kind !== 'none',
    findings: found.map((one) =>
      findingState(
        one,
        file,
        written !== undefined && one.file === file ? partAt(written, placeOf(source, one)) : undefined,
      ),
    ),
  };
}
