import type { Fix } from '../../diagnostics/diagnostic.ts';

/** A line with one pair of signs, and what stands before, between and behind them. */
const pair = /^([^*]*)(\*{2,3})([^*]+)\2([^*]*)$/;

/**
 * Bold with a space inside its signs, with the space put outside: `** مهم **`, `**مهم **است`; undefined where that would not
 * make it bold.
 * @param start where the line begins in the file.
 */
export function boldFix(text: string, start: number): Fix | undefined {
  const [, before = '', signs = '', inside = '', after = ''] = pair.exec(text) ?? [];
  const words = inside.trim();
  if (words === inside || !/^[\p{L}\p{N}«(]/u.test(words)) return undefined;
  const lead = inside.startsWith(' ') && /\S$/.test(before) ? ' ' : '';
  const tail = inside.endsWith(' ') && /^[\p{L}\p{N}«(]/u.test(after) ? ' ' : '';
  // Behind punctuation and before a letter the signs close nothing.
  if (!/[\p{L}\p{N}]$/u.test(words) && tail === '' && /^[\p{L}\p{N}]/u.test(after)) return undefined;
  if (!/^[\p{L}\p{N}]/u.test(words) && lead === '' && /[\p{L}\p{N}]$/u.test(before)) return undefined;
  const from = start + before.length;
  return { start: from, end: from + inside.length + 2 * signs.length, text: `${lead}**${words}**${tail}` };
}
