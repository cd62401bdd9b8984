import { defineMdastPlugin } from 'satteri';
import { isWholeWord, leftToRightRuns, type Run } from '../text/left-to-right-runs.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/** A run as a node: Latin words in a `<bdi>` of their language, numbers in one that says their direction. */
function nodeOf({ text, kind }: Run) {
  const value = { type: 'text' as const, value: text };
  if (kind === undefined) return value;
  return {
    type: 'mdxJsxTextElement' as const,
    name: 'bdi',
    attributes: [
      kind === 'latin' ? attribute('lang', 'en') : attribute('dir', 'ltr'),
      ...(isWholeWord(text) ? [attribute('class', 'whole')] : []),
    ],
    children: [value],
  };
}

/**
 * Isolates Latin words, codes and numbers with signs in Persian text, so that `192.168.1.1`, `+98 21 …` and `DSL` are
 * drawn in their own order and never reorder a line, and marks code as left to right. Editors write them plainly.
 */
export const isolateRuns = defineMdastPlugin({
  name: 'isolate-runs',
  text(node, context) {
    const runs = leftToRightRuns(node.value);
    if (runs.some((run) => run.kind !== undefined)) context.replaceNode(node, runs.map(nodeOf));
  },
  inlineCode(node, context) {
    context.setProperty(node, 'data', { hProperties: { dir: 'ltr', lang: 'en', translate: 'no' } });
  },
  code(node, context) {
    context.setProperty(node, 'data', { hProperties: { dir: 'ltr', lang: 'en', translate: 'no' } });
  },
});
