import { describe, expect, it } from 'vitest';
import { earlierSessions } from '../../../src/report/earlier-sessions.ts';
import { SESSION_GAP_MS, type SessionRecord } from '../../../src/sessions/session-record.ts';
import { endedSession, noon, session } from '../sessions/memory-storage.ts';

const inWords = (time: number) => `${(time - noon) / 60_000} دقیقه`;
const minutes = (count: number) => noon + count * 60_000;
const of = (guide: string, time: number, over: Partial<SessionRecord> = {}): SessionRecord => ({
  ...endedSession,
  guide,
  title: guide,
  time,
  ...over,
});
const now = { guide: 'dsl-light-off', answers: 'splitter=yes', time: minutes(30) };

describe('what was tried before', () => {
  it('is told in the order in which it was tried, with how it ended or where it was left, and its code', () => {
    const told = earlierSessions(
      [
        of('b', minutes(20), { result: 'article', code: '۱۲۳۴' }),
        { ...session, title: 'a', time: minutes(10) },
      ],
      [now],
      inWords,
    );
    expect(told).toEqual([
      {
        guide: 'a',
        revision: '۱۰',
        stopped: session.at,
        code: undefined,
        entries: session.entries,
        time: '10 دقیقه',
      },
      {
        guide: 'b',
        revision: '۱۰',
        outcome: 'خط خراب است',
        code: '۱۲۳۴',
        entries: endedSession.entries,
        time: '20 دقیقه',
      },
    ]);
  });

  it('leaves out the session that is reported, and its own beginnings and goings-on', () => {
    const own = ['splitter=yes', 'splitter=yes&line=dead', ''].map((answers) =>
      of(now.guide, now.time, { answers }),
    );
    expect(earlierSessions(own, [now], inWords)).toEqual([]);
  });

  it('tells another session of the same guide', () => {
    const other = of(now.guide, minutes(5), { answers: 'splitter=no' });
    expect(earlierSessions([other], [now], inWords)).toHaveLength(1);
  });

  it('leaves out what belongs to another trouble, in the past or by a clock that was ahead', () => {
    const far = [of('old', now.time - SESSION_GAP_MS), of('future', now.time + SESSION_GAP_MS)];
    expect(earlierSessions(far, [now], inWords)).toEqual([]);
  });

  it('tells no more than five, the last ones', () => {
    const many = Array.from({ length: 8 }, (_, index) => of(`g${index}`, minutes(20 - index)));
    expect(earlierSessions(many, [now], inWords).map(({ guide }) => guide)).toEqual([
      'g4',
      'g3',
      'g2',
      'g1',
      'g0',
    ]);
  });

  it('leaves out what the report has carried over, and other sessions of its guides on the same way', () => {
    const carried = of('c', minutes(20), { answers: 'light=off&cable=in' });
    const stored = [carried, of('c', minutes(15), { answers: 'light=off' }), of('d', minutes(10))];
    expect(earlierSessions(stored, [now, carried], inWords).map(({ guide }) => guide)).toEqual(['d']);
  });
});
