import type { MdastNode } from 'satteri';
import type { Fix, Problem, Range } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { rangeOf } from '../../mdx/syntax-tree.ts';
import { lineStartsByBlock, type TextLine } from '../../mdx/text-lines.ts';
import { boldFix } from './bold-mends.ts';
import { boxFix, bulletedFix, numberedFix } from './list-mends.ts';

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

function listMeant({ text, start }: TextLine, paragraph: readonly TextLine[]): ListKey | undefined {
  if (boldFix(text, start) !== undefined) return undefined;
  const found = signs.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return found[1];
  if (box.test(text)) return 'markdown.box';
  const isRepeated = () => paragraph.filter((line) => picture.test(line.text)).length > 1;
  return picture.test(text) && isRepeated() ? 'markdown.bulleted' : undefined;
}

/** Lines that follow each other, with the paragraphs that they stand in. */
interface List {
  readonly line: TextLine;
  readonly says: ListKey;
  readonly blocks: MdastNode[];
}

const mends: Readonly<Record<ListKey, (source: string, ranges: readonly Range[]) => Fix | undefined>> = {
  'markdown.numbered': numberedFix,
  'markdown.bulleted': bulletedFix,
  'markdown.box': boxFix,
};

/** The same lines as a list; those before the first that is told are none. */
function fixOf({ line, says, blocks }: List, source: string): Fix | undefined {
  const ranges = blocks.flatMap((block) => rangeOf(block, source) ?? []);
  return mends[says](
    source,
    ranges.map(({ start, end }) => ({ start: Math.max(start, line.start), end })),
  );
}

/**
 * Lines that begin like those of a list and are none: they become one paragraph, or paragraphs. Of such lines that follow
 * each other only the first is told.
 */
export function checkListSigns(lines: readonly TextLine[], source: string): Problem[] {
  const blocks = lineStartsByBlock(lines);
  const lists: List[] = [];
  let last: List | undefined;
  for (const line of lines) {
    const { block, component, isLineStart } = line;
    if (!isLineStart || block.type !== 'paragraph' || block === last?.blocks.at(-1)) continue;
    const says = component === 'Steps' ? undefined : listMeant(line, blocks.get(block) ?? []);
    if (says === undefined) {
      if (line.isFirst) last = undefined;
      continue;
    }
    if (last?.says === says) last.blocks.push(block);
    else {
      last = { line, says, blocks: [block] };
      lists.push(last);
    }
  }
  return lists.map((list) => {
    const shown = list.line.text.trim().slice(0, 30);
    const fix = fixOf(list, source);
    const place = positionAt(source, list.line.start);
    return { ...place, ...say(list.says, { shown }), ...(fix === undefined ? {} : { fix }) };
  });
}
