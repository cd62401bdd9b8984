import { readFiles } from '../content/files/read-files.ts';
import type { Content } from '../content/model.ts';
import type { Inserts } from '../mdx/inserts.ts';
import { byPosition } from '../diagnostics/diagnostic.ts';
import { lintFiles } from './lint-files.ts';
import { lintGuide, type LintedGuide } from './lint-guide.ts';

/** Guides as they were last linted, by file: a save reads one guide again, not all. */
const remembered = new Map<
  string,
  { readonly source: string; readonly key: string; readonly linted: LintedGuide }
>();

/** Lints a guide as `lintGuide` does; what has not changed since comes from memory. */
export function lintChangedGuide(file: string, source: string, inserts: Inserts = {}): LintedGuide {
  const before = remembered.get(file);
  const { key = '' } = inserts;
  if (before?.source === source && before.key === key) return before.linted;
  const linted = lintGuide(file, source, inserts);
  remembered.set(file, { source, key, linted });
  return linted;
}

/**
 * Reads a whole content folder and says everything that is wrong with it: what integrations and tools call. Never throws
 * for what an editor wrote: all diagnostics come back at once, in the order of files and lines.
 * @param folder absolute path of the content folder.
 * @param now the moment that review dates and outages are counted to.
 * @param lint lints one guide; by itself it remembers what it has linted.
 */
export async function lintContent(
  folder: string,
  now = new Date(),
  lint = lintChangedGuide,
): Promise<Content> {
  const { files, pictures, diagnostics } = await readFiles(folder);
  const content = lintFiles(files, { now, pictures }, lint);
  return { ...content, diagnostics: [...diagnostics, ...content.diagnostics].sort(byPosition) };
}
