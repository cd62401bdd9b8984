import { describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/tree/graph.ts';
import { BEGINNING, fragmentOf, placeAt, readPlace, withMeasured } from '../../../src/tree/place.ts';

const graph: Graph = {
  start: 'power',
  edges: new Map([
    [
      'power',
      new Map([
        ['on', 'dsl'],
        ['off', 'plug'],
      ]),
    ],
    ['plug', new Map([['done', 'dsl']])],
    ['dsl', new Map([['steady', 'fixed']])],
    ['fixed', new Map()],
  ]),
  entries: ['plug'],
};
const read = (hash: string) => readPlace(graph, hash);

describe('the place that an address names', () => {
  it('is given back as the same address', () => {
    for (const hash of [
      '',
      '#power=on&dsl=steady',
      '#_at=plug&_from=other&plug=done',
      '#_m=dsl&power=on&dsl=steady',
    ])
      expect(fragmentOf(read(hash).place), hash).toBe(hash);
  });

  it('is stale where answers do not fit, or where nothing enters', () => {
    expect(read('#power=blue')).toEqual({ place: BEGINNING, note: 'stale' });
    expect(read('#_at=dsl&dsl=steady').note).toBe('stale');
    expect(read('#power=on').note).toBeUndefined();
  });
});

describe('an answer that was measured', () => {
  const { place } = read('#_m=power&_m=dsl&power=on&dsl=steady');

  it('is measured no longer once it is changed or taken back', () => {
    expect(fragmentOf(withMeasured(place, 'dsl', false))).toBe('#_m=power&power=on&dsl=steady');
    expect(fragmentOf(place, new Map([['power', 'on']]))).toBe('#_m=power&power=on');
    expect(fragmentOf(withMeasured(BEGINNING, 'power', true), new Map([['power', 'off']]))).toBe(
      '#_m=power&power=off',
    );
  });

  it('is none where the address names no answer of it, and makes that stale by no means', () => {
    const { place: other, note } = read('#_m=plug&_m=nowhere&power=on');
    expect(note).toBeUndefined();
    expect(fragmentOf(other)).toBe('#power=on');
  });
});

describe('a part that an address names alone', () => {
  const { place } = read('#power=on&dsl=steady');

  it('is gone back to along the own path', () => {
    const back = placeAt(graph, place, 'dsl');
    expect(fragmentOf(back.place)).toBe('#power=on');
    expect(back.note).toBeUndefined();
  });

  it('is else reached by the fewest answers, which nobody gave', () => {
    const there = placeAt(graph, BEGINNING, 'plug');
    expect(fragmentOf(there.place)).toBe('#power=off');
    expect(there.note).toBe('assumed');
  });

  it('leaves all as it is where the customer is there, and where nothing leads', () => {
    expect(placeAt(graph, place, 'fixed')).toEqual({ place, note: undefined });
    expect(placeAt(graph, place, 'nowhere')).toEqual({ place, note: 'stale' });
  });
});
