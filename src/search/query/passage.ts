import type { Term } from '../../text/analyse.ts';
import type { TermMatcher } from './highlight.ts';
import type { TextRange } from './segments.ts';

/** About two lines of text on a phone; a wide screen shows all of it, a narrow one its first line. */
const PASSAGE_WORDS = 28;

/** How many words of a passage stand before the first one that matched, so that this one is in the first line on a phone. */
const WORDS_BEFORE = 3;

/**
 * Finds the part of a text that holds most of the words that were searched for.
 *
 * @param text the original text; lines are paragraphs, and a passage never crosses one
 * @param matches the numbers of its whitespace-separated words that matched
 * @returns where the passage starts and ends, or undefined when no word matched
 */
export function findPassage(text: string, matches: readonly number[]): TextRange | undefined {
  const words = Array.from(text.matchAll(/\S+/gu), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const ordered = [...new Set(matches)].filter((match) => match < words.length).sort((a, b) => a - b);
  let best: { from: number; count: number } | undefined;
  for (const [position, from] of ordered.entries()) {
    const lineEnd = text.indexOf('\n', words[from]?.start);
    let count = 0;
    for (const match of ordered.slice(position, position + PASSAGE_WORDS)) {
      const start = words[match]?.start ?? 0;
      if (match - from < PASSAGE_WORDS - WORDS_BEFORE && (lineEnd === -1 || start < lineEnd)) count += 1;
    }
    if (best === undefined || count > best.count) best = { from, count };
  }
  if (best === undefined) return undefined;
  const anchor = words[best.from]?.start ?? 0;
  const lineStart = text.lastIndexOf('\n', anchor) + 1;
  const nextLine = text.indexOf('\n', anchor);
  const lineEnd = nextLine === -1 ? text.length : nextLine;
  const line = words.filter(({ start, end }) => start >= lineStart && end <= lineEnd);
  const anchorInLine = line.findIndex(({ start }) => start === anchor);
  const first = Math.max(0, anchorInLine - WORDS_BEFORE);
  const last = Math.min(line.length, first + PASSAGE_WORDS) - 1;
  return { start: line[first]?.start ?? lineStart, end: line[last]?.end ?? lineEnd };
}

/**
 * The passage of a text that holds most of the words that were searched for, with «…» at an end where it was cut out of its
 * line; empty when no word matched.
 */
export function passageOf(text: string, matches: readonly number[]): string {
  const range = findPassage(text, matches);
  if (range === undefined) return '';
  const { start, end } = range;
  const isLineStart = start === 0 || text[start - 1] === '\n';
  const isLineEnd = end === text.length || text[end] === '\n';
  return `${isLineStart ? '' : '… '}${text.slice(start, end)}${isLineEnd ? '' : ' …'}`;
}

/** A text with its terms. */
interface ReadText {
  readonly text: string;
  readonly terms: readonly Term[];
}

/** The passage of a text in parts, joined by newlines, that holds most of the terms that were searched for. */
export function passageIn(parts: readonly ReadText[], isMatch: TermMatcher): string {
  let before = 0;
  const words = parts.flatMap(({ text, terms }) => {
    const first = before;
    before += text.match(/\S+/gu)?.length ?? 0;
    const matching = terms.filter((term) => isMatch(term.term) || term.parts.some(isMatch));
    return matching.map(({ word }) => first + word);
  });
  return passageOf(parts.map(({ text }) => text).join('\n'), words);
}
