import { describe, expect, it } from 'vitest';
import { missesOf } from '../../bench/search/ask-all.ts';
import { beingTyped } from '../../bench/search/being-typed.ts';
import { missedBars } from '../../bench/search/gate.ts';
import { byText, questionsOf } from '../../bench/search/passages.ts';
import { askable, type Query } from '../../bench/search/query-set.ts';
import { placeOf, readShown } from '../../bench/search/read-shown.ts';
import { fuseRanks } from '../../bench/search/reciprocal-rank.ts';
import { ALL_ANSWERED, type Said, score, type Score } from '../../bench/search/score.ts';
import { spoil, SPOILINGS } from '../../bench/search/spoil.ts';
import { formatScores } from '../../bench/search/table.ts';
import type { Tree } from '../../../src/tree/tree.ts';

describe('spoiled queries', () => {
  it.each([
    ['arabic letters', 'کابل شبکه‌ی', 'كابل شبكه‌ي'],
    ['zwnj dropped', 'می\u200cشود', 'میشود'],
    ['zwnj spaced', 'می\u200cشود', 'می شود'],
    ['wrong layout', 'مودم ۲', 'l,nl 2'],
  ] as const)('have %s', (spoiling, query, spoiled) => {
    expect(spoil([query], spoiling)).toEqual([spoiled]);
  });

  it('have one typing error: a letter too few, too many, a wrong one, or two in the wrong order', () => {
    const queries = Array.from({ length: 40 }, () => 'سرعت');
    const spoiled = spoil(queries, 'one typing error');
    expect(new Set(spoiled.map(({ length }) => length))).toEqual(new Set([3, 4, 5]));
    // Only the two letters of a swap may move the first one.
    for (const typed of spoiled) expect(typed).toMatch(/^(?:س|رس)/u);
  });

  it('leave words of three letters alone', () => {
    expect(spoil(['خط قطع'], 'one typing error')).toEqual(['خط قطع']);
  });

  it('are the same in every run', () => {
    const queries = ['سرعت اینترنت کم است', 'رمز وای\u200cفای'];
    for (const spoiling of SPOILINGS) expect(spoil(queries, spoiling)).toEqual(spoil(queries, spoiling));
  });
});

describe('scores', () => {
  const right: Query = { class: 'a', q: 'یک', want: ['one'] };
  const third: Query = { class: 'a', q: 'دو', want: ['two'] };
  const nothing: Query = { class: 'b', q: 'سه', want: [] };
  const queries = [right, third, nothing];

  const said = new Map<Query, Said>([
    [right, { slugs: ['one'], match: 'strong' }],
    [third, { slugs: ['x', 'y', 'two'], match: 'weak' }],
    [nothing, { slugs: [], match: 'none' }],
  ]);

  it('count first places, first three, empty answers, trusted and doubted ones, by class and over all that have an answer', () => {
    const none = { first: 0, firstThree: 0, zero: 0, strong: 0, weak: 0, withStep: 0, toStep: 0 };
    const answered = { ...none, questions: 2, first: 1, firstThree: 2, strong: 1, weak: 1 };
    expect(score(queries, said)).toEqual([
      { name: 'a', ...answered },
      { ...none, name: 'b', questions: 1, zero: 1 },
      { name: ALL_ANSWERED, ...answered },
    ]);
  });

  it('count a page that is wanted where it stands, whatever the first guide is', () => {
    const page: Query = { class: 'c', q: 'شماره', want: ['page:contact', 'contact-support'] };
    const first = (answer: Said) => score([page], new Map([[page, answer]]))[0]?.first;
    expect(first({ slugs: ['other'], match: 'strong', pages: ['contact'] })).toBe(1);
    expect(first({ slugs: ['contact-support'], match: 'strong', pages: [] })).toBe(1);
    expect(first({ slugs: ['other'], match: 'strong', pages: ['history'] })).toBe(0);
    expect(score([page], new Map([[page, { slugs: [], match: 'none', pages: ['contact'] }]]))[0]?.zero).toBe(
      0,
    );
  });

  it('count a step as reached only by the first result', () => {
    const step: Query = { class: 'd', q: 'قاب', want: ['weak-wifi'], step: 'case' };
    const reached = (answer: Said) => score([step], new Map([[step, answer]]))[0]?.toStep;
    expect(reached({ slugs: ['weak-wifi'], match: 'strong', place: 'case' })).toBe(1);
    expect(reached({ slugs: ['weak-wifi'], match: 'strong' })).toBe(0);
    expect(reached({ slugs: ['other', 'weak-wifi'], match: 'strong', place: 'case' })).toBe(0);
  });

  it('list what is missed: a wrong first answer, and a trusted one where nothing answers', () => {
    const trusted = new Map<Query, Said>([...said, [nothing, { slugs: ['x'], match: 'strong' }]]);
    expect(missesOf(trusted)).toEqual(['a: دو → x, y, two (two)', 'b: سه → x ()']);
  });

  it('stand in a table, with the steps where a set has some', () => {
    const table = formatScores([{ name: 'this site', scores: score(queries, said) }]);
    expect(table.split('\n')[2]).toMatch(/^\| a +\| 2 \| 50\/100\/0 +\| 50 +\| 50 +\|$/u);
    expect(table).not.toContain('step');
    const step: Query = { ...right, step: 'case' };
    expect(formatScores([{ name: 'x', scores: score([step], new Map()) }])).toContain('| 0 of 1 ');
  });

  it('leave out questions whose guides do not exist', () => {
    expect(askable(queries, new Set(['one']))).toEqual([right, nothing]);
  });

  it('keep questions for a page', () => {
    const page: Query = { class: 'a', q: 'چهار', want: ['page:history'] };
    expect(askable([page], new Set())).toEqual([page]);
  });
});

describe('the gate', () => {
  const passing: Score = {
    name: ALL_ANSWERED,
    questions: 100,
    first: 100,
    firstThree: 100,
    zero: 0,
    strong: 100,
    weak: 0,
    withStep: 0,
    toStep: 0,
  };
  const asked: Query[] = [{ class: 'nothing', q: 'یک', want: [] }];

  it('passes what is above the bars', () => {
    expect(missedBars([passing], asked)).toEqual([]);
  });

  it('names each bar that is missed', () => {
    const failing = { ...passing, first: 10, firstThree: 20 };
    const trusting = { ...passing, name: 'nothing', strong: 50 };
    expect(missedBars([trusting, failing], asked)).toEqual([
      expect.stringMatching(/^R@1 is 10\.0, below/u),
      expect.stringMatching(/^R@3 is 20\.0, below/u),
      '50 % of «nothing» get a strong match',
    ]);
  });
});

describe('what the page of results shows', () => {
  const position = { line: 1, column: 1 };
  const choice = (id: string, target: string) => ({ id, label: id, target, ...position });
  const step = (id: string, no: string) => ({
    kind: 'step' as const,
    id,
    question: id,
    text: '',
    choices: [choice('yes', 'end'), choice('no', no)],
    ...position,
  });
  const tree: Tree = {
    ...position,
    start: 'power',
    nodes: [
      step('power', 'plug'),
      step('plug', 'end'),
      { kind: 'outcome', id: 'end', result: 'solved', text: '', ...position },
    ],
  };

  it('leads to the step that the answers of its link come to', () => {
    expect(placeOf('#power=no', tree)).toBe('plug');
    expect(placeOf('#power=no&plug=yes', tree)).toBe('end');
    expect(placeOf('#_at=plug', tree)).toBe('plug');
    expect(placeOf('#_at=plug&plug=no', tree)).toBe('end');
    expect(placeOf('#mac', undefined)).toBe('mac');
    expect(placeOf('', tree)).toBe('');
  });

  it('is read as guides, pages and how sure they are', () => {
    const shown = {
      guides: [
        { path: '/wifi/weak-wifi/', hash: '#case' },
        { path: '/slow/', hash: '' },
      ],
      pages: ['contact'],
      match: 'strong',
    };
    expect(readShown(shown, new Map())).toEqual({
      slugs: ['weak-wifi', 'slow'],
      pages: ['contact'],
      match: 'strong',
      place: 'case',
    });
    expect(readShown({ guides: [], pages: [], match: '' }, new Map()).match).toBe('none');
  });
});

describe('suggestions in the bench', () => {
  it('are asked for with the last word cut to 60 %', () => {
    expect(beingTyped('سرعت اینترنت')).toBe('سرعت اینتر');
    expect(beingTyped('نت')).toBe('نت');
  });

  it('of two lists are fused by their ranks', () => {
    expect(fuseRanks(['a', 'b'], ['b', 'c'], 1)).toEqual(['b', 'a', 'c']);
    expect(fuseRanks(['a', 'b'], ['c'], 0.5)).toEqual(['a', 'b', 'c']);
  });
});

describe('passages', () => {
  it('of one text count once, and each question wants its own', () => {
    const passages = byText([
      { title: '', text: 'یک', questions: ['الف'] },
      { title: '', text: ' یک', questions: ['ب'] },
      { title: '', text: 'دو', questions: ['پ'] },
    ]);
    expect(passages.map(({ questions }) => questions)).toEqual([['الف', 'ب'], ['پ']]);
    expect(questionsOf(passages).map(({ want }) => want)).toEqual([
      ['passage-0'],
      ['passage-0'],
      ['passage-1'],
    ]);
  });
});
