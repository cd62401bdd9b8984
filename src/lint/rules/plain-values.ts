import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import type { FrontMatter } from '../../mdx/front-matter.ts';
import { attributesIn } from '../../mdx/attribute-position.ts';
import { isComponent, proseAttributes, visit } from '../../mdx/syntax-tree.ts';

/** Markdown in a text that is shown as it is: bold, code, a link. A tag is text in a field, which may tell of one. */
export const markdownSigns =
  /(?<!\*)\*\*(?=[^\s*])[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]*\)|~~[^~]+~~|==[^=\s][^=]*==/;

/** Markdown or a tag in an attribute, where a tag was meant to do something. */
const markdownInText = new RegExp(`${markdownSigns.source}|</?[A-Za-z][^<>]*>`);

const shown: ReadonlySet<string> = new Set([...proseAttributes, 'report', 'en']);

/** What is said of the first signs of a text at its place. */
const plainProblem = (source: string, at: number, found: string, name: string): Problem => ({
  ...positionAt(source, at),
  ...say('markdown.plain-value', { shown: found.slice(0, 30), name }),
});

/** Signs of Markdown in an attribute or a field, which are read as text and stand on the page as they are typed. */
export function checkPlainValues(root: MdastNode, source: string, head: FrontMatter | undefined): Problem[] {
  const attributes = visit(root)
    .filter(isComponent)
    .flatMap((node) =>
      attributesIn(source, node).flatMap(({ name, value }): Problem[] => {
        const found =
          value !== undefined && shown.has(name)
            ? markdownInText.exec(source.slice(value.start, value.end))
            : null;
        if (value === undefined || found === null) return [];
        return [plainProblem(source, value.start + found.index, found[0], name)];
      }),
    );
  if (head === undefined) return attributes;
  const fields = [...head.yaml.matchAll(/^(?:[ \t]*- |[ \t]+)?(title|summary|text):.*$/gm)].flatMap(
    ({ 0: line, 1: name = '', index }) => {
      const found = markdownSigns.exec(line);
      return found === null ? [] : [plainProblem(source, head.start + index + found.index, found[0], name)];
    },
  );
  return [...attributes, ...fields];
}
