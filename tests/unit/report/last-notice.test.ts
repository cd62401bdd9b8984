import { describe, expect, it } from 'vitest';
import { lastNotice } from '../../../src/report/last-notice.ts';
import { SESSION_GAP_MS, type SessionRecord } from '../../../src/sessions/session-record.ts';
import { endedSession, noon } from '../sessions/memory-storage.ts';

const of = (time: number, notice?: string): SessionRecord => ({
  ...endedSession,
  time,
  ...(notice === undefined ? {} : { notice }),
});
const now = of(noon);

describe('what was said last of a notice', () => {
  it('is what was said in the session itself', () => {
    expect(lastNotice([of(noon - 1, 'earlier')], of(noon, 'own'))).toBe('own');
  });

  it('is else what was said last in a session before it', () => {
    expect(lastNotice([now, of(noon - 1), of(noon - 2, 'last'), of(noon - 3, 'first')], now)).toBe('last');
  });

  it('is nothing that was said later, or in another trouble', () => {
    expect(lastNotice([of(noon + 1, 'later'), of(noon - SESSION_GAP_MS, 'old')], now)).toBeUndefined();
  });
});
