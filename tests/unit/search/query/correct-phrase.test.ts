import { expect, it } from 'vitest';
import { createPhraseIndex } from '../../../../src/search/query/correct-phrase.ts';
import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { foldWord } from '../../../../src/search/query/fold-word.ts';
import { createRewriter } from '../../../../src/search/query/rewrite.ts';
import { analyser, lexicon, termOf, vocabulary } from './catalogue-words.ts';

const { rewrite } = createRewriter(analyser, vocabulary, () => true, createCorrector(analyser, vocabulary));
const firstTerms = (query: string): (string | undefined)[] =>
  rewrite(query).terms.map(({ interpretations: [first] }) => first?.term);

it.each([
  ['in a part of it', 'وای فاس ضعیف', 'وایفای'],
  ['where the parts are function words', 'دی ان اص', 'dns'],
  ['in the second word', 'فیبر نوذی', 'فیبر'],
  ['in a name', 'تی پی لیتک', 'تیپیلینک'],
])('reads a term of several words with a mistake %s: %s', (_, query, term) => {
  expect(firstTerms(query)).toContain(term);
});

it.each([
  ['a known word is no mistake', 'نام کامپیوتر'],
  ['a preposition is none', 'با پی'],
  ['a word beside a preposition is none', 'به نام'],
])('leaves other words beside a part of it alone: %s', (_, query) => {
  expect(rewrite(query)).toMatchObject({ corrections: [], text: query });
});

const NEIGHBOURS = ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'];
const neighbourOf = (letter: string): string => {
  const row = NEIGHBOURS.find((keys) => keys.includes(letter)) ?? '';
  const index = row.indexOf(letter);
  return row.charAt(index === 0 ? 1 : index - 1);
};

/** A word with one letter inside left out, two swapped, or a neighbour of one key. */
function mistakesIn(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, index) => index + 1).flatMap((at) => {
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    return [
      before + after,
      before + neighbourOf(letter) + after,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  });
}

const MIN_MISTYPED_LENGTH = 4;
const spelledApart = lexicon.synonyms
  .flat()
  .map((spelling) => ({ spelling, parts: spelling.split(/[\s\u200c-]+/u).map(foldWord) }))
  .filter(({ parts }) => parts.length > 1 && !parts.includes('می'))
  // Of two words one of which only helps the sentence (turn on), the other alone tells too little.
  .filter(
    ({ parts }) =>
      parts.length > 2 || !parts.some((part) => analyser.analyse(part)[0]?.isFunctionWord ?? true),
  )
  // One letter less is another term of the table: نرم‌افزار.
  .filter(({ spelling }) => spelling !== 'نرم\u200cافزارک');
const isKnown = (word: string): boolean => {
  const [term, ...others] = analyser.analyse(word);
  return (
    others.length > 0 || term === undefined || term.isFunctionWord || vocabulary.get(term.term) !== undefined
  );
};
const mistyped = spelledApart.flatMap(({ spelling, parts }) =>
  parts.flatMap((part, place) =>
    part.length < MIN_MISTYPED_LENGTH
      ? []
      : mistakesIn(part)
          .filter((mistake) => mistake !== part && !isKnown(mistake))
          .map((mistake) => ({ spelling, query: parts.with(place, mistake).join(' ') })),
  ),
);

it('reads every term of several words of the table with one mistake in a longer word as that term', () => {
  expect(mistyped.length).toBeGreaterThan(500);
  const missed = mistyped.filter(({ spelling, query }) => !firstTerms(query).includes(termOf(spelling)));
  expect(missed.map(({ query }) => query)).toEqual([]);
});

it('takes up the words of the term alone', () => {
  const phrases = createPhraseIndex(vocabulary, analyser);
  const none = (): boolean => false;
  expect(phrases.mistypedAt(['ضعف', 'وای', 'فاس', 'خانه'], 1, none, none)).toMatchObject({ length: 2 });
  expect(phrases.mistypedAt(['ضعف', 'وای', 'فاس', 'خانه'], 0, none, none)).toBeUndefined();
});
