import type { Fix, Range } from '../../diagnostics/diagnostic.ts';

/** A number at the beginning of a line, whatever stands around it. */
const numbered = /^[([]?([\d۰-۹٠-٩]{1,2})(?:\s?\\?[.)\-ـ–—_:/\]]+[ \t]*)(?=\S)/;

/** Signs that stand for a bullet and for nothing else. */
const bullet = /^(?:[•●○◦■□▪▫◆◇‣⁃∙·・٭\uf0b7]\ufe0f?|\\[-*+])[ \t]*(?=\S)/;

/** Strokes that are a bullet where several lines begin with one. */
const stroke = /^(?:[ـ_–—]|-{1,2})[ \t]*(?=\S)/;

/** A box to tick, with a bullet before it or without. */
const box = /^(?:[-*•][ \t]*)?\[[ xX✓✔]?\][ \t]+(?=\S)/;

const digit = (sign: string) =>
  '0123456789'.at(
    ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'].map((all) => all.indexOf(sign)).find((at) => at >= 0) ?? Number(sign),
  ) ?? '';

const numberOf = (signs: string) => Number([...signs].map(digit).join(''));

/** A line's first signs, where they stand, and the number that they are. */
interface Lead extends Range {
  readonly number: number;
}

function leadsIn(source: string, ranges: readonly Range[], sign: RegExp): readonly Lead[] {
  return ranges.flatMap(({ start, end }) => {
    const leads: Lead[] = [];
    let from = start;
    for (const line of source.slice(start, end).split('\n')) {
      const [text, digits = ''] = sign.exec(line) ?? [];
      if (text !== undefined) leads.push({ start: from, end: from + text.length, number: numberOf(digits) });
      from += line.length + 1;
    }
    return leads;
  });
}

/** Whether a place begins its line: in a quotation or an item a list would need other signs before it. */
const isAtLineStart = (source: string, index: number) => index === 0 || source[index - 1] === '\n';

function fixOf(source: string, leads: readonly Lead[], put: (lead: Lead) => string): Fix | undefined {
  const [first, last] = [leads[0], leads.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (!leads.every(({ start }) => isAtLineStart(source, start))) return undefined;
  let text = '';
  let end = first.start;
  for (const lead of leads) {
    text += source.slice(end, lead.start) + put(lead);
    end = lead.end;
  }
  return { start: first.start, end: last.end, text };
}

/**
 * Lines with numbers of another keyboard as a list of Markdown; undefined where they do not count from one on: what
 * begins with a year or a price is no list.
 * @param ranges the paragraphs that follow each other.
 */
export function numberedFix(source: string, ranges: readonly Range[]): Fix | undefined {
  const leads = leadsIn(source, ranges, numbered);
  if (leads.length < 2 || leads.some(({ number }, index) => number !== index + 1)) return undefined;
  return fixOf(source, leads, ({ number }) => `${number}. `);
}

/** Lines with other bullets as a list of Markdown; undefined where a stroke may be something else. */
export function bulletedFix(source: string, ranges: readonly Range[]): Fix | undefined {
  const bullets = leadsIn(source, ranges, bullet);
  if (bullets.length > 0) return fixOf(source, bullets, () => '- ');
  const strokes = leadsIn(source, ranges, stroke);
  return strokes.length < 2 ? undefined : fixOf(source, strokes, () => '- ');
}

/** Lines with boxes to tick as a list without them. */
export function boxFix(source: string, ranges: readonly Range[]): Fix | undefined {
  return fixOf(source, leadsIn(source, ranges, box), () => '- ');
}
