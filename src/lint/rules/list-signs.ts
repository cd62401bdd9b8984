import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';
import { markdownProblem } from './markdown-problem.ts';

const NUMBERED = 'Begin each line with a Latin number, a full stop and a space, as in "1. …".';
const BULLETED = 'Begin each line with a hyphen and a space, as in "- …".';

/** What begins a line of a list elsewhere, and is text here. */
const signs: readonly (readonly [pattern: RegExp, suggestion: string])[] = [
  // Numbers of Persian and Arabic, in brackets, with other signs behind them, without a space, as a picture.
  [/^[۰-۹٠-٩]{1,2}\s?[.)\-ـ–—_:/]+\s*(?=[\p{L}«("*])/u, NUMBERED],
  [/^\d{1,2}(?:\s?[-ـ–—_:/]\s*|\s?[.)](?!\s))(?=(?!\p{N})[\p{Script=Arabic}«])/u, NUMBERED],
  [/^[([][\d۰-۹٠-٩]{1,2}[)\]]\s*(?=\p{L})/u, NUMBERED],
  [/^(?:الف|ب|پ|ج|د|ه|[a-hA-H])\s?(?:[)\-ـ–—]|\.(?=\s))\s*(?=[\p{L}«])/u, NUMBERED],
  [/^[ivxIVX]{1,4}[.)]\s+(?=\p{Script=Arabic})/u, NUMBERED],
  [/^(?:[\u2460-\u2473\u24f5-\u24fe\u2776-\u2793]|\d\ufe0f?\u20e3)/u, NUMBERED],
  // With the backslash that other programs save a list of no list with.
  [/^[\d۰-۹]{1,2}\\[.)]\s/, NUMBERED],
  [/^\\[-*+]\s/, BULLETED],
  // Bullets, those of a word processor's typefaces among them; a dash before a number is its sign.
  [/^[•●○◦■□▪▫◆◇‣⁃∙·・٭☑☐\uE000-\uF8FF]\ufe0f?\s*(?=\S)/u, BULLETED],
  [/^[ـ_]\s+(?=\S)/, BULLETED],
  [/^[–—](?:\s+(?=\S)|(?=[\p{L}«(]))/u, BULLETED],
  [/^(?:o\t|[§Øü]\s+|o\s+(?=\p{Script=Arabic})|\.{1,2}\s+|\*{2,4}\s+|--\s+)(?=\S)/u, BULLETED],
  [/^[-*+](?=(?!\p{N})[\p{Script=Arabic}«])/u, BULLETED],
];

/** A sign that a person put at the beginning of each line for a picture of a list: two such lines are one. */
const picture = /^(?:\p{Extended_Pictographic}|[✓✗✘➢➤►→←»›※])\ufe0f?\s*(?=\p{L})/u;

/** A box to tick, which a customer cannot tick. */
const box = /^(?:[-*•]\s*)?\[[ xX✓✔]?\](?:\s|$)/u;

function suggestionFor({ text }: TextLine, paragraph: readonly TextLine[]): string | undefined {
  const found = signs.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  if (box.test(text)) return 'Write <Steps> with 1. …, or a list with - … and no box.';
  const isRepeated = () => paragraph.filter((line) => picture.test(line.text)).length > 1;
  return picture.test(text) && isRepeated() ? BULLETED : undefined;
}

/**
 * Lines that begin like those of a list and are none: they become one paragraph, or paragraphs. Of such lines that follow
 * each other only the first is told.
 */
export function checkListSigns(lines: readonly TextLine[], source: string): Problem[] {
  const blocks = lineStartsByBlock(lines);
  const problems: Problem[] = [];
  let last: { readonly suggestion: string; readonly block: MdastNode } | undefined;
  for (const line of lines) {
    const { block, component, isLineStart, text } = line;
    if (!isLineStart || block.type !== 'paragraph' || block === last?.block) continue;
    const suggestion = component === 'Steps' ? undefined : suggestionFor(line, blocks.get(block) ?? []);
    if (suggestion === undefined) {
      if (line.isFirst) last = undefined;
      continue;
    }
    if (last?.suggestion !== suggestion) {
      const shown = text.trim().slice(0, 30);
      const message = `"${shown}" begins like a list and is none: its lines run into each other.`;
      problems.push(markdownProblem(positionAt(source, line.start), message, suggestion));
    }
    last = { suggestion, block };
  }
  return problems;
}
