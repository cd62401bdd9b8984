import { describe, expect, it } from 'vitest';
import { entrancesOf, entriesInto } from '../../../src/tree/entrances.ts';
import { treeOf } from './sample.ts';

const guide = (slug: string, ...ends: string[]) => ({
  slug,
  tree: treeOf(`<DecisionTree start="power">
  <Step id="power" question="روشن است؟"><Choice id="on" go="dsl">بله</Choice></Step>
  <Step id="dsl" question="ثابت است؟"><Choice id="on" go="e0">بله</Choice></Step>
  <Action id="boot" go="e0">خاموش کنید.</Action>
${ends.map((end, index) => `  <Outcome id="e${index}" ${end}>ادامه.</Outcome>`).join('\n')}
</DecisionTree>`),
});
const into = (slug: string, at: string) => `result="article" article="${slug}" at="${at}"`;

describe('the entrances from guide to guide', () => {
  const b = guide('b', 'result="solved"');
  const guides = [
    guide('a', into('b', 'dsl'), into('b', 'boot'), into('b', 'dsl'), into('b', 'power')),
    b,
    guide('c', into('b', 'dsl'), 'result="article" article="b"'),
    { slug: 'text' },
  ];

  it('are each found once, by guide and by place', () => {
    expect(entrancesOf(guides).map(({ from, to, at }) => `${from} ${to} ${at}`)).toEqual([
      'a b dsl',
      'a b boot',
      'a b power',
      'c b dsl',
    ]);
  });

  it('give a tree its entries beside its start, in one order whatever the order of the guides', () => {
    expect(entriesInto(b, entrancesOf(guides))).toEqual(['boot', 'dsl']);
    expect(entriesInto(b, entrancesOf(guides.toReversed()))).toEqual(['boot', 'dsl']);
    expect(entriesInto({ slug: 'a', tree: b.tree }, entrancesOf(guides))).toEqual([]);
  });

  it('lead to no end, to no unknown part and into no guide without questions', () => {
    const wrong = guide('d', into('b', 'e0'), into('b', 'nowhere'), into('text', 'dsl'), into('gone', 'dsl'));
    expect(entrancesOf([wrong, ...guides.slice(1, 2), { slug: 'text' }])).toEqual([]);
  });
});
