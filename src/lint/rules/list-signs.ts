import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';

type ListKey = 'markdown.numbered' | 'markdown.bulleted' | 'markdown.box';

/** What begins a line of a list elsewhere, and is text here. */
const signs: readonly (readonly [pattern: RegExp, says: ListKey])[] = [
  // Numbers of Persian and Arabic, in brackets, with other signs behind them, without a space, as a picture.
  [/^[۰-۹٠-٩]{1,2}\s?[.)\-ـ–—_:/]+\s*(?=[\p{L}«("*])/u, 'markdown.numbered'],
  [/^\d{1,2}(?:\s?[-ـ–—_:/]\s*|\s?[.)](?!\s))(?=(?!\p{N})[\p{Script=Arabic}«])/u, 'markdown.numbered'],
  [/^[([][\d۰-۹٠-٩]{1,2}[)\]]\s*(?=\p{L})/u, 'markdown.numbered'],
  [/^(?:الف|ب|پ|ج|د|ه|[a-hA-H])\s?(?:[)\-ـ–—]|\.(?=\s))\s*(?=[\p{L}«])/u, 'markdown.numbered'],
  [/^[ivxIVX]{1,4}[.)]\s+(?=\p{Script=Arabic})/u, 'markdown.numbered'],
  [/^(?:[\u2460-\u2473\u24f5-\u24fe\u2776-\u2793]|\d\ufe0f?\u20e3)/u, 'markdown.numbered'],
  // With the backslash that other programs save a list of no list with.
  [/^[\d۰-۹]{1,2}\\[.)]\s/, 'markdown.numbered'],
  [/^\\[-*+]\s/, 'markdown.bulleted'],
  // Bullets, those of a word processor's typefaces among them; a dash before a number is its sign.
  [/^[•●○◦■□▪▫◆◇‣⁃∙·・٭☑☐\uE000-\uF8FF]\ufe0f?\s*(?=\S)/u, 'markdown.bulleted'],
  [/^[ـ_]\s+(?=\S)/, 'markdown.bulleted'],
  [/^[–—](?:\s+(?=\S)|(?=[\p{L}«(]))/u, 'markdown.bulleted'],
  [/^(?:o\t|[§Øü]\s+|o\s+(?=\p{Script=Arabic})|\.{1,2}\s+|\*{2,4}\s+|--\s+)(?=\S)/u, 'markdown.bulleted'],
  [/^[-*+](?=(?!\p{N})[\p{Script=Arabic}«])/u, 'markdown.bulleted'],
];

/** A sign that a person put at the beginning of each line for a picture of a list: two such lines are one. */
const picture = /^(?:\p{Extended_Pictographic}|[✓✗✘➢➤►→←»›※])\ufe0f?\s*(?=\p{L})/u;

/** A box to tick, which a customer cannot tick. */
const box = /^(?:[-*•]\s*)?\[[ xX✓✔]?\](?:\s|$)/u;

function listMeant({ text }: TextLine, paragraph: readonly TextLine[]): ListKey | undefined {
  const found = signs.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  if (box.test(text)) return 'markdown.box';
  const isRepeated = () => paragraph.filter((line) => picture.test(line.text)).length > 1;
  return picture.test(text) && isRepeated() ? 'markdown.bulleted' : undefined;
}

/**
 * Lines that begin like those of a list and are none: they become one paragraph, or paragraphs. Of such lines that follow
 * each other only the first is told.
 */
export function checkListSigns(lines: readonly TextLine[], source: string): Problem[] {
  const blocks = lineStartsByBlock(lines);
  const problems: Problem[] = [];
  let last: { readonly says: ListKey; readonly block: MdastNode } | undefined;
  for (const line of lines) {
    const { block, component, isLineStart, text } = line;
    if (!isLineStart || block.type !== 'paragraph' || block === last?.block) continue;
    const says = component === 'Steps' ? undefined : listMeant(line, blocks.get(block) ?? []);
    if (says === undefined) {
      if (line.isFirst) last = undefined;
      continue;
    }
    if (last?.says !== says) {
      const shown = text.trim().slice(0, 30);
      problems.push({ ...positionAt(source, line.start), ...say(says, { shown }) });
    }
    last = { says, block };
  }
  return problems;
}
