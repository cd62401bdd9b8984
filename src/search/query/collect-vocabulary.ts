import type { Analyser } from '../../text/analyse.ts';
import type { VocabularyData } from './vocabulary.ts';

interface Counted {
  documents: number;
  readonly spellings: Map<string, number>;
}

/** The most frequent spelling that still means the same when it stands alone. */
function shownSpelling(term: string, spellings: ReadonlyMap<string, number>, analyser: Analyser): string {
  const ordered = [...spellings].sort(([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1));
  for (const [spelling] of ordered) {
    const terms = analyser.analyse(spelling);
    if (terms.length === 1 && terms[0]?.term === term) return spelling;
  }
  return term;
}

/** The written form without the signs around it. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '').replace(/\s+/gu, ' ');
}

/**
 * Counts in how many texts each term stands. Function words are left out: they are known anyway.
 *
 * @param texts everything of an article that can be searched, one for each article; and what each symptom and page is called
 * @param analyser the analyser of the index
 */
export function collectVocabulary(texts: readonly string[], analyser: Analyser): VocabularyData {
  const counted = new Map<string, Counted>();
  for (const text of texts) {
    const seen = new Set<string>();
    const count = (term: string, spelling: string): void => {
      const entry = counted.get(term) ?? { documents: 0, spellings: new Map<string, number>() };
      counted.set(term, entry);
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
      if (!seen.has(term)) entry.documents += 1;
      seen.add(term);
    };
    for (const { term, start, end, isFunctionWord } of analyser.analyse(text)) {
      if (!isFunctionWord) count(term, bare(text.slice(start, end)));
    }
  }
  const words: Partial<Record<string, string[]>> = {};
  for (const [term, { documents: holders, spellings }] of counted) {
    (words[holders] ??= []).push(shownSpelling(term, spellings, analyser).replaceAll(' ', '_'));
  }
  const joined = Object.entries(words).map(([holders, list = []]): [string, string] => [
    holders,
    list.sort().join(' '),
  ]);
  return { documents: texts.length, words: Object.fromEntries(joined) };
}
