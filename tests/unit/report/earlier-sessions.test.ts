import { describe, expect, it } from 'vitest';
import { earlierSessions } from '../../../src/report/earlier-sessions.ts';
import { sitting, type SessionRecord } from '../../../src/sessions/session-record.ts';
import { endedWalk, noon, walk } from '../sessions/memory-storage.ts';

const inWords = (time: number) => `${(time - noon) / 60_000} دقیقه`;
const minutes = (count: number) => noon + count * 60_000;
const of = (guide: string, time: number, over: Partial<SessionRecord> = {}): SessionRecord => ({
  ...endedWalk,
  guide,
  title: guide,
  time,
  ...over,
});
const now = { guide: 'dsl-light-off', answers: 'splitter=yes', time: minutes(30) };

describe('what was tried before', () => {
  it('is told in the order in which it was tried, with how it ended or where it was left, and its code', () => {
    const told = earlierSessions(
      [of('b', minutes(20), { result: 'article', code: '۱۲۳۴' }), { ...walk, title: 'a', time: minutes(10) }],
      now,
      inWords,
    );
    expect(told).toEqual([
      { guide: 'a', stopped: walk.at, code: undefined, entries: walk.entries, time: '10 دقیقه' },
      { guide: 'b', outcome: 'خط خراب است', code: '۱۲۳۴', entries: endedWalk.entries, time: '20 دقیقه' },
    ]);
  });

  it('leaves out the walk that is reported, and its own beginnings and goings-on', () => {
    const own = ['splitter=yes', 'splitter=yes&line=dead', ''].map((answers) =>
      of(now.guide, now.time, { answers }),
    );
    expect(earlierSessions(own, now, inWords)).toEqual([]);
  });

  it('tells another walk of the same guide', () => {
    const other = of(now.guide, minutes(5), { answers: 'splitter=no' });
    expect(earlierSessions([other], now, inWords)).toHaveLength(1);
  });

  it('leaves out what belongs to another sitting, in the past or by a clock that was ahead', () => {
    const far = [of('old', now.time - sitting), of('future', now.time + sitting)];
    expect(earlierSessions(far, now, inWords)).toEqual([]);
  });

  it('tells no more than five, the last ones', () => {
    const many = Array.from({ length: 8 }, (_, index) => of(`g${index}`, minutes(20 - index)));
    expect(earlierSessions(many, now, inWords).map(({ guide }) => guide)).toEqual([
      'g4',
      'g3',
      'g2',
      'g1',
      'g0',
    ]);
  });
});
