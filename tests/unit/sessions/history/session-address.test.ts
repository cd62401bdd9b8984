import { describe, expect, it } from 'vitest';
import { addressOf, linkTo } from '../../../../src/sessions/history/session-address.ts';
import { endedSession, session } from '../memory-storage.ts';

describe('a stored session', () => {
  it('stands at an address that replays it', () => {
    expect(addressOf(session)).toBe('/no-internet/no-internet/#power=on&dsl=off');
    expect(addressOf({ ...session, answers: '' })).toBe('/no-internet/no-internet/');
  });

  it('is opened where it was left or ended, a guide without a tree at its last question', () => {
    expect(linkTo(session)).toBe(addressOf(session));
    expect(linkTo({ ...endedSession, answers: '' })).toBe('/no-internet/no-internet/#solved-question');
    expect(linkTo({ ...session, answers: '' })).toBe('/no-internet/no-internet/');
  });
});
