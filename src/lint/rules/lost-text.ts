import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import type { FrontMatter } from '../../mdx/front-matter.ts';

/** A text of the head without quotation marks, and what of it YAML takes for a remark. */
const withRemark =
  /^(?:(?:title|summary|number):|[ \t]+text:|[ \t]*-(?![ \t]+\w+:))(?:[ \t]+(?!["'[{|>#])[^\n]*?\S)?([ \t]+#[^\n]*)$/gm;

/** Words of a title, a number or an alias that are lost behind a #: «کد #140» becomes «کد». */
export function checkLostText(source: string, { yaml, start }: FrontMatter): Problem[] {
  return [...yaml.matchAll(withRemark)].map(({ 0: line, 1: lost = '', index }) => ({
    ...positionAt(source, start + index + line.length - lost.trimStart().length),
    ...say('field-value.remark', { lost: lost.trim().slice(0, 40) }),
  }));
}
