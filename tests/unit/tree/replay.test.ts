import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { formatFragment, parseFragment } from '../../../src/tree/fragment.ts';
import type { Graph } from '../../../src/tree/graph.ts';
import { answer, keepFitting, replay } from '../../../src/tree/replay.ts';

const graph: Graph = {
  start: 'power',
  edges: new Map(
    Object.entries({
      power: { on: 'dsl', off: 'plug' },
      plug: { done: 'dsl', skipped: 'dsl' },
      dsl: { steady: 'fixed', blinking: 'phone' },
      phone: { yes: 'line', no: 'fixed' },
      fixed: {},
      line: {},
    }).map(([id, edges]) => [id, new Map(Object.entries(edges))]),
  ),
};
const answers = (fragment: string) => parseFragment(fragment);

describe('replaying answers', () => {
  it('starts at the first step without any', () => {
    expect(replay(graph, answers(''))).toEqual({ path: [], at: 'power', ended: false });
  });

  it('walks to the first step without an answer', () => {
    expect(replay(graph, answers('#power=on&dsl=blinking'))).toMatchObject({ at: 'phone', ended: false });
  });

  it('ends in an outcome', () => {
    const progress = replay(graph, answers('#power=off&plug=done&dsl=steady'));
    expect(progress).toMatchObject({ at: 'fixed', ended: true });
    expect(progress.path.map(({ step }) => step)).toEqual(['power', 'plug', 'dsl']);
  });

  it('stops where an answer does not fit', () => {
    expect(replay(graph, answers('#power=on&dsl=purple')).at).toBe('dsl');
    expect(replay(graph, answers('#power=constructor&__proto__=x')).at).toBe('power');
  });

  it('does not care in which order the answers stand', () => {
    expect(replay(graph, answers('#dsl=steady&power=on')).at).toBe('fixed');
  });

  it('does not go round a loop', () => {
    const loop = { start: 'a', edges: new Map([['a', new Map([['x', 'a']])]]) };
    expect(replay(loop, new Map([['a', 'x']]))).toMatchObject({ at: 'a', path: [] });
  });
});

describe('changing an answer', () => {
  it('keeps the answers that the new path shares', () => {
    const changed = answer(graph, answers('#power=on&dsl=blinking&phone=yes'), 'power', 'off');
    expect(formatFragment(changed)).toBe('#power=off&dsl=blinking&phone=yes');
    expect(replay(graph, changed).at).toBe('plug');
  });

  it('drops the answers that are no longer on a way', () => {
    const changed = answer(graph, answers('#power=off&plug=done&dsl=blinking&phone=yes'), 'power', 'on');
    expect(formatFragment(changed)).toBe('#power=on&dsl=blinking&phone=yes');
  });

  it('asks the step again whose answer is taken back', () => {
    const back = answer(graph, answers('#power=on&dsl=steady'), 'dsl', undefined);
    expect(formatFragment(back)).toBe('#power=on');
    expect(replay(graph, back).at).toBe('dsl');
  });
});

const word = fc.constantFrom(
  ...graph.edges.keys(),
  'nowhere',
  'on',
  'off',
  'done',
  'steady',
  'blinking',
  'yes',
  'no',
);
const anyAnswers = fc.array(fc.tuple(word, word)).map((pairs) => new Map(pairs));

describe('any answers at all', () => {
  it('lead to exactly one known part', () => {
    fc.assert(
      fc.property(anyAnswers, (some) => {
        const progress = replay(graph, some);
        expect(graph.edges.has(progress.at)).toBe(true);
        expect(progress.ended).toBe(graph.edges.get(progress.at)?.size === 0);
      }),
    );
  });

  it('lead to the same part once what does not fit is dropped', () => {
    fc.assert(
      fc.property(anyAnswers, (some) => {
        const kept = keepFitting(graph, some);
        expect(replay(graph, kept)).toEqual(replay(graph, some));
        expect([...keepFitting(graph, kept)]).toEqual([...kept]);
      }),
    );
  });
});

describe('the fragment', () => {
  it('brings back the answers that it was made of', () => {
    fc.assert(
      fc.property(anyAnswers, (some) => {
        expect([...parseFragment(formatFragment(some))]).toEqual([...some]);
      }),
    );
  });

  it('takes any text whatever without a fault', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const [step, choice] of parseFragment(text)) expect(`${step}${choice}`).toMatch(/^[\w-]+$/);
      }),
    );
  });

  it('reads no more than a hundred answers of an endless one', () => {
    const endless = Array.from({ length: 5000 }, (_, index) => `s${index}=a`).join('&');
    expect(parseFragment(endless).size).toBeLessThanOrEqual(100);
  });
});
