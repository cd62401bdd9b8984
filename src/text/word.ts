import { withoutSpokenEnding } from './colloquial-endings.ts';
import { isEnding, stripJoinedEnding } from './affixes.ts';
import { stopWords } from './stop-words.ts';
import { type Token, tokenise } from './tokenise.ts';
import { verbForms, verbAfterMi } from './verbs.ts';

/** What is known of words before any text is read. */
export interface KnownWords {
  /** Folded words that only look inflected. */
  readonly keep: ReadonlySet<string>;
  /** Whether a folded word is one of the editors' table. */
  readonly isWord: (word: string) => boolean;
}

const miPrefixes = new Set(['می', 'نمی']);

/** A verb written as one word or with non-joiners (شده‌اند، نمی‌شود), or undefined. */
function verbOf(parts: readonly string[]): string | undefined {
  const whole = verbForms.get(parts.join(''));
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = parts;
  return miPrefixes.has(first) && rest.length > 0 ? verbAfterMi(first, rest.join('')) : undefined;
}

function withoutEndings(parts: readonly string[]): readonly string[] {
  let length = parts.length;
  while (length > 1 && isEnding(parts[length - 1] ?? '')) length -= 1;
  return parts.slice(0, length);
}

/** A stop word is whole, whatever it ends in: برای is no form of برا. */
function normalForm(part: string, { keep, isWord }: KnownWords): string {
  const verb = verbForms.get(part);
  if (verb !== undefined || stopWords.has(part)) return verb ?? part;
  return withoutSpokenEnding(stripJoinedEnding(part, keep), isWord, keep);
}

/**
 * The normal forms of what one whitespace-separated word holds, from the word alone.
 *
 * @param word as written, with its signs and non-joiners
 * @returns tokens without endings; parts of a compound stay tied to each other
 * @example analyseWord('چراغ‌هایش', known) // [{ text: 'چراغ', tied: false }]
 */
export function analyseWord(word: string, known: KnownWords): Token[] {
  const result: Token[] = [];
  const tokens = tokenise(word);
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (tokens[end]?.tied === true) end += 1;
    const parts = tokens.slice(start, end).map((token) => token.text);
    const verb = verbOf(parts);
    if (verb === undefined) {
      withoutEndings(parts).forEach((part, position) => {
        result.push({ text: normalForm(part, known), tied: position > 0 });
      });
    } else {
      result.push({ text: verb, tied: false });
    }
    start = end;
  }
  return result;
}
