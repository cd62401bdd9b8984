import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import type { FrontMatter } from '../../mdx/front-matter.ts';
import { attributesIn } from '../../mdx/attribute-position.ts';
import { isComponent, proseAttributes, visit } from '../../mdx/syntax-tree.ts';
import { markdownProblem } from './markdown-problem.ts';

/** Markdown in a text that is shown as it is: bold, code, a link. */
export const markdownInText =
  /(?<!\*)\*\*(?=[^\s*])[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]*\)|~~[^~]+~~|==[^=\s][^=]*==/;

const shown: ReadonlySet<string> = new Set([...proseAttributes, 'report', 'en']);

const SUGGESTION = 'Leave the signs out: this text is shown as it is.';

/** Signs of Markdown in an attribute or a field, which are read as text and stand on the page as they are typed. */
export function checkPlainValues(root: MdastNode, source: string, head: FrontMatter | undefined): Problem[] {
  const attributes = [...visit(root)].filter(isComponent).flatMap((node) =>
    attributesIn(source, node).flatMap(({ name, value }): Problem[] => {
      const found =
        value !== undefined && shown.has(name)
          ? markdownInText.exec(source.slice(value.start, value.end))
          : null;
      if (value === undefined || found === null) return [];
      const message = `Markdown makes nothing of "${found[0].slice(0, 30)}" in ${name}.`;
      return [markdownProblem(positionAt(source, value.start + found.index), message, SUGGESTION)];
    }),
  );
  if (head === undefined) return attributes;
  const fields = [...head.yaml.matchAll(/^(?:[ \t]*- |[ \t]+)?(title|summary|text):.*$/gm)].flatMap(
    ({ 0: line, 1: name = '', index }) => {
      const found = markdownInText.exec(line);
      if (found === null) return [];
      const message = `Markdown makes nothing of "${found[0].slice(0, 30)}" in ${name}.`;
      return [markdownProblem(positionAt(source, head.start + index + found.index), message, SUGGESTION)];
    },
  );
  return [...attributes, ...fields];
}
