import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideText } from '../../content/model.ts';
import { guideProse, masked } from '../../content/prose.ts';

/**
 * A sentence: up to a full stop, a question, a colon or semicolon, an empty line or a list's next item (both masked at
 * the line's start). Measured by length alone: formulas for reading ease count syllables, and Persian does not write
 * its short vowels.
 */
const sentence = new RegExp(`[^.!؟?:؛…\\n]+(?:\\n(?![ \\t]*\\n|[ \\t]*${masked})[^.!؟?:؛…\\n]+)*`, 'gu');

/** Sentences that have more words than site.yaml allows. */
export function checkReading({ source }: GuideText, { limits }: Catalogue): Problem[] {
  const prose = guideProse(source);
  return [...prose.matchAll(sentence)].flatMap(({ 0: text, index }): Problem[] => {
    const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    if (words <= limits.sentence) return [];
    const start = index + text.length - text.trimStart().length;
    const before = source.slice(0, start).split('\n');
    const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    const message = `A sentence of ${words} words is hard to read on a phone (at most ${limits.sentence}).`;
    return [{ ...place, rule: 'hard-to-read', message, suggestion: 'Make two sentences of it, or a list.' }];
  });
}
