import { describe, expect, it } from 'vitest';
import { carriedSessions } from '../../../src/report/carried-sessions.ts';
import { SESSION_GAP_MS, type SessionRecord } from '../../../src/sessions/session-record.ts';
import { endedSession, noon } from '../sessions/memory-storage.ts';

const inWords = (time: number) => `${(time - noon) / 60_000} دقیقه`;
const minutes = (count: number) => noon + count * 60_000;
const of = (guide: string, time: number, over: Partial<SessionRecord> = {}): SessionRecord => ({
  ...endedSession,
  guide,
  title: `راهنمای ${guide}`,
  result: 'article',
  time,
  ...over,
});
const last = of('c', minutes(30), { answers: '_at=q&_from=b&q=on', from: 'راهنمای b', result: 'ticket' });
const told = (sessions: readonly SessionRecord[], reported = last) =>
  carriedSessions(sessions, reported, inWords).told;

describe('what the guides before handed on', () => {
  it('is told through the whole chain, the oldest first, with answers, code and time', () => {
    const b = of('b', minutes(20), { answers: '_at=p&_from=a', from: 'راهنمای a', code: '۱۲۳۴' });
    const a = of('a', minutes(10));
    const carried = carriedSessions([last, b, a], last, inWords);
    expect(carried.sessions).toEqual([a, b]);
    expect(carried.told.map(({ guide, time }) => [guide, time])).toEqual([
      ['راهنمای a', '10 دقیقه'],
      ['راهنمای b', '20 دقیقه'],
    ]);
    expect(carried.told[1]).toMatchObject({ code: '۱۲۳۴', entries: endedSession.entries });
  });

  it('is the title alone where the session is not on this device', () => {
    expect(told([last])).toEqual([{ guide: 'راهنمای b', entries: [] }]);
    const b = of('b', minutes(20), { answers: '_at=p&_from=a', from: 'راهنمای a' });
    expect(told([last, b]).map(({ guide }) => guide)).toEqual(['راهنمای a', 'راهنمای b']);
    expect(told([last, b])[0]).toEqual({ guide: 'راهنمای a', entries: [] });
  });

  it('is nothing where the guide was begun at its start, in records of before this was stored too', () => {
    expect(told([of('b', minutes(20))], of('c', minutes(30), { answers: 'q=on' }))).toEqual([]);
  });

  it('is no session that came to another end, is of another day or went on later', () => {
    for (const other of [
      of('b', minutes(20), { result: 'ticket' }),
      of('b', minutes(30) - SESSION_GAP_MS),
      of('b', minutes(31)),
    ])
      expect(told([other])).toEqual([{ guide: 'راهنمای b', entries: [] }]);
  });

  it('comes to an end where guides handed on in a circle', () => {
    const b = of('b', minutes(20), { answers: '_at=p&_from=b', from: 'راهنمای b' });
    expect(carriedSessions([b], last, inWords).sessions).toEqual([b]);
  });
});
