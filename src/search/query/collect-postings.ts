import type { Analyser, Term } from '../../text/analyse.ts';
import { commonStem } from './known-words.ts';
import { isTellingVerb } from './term-weight.ts';
import { FIRST_ASKED, MAX_TEXT_IMPACT, type Posting, type SentenceHit } from './posting.ts';
import { sentenceWeight } from './term-weight.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What of an article postings are made of. */
export interface PostedDocument {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly asked: readonly string[];
  readonly text: string;
}

/**
 * BM25's saturation: how many mentions in a text of mean length say half of what all could. Of PQuAD a smaller one finds more
 * (0.6: half a point), of questions that people typed a greater one (2: one point); 1.2 is between.
 */
const SATURATION = 1.2;

/** BM25's share of the length of a text: a mention in a longer text says less. The usual value; 0.5 to 1 are within half a point. */
const LENGTH_SHARE = 0.75;

/** A part of a compound is a mention of the part too (راه in راه‌اندازی), though half a one. */
const PART_MENTION = 0.5;

/** What postings are collected with. */
interface Words {
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
}

/** One entry that is being collected. */
interface Entry {
  readonly guide: number;
  text: number;
  readonly sentences: SentenceHit[];
}

/**
 * Says for each term where it stands. All mentions in a text count; function words are collected for titles, aliases and
 * questions alone. An inflected word stands under the stem that queries are read with.
 *
 * @param documents the articles; the number of one is its place
 * @returns by term, in the order of the articles
 */
export function collectPostings(
  documents: readonly PostedDocument[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly Posting[]> {
  const words = { analyser, vocabulary };
  const postings = new Map<string, Entry[]>();
  const entryOf = (term: string, guide: number): Entry => {
    const entries = postings.get(term) ?? [];
    postings.set(term, entries);
    const last = entries.at(-1);
    if (last?.guide === guide) return last;
    const entry = { guide, text: 0, sentences: [] };
    entries.push(entry);
    return entry;
  };
  const texts = documents.map(({ text }) => countMentions(text, words));
  const meanLength = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  for (const [guide, document] of documents.entries()) {
    for (const [index, sentence] of sentencesOf(document)) {
      const { terms, weight } = readSentence(sentence, words, index < FIRST_ASKED);
      for (const term of terms) entryOf(term, guide).sentences.push({ index, weight });
    }
    const { mentions, length } = texts[guide] ?? { mentions: new Map<string, number>(), length: 0 };
    const halfAt = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * length) / Math.max(1, meanLength));
    for (const [term, count] of mentions) {
      const impact = Math.round((MAX_TEXT_IMPACT * count) / (count + halfAt));
      entryOf(term, guide).text = Math.max(1, impact);
    }
  }
  return postings;
}

function sentencesOf({ title, aliases, asked }: PostedDocument): [number, string][] {
  return [
    [0, title],
    ...aliases.map((alias, index): [number, string] => [index + 1, alias]),
    ...asked.map((question, index): [number, string] => [FIRST_ASKED + index, question]),
  ];
}

function readSentence(
  sentence: string,
  { analyser, vocabulary }: Words,
  isName: boolean,
): { terms: Iterable<string>; weight: number } {
  const read = analyser.analyse(sentence).filter((term) => isName || isTelling(term));
  const weights = new Map(
    read.map(({ term, isFunctionWord }): [string, number] => {
      const stem = commonStem(term, analyser, vocabulary);
      return [stem, sentenceWeight(stem, isFunctionWord, vocabulary)];
    }),
  );
  return { terms: weights.keys(), weight: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}

const isTelling = ({ term, isFunctionWord }: Term): boolean => !isFunctionWord || isTellingVerb(term);

/** How often a text mentions each term, and of how many content words it is. */
function countMentions(
  text: string,
  { analyser, vocabulary }: Words,
): { mentions: ReadonlyMap<string, number>; length: number } {
  const mentions = new Map<string, number>();
  const count = (term: string, mention: number): void => {
    mentions.set(term, (mentions.get(term) ?? 0) + mention);
  };
  let length = 0;
  for (const { term, parts, isFunctionWord } of analyser.analyse(text)) {
    if (isFunctionWord) continue;
    length += 1;
    count(commonStem(term, analyser, vocabulary), 1);
    if (parts.length > 1) for (const part of parts) count(part, PART_MENTION);
  }
  return { mentions, length };
}
