import { describe, expect, it } from 'vitest';
import { chainFinder, screensOf } from '../../../../src/tree/across/longest-chain.ts';
import { longestWays } from '../../../../src/tree/across/ways.ts';
import { treeOf } from '../sample.ts';

/** A tree of so many questions in a row, each with a way to the end; the last hands on by each of some outcomes. */
function treeWith(questions: number, ...handOvers: readonly (readonly [article: string, at?: string])[]) {
  const last = (index: number) => index === questions - 1;
  const ends = handOvers.map(([article, at], index) => ({
    id: `to${index}`,
    tag: `<Outcome id="to${index}" result="article" article="${article}"${at === undefined ? '' : ` at="${at}"`}>متن</Outcome>`,
  }));
  const steps = Array.from({ length: questions }, (_, index) => {
    const on = last(index) ? ends : [{ id: `q${index + 1}` }];
    const choices = [{ id: 'end' }, ...on].map(({ id }) => `<Choice id="c-${id}" go="${id}">پاسخ</Choice>`);
    return `<Step id="q${index}" question="پرسش">${choices.join('')}</Step>`;
  });
  return treeOf(
    `<DecisionTree start="q0">
${[...steps, ...ends.map(({ tag }) => tag), '<Outcome id="end" result="solved">متن</Outcome>'].join('\n')}
</DecisionTree>`,
  );
}
const find = (trees: Readonly<Record<string, ReturnType<typeof treeWith>>>, slug: string) =>
  chainFinder(new Map(Object.entries(trees)))(slug).map((part) => [part.slug, part.screens.length]);

describe('the longest chain of screens', () => {
  it('counts steps and actions, and goes on in the guides that are handed on to', () => {
    const trees = { a: treeWith(2, ['b'], ['c']), b: treeWith(1), c: treeWith(3) };
    expect(find(trees, 'a')).toEqual([
      ['a', 2],
      ['c', 3],
    ]);
    expect(screensOf(chainFinder(new Map(Object.entries(trees)))('a'))).toBe(5);
  });

  it('enters the next guide where the outcome says', () => {
    expect(find({ a: treeWith(2, ['b', 'q3']), b: treeWith(5) }, 'a')).toEqual([
      ['a', 2],
      ['b', 2],
    ]);
  });

  it('comes through each guide once, however they lead round', () => {
    const trees = {
      a: treeWith(1, ['b'], ['c']),
      b: treeWith(2, ['a'], ['c']),
      c: treeWith(3, ['b'], ['a']),
    };
    for (const slug of ['a', 'b', 'c']) {
      const slugs = find(trees, slug).map(([one]) => one);
      expect(slugs[0]).toBe(slug);
      expect(slugs.toSorted()).toEqual(['a', 'b', 'c']);
    }
  });

  it('ends at a guide without questions and at one that is not there', () => {
    expect(find({ a: treeWith(2, ['text']) }, 'a')).toEqual([['a', 2]]);
    expect(find({}, 'a')).toEqual([]);
  });

  it('is found in good time where every guide leads to every other', () => {
    const names = Array.from({ length: 14 }, (_, index) => `g${index}`);
    const trees = Object.fromEntries(
      names.map((name) => [name, treeWith(2, ...names.map((to) => [to] as const))]),
    );
    expect(find(trees, 'g0').length).toBeGreaterThan(4);
  });
});

describe('the longest ways within a tree', () => {
  it('are followed once round where a tree loops, which another rule reports', () => {
    const tree = treeOf(`<DecisionTree start="a">
<Step id="a" question="یک"><Choice id="on" go="b">بله</Choice></Step>
<Step id="b" question="دو"><Choice id="on" go="a">بله</Choice><Choice id="off" go="end">نه</Choice></Step>
<Outcome id="end" result="solved">متن</Outcome>
</DecisionTree>`);
    expect(longestWays(tree, 'a').map(({ screens }) => screens)).toEqual([['a', 'b']]);
    expect(longestWays(tree, 'nowhere')).toEqual([]);
  });
});
