import { describe, expect, it } from 'vitest';
import { factsOf, linkTo, placeOf } from '../../../../src/sessions/history/session-facts.ts';
import { endedWalk, walk } from '../memory-storage.ts';

describe('a kept walk', () => {
  it('stands at an address that replays it', () => {
    expect(placeOf(walk)).toBe('/no-internet/no-internet/#power=on&dsl=off');
    expect(placeOf({ ...walk, answers: '' })).toBe('/no-internet/no-internet/');
  });

  it('is opened where it was left or ended, a guide without a tree at its last question', () => {
    expect(linkTo(walk)).toBe(placeOf(walk));
    expect(linkTo({ ...endedWalk, answers: '' })).toBe('/no-internet/no-internet/#solved-question');
    expect(linkTo({ ...walk, answers: '' })).toBe('/no-internet/no-internet/');
  });

  it('tells where it was left, or how it ended', () => {
    const facts = factsOf(endedWalk, 'https://help.example/history/', 'ظهر');
    expect(facts).toMatchObject({ guide: walk.title, outcome: 'خط خراب است', time: 'ظهر', revision: '۱۰' });
    expect(facts.address).toBe('https://help.example/no-internet/no-internet/#power=on&dsl=off&cable=in');
    expect(factsOf(walk, 'https://help.example/', 'ظهر')).toMatchObject({ stopped: walk.at });
  });
});
