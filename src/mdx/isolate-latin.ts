import { defineMdastPlugin } from 'satteri';
import { isWholeWord, latinRuns } from '../text/latin-runs.ts';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

/**
 * Isolates Latin words in Persian text, so that `192.168.1.1` and `DSL` never reorder a line, and marks code as left to
 * right. Editors write them plainly.
 */
export const isolateLatin = defineMdastPlugin({
  name: 'isolate-latin',
  text(node, context) {
    const runs = latinRuns(node.value);
    if (!runs.some((run) => run.latin)) return;
    context.replaceNode(
      node,
      runs.map((run) =>
        run.latin
          ? {
              type: 'mdxJsxTextElement' as const,
              name: 'bdi',
              attributes: [
                attribute('lang', 'en'),
                ...(isWholeWord(run.text) ? [attribute('class', 'whole')] : []),
              ],
              children: [{ type: 'text' as const, value: run.text }],
            }
          : { type: 'text' as const, value: run.text },
      ),
    );
  },
  inlineCode(node, context) {
    context.setProperty(node, 'data', { hProperties: { dir: 'ltr', lang: 'en', translate: 'no' } });
  },
});
