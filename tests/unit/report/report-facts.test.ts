import { describe, expect, it } from 'vitest';
import { reportFacts } from '../../../src/report/report-facts.ts';
import { endedSession, session } from '../sessions/memory-storage.ts';

describe('the facts of a report', () => {
  it('tell how a session ended, with what it does not know of itself', () => {
    expect(reportFacts(endedSession, true, { time: 'ظهر', address: 'https://help.example/' })).toEqual({
      guide: session.title,
      revision: '۱۰',
      code: undefined,
      entries: endedSession.entries,
      outcome: 'خط خراب است',
      time: 'ظهر',
      address: 'https://help.example/',
    });
  });

  it('tell where an unfinished one stopped', () => {
    const facts = reportFacts(session, false, {});
    expect(facts).toMatchObject({ stopped: session.at });
    expect(facts).not.toHaveProperty('outcome');
  });
});
