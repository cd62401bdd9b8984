import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import type { Area } from '../../../../src/notices/area/area.ts';
import { ownAreaOf } from '../../../../src/notices/area/near-areas.ts';
import { areas } from './areas.ts';

const own = (id: string) => {
  const chosen = areas.find((area) => area.id === id);
  if (chosen === undefined) throw new Error(`There is no ${id}.`);
  return ownAreaOf(chosen, areas);
};

it('keeps the area, all around it and all in it', () => {
  expect(own('mashhad')).toEqual({
    id: 'mashhad',
    name: 'مشهد',
    near: ['mashhad', 'khorasan-razavi', 'mashhad-center'],
  });
  expect(own('khorasan-razavi').near).toEqual(['khorasan-razavi', 'mashhad', 'mashhad-center']);
  expect(own('mashhad-center').near).toEqual(['mashhad-center', 'mashhad', 'khorasan-razavi']);
});

it('keeps nothing of what lies beside it', () => {
  expect(own('ray').near).toEqual(['ray', 'tehran']);
});

it('takes a parent that is not in the list for none', () => {
  const alone: Area = { id: 'a', name: 'الف', aliases: [], parent: 'nowhere', codes: [] };
  expect(ownAreaOf(alone, [alone]).near).toEqual(['a']);
});

it('ends in a circle, with itself first and each area once', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const list = fc.array(
    fc.record({
      id,
      name: fc.constant('الف'),
      aliases: fc.constant([]),
      parent: fc.option(id, { nil: undefined }),
      codes: fc.constant([]),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(list, (some) => {
      for (const area of some) {
        const { near } = ownAreaOf(area, some);
        expect(near[0]).toBe(area.id);
        expect(new Set(near).size).toBe(near.length);
      }
    }),
  );
});
