import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { RESUME_TTL_MS, type SessionRecord } from '../../../../src/sessions/session-record.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { SessionKeeper } from '../../../../src/sessions/resume/session-keeper.ts';
import { endedSession, unavailableStore, MemoryStorage, noon, session } from '../memory-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});

const day = 24 * 60 * 60 * 1000;

/** One device; each tab is a keeper of its own over the same store. */
function device() {
  const storage = new MemoryStorage();
  const sessions = new SessionStore(new DeviceStore(() => storage));
  let count = 0;
  const tab = () => new SessionKeeper(sessions, () => `id-${++count}`);
  const stored = () => sessions.all().map(({ session: { answers } }) => answers);
  return { storage, sessions, tab, stored };
}

const at = (answers: string, over: Partial<SessionRecord> = {}): SessionRecord => ({
  ...session,
  answers,
  ...over,
});

describe('the session of one tab', () => {
  it('goes on in one record, answer after answer', () => {
    const { tab, stored } = device();
    const keeper = tab();
    expect(keeper.save(at(''), false)).toEqual({ result: 'none', time: noon });
    for (const answers of ['a=1', 'a=1&b=1', 'a=1&b=1&c=1']) {
      expect(keeper.save(at(answers), true).result).toBe('saved');
      expect(stored()).toEqual([answers]);
    }
  });

  it('loses nothing by going back to look, and gives way to another answer', () => {
    const { tab, stored } = device();
    const keeper = tab();
    keeper.save(at('a=1&b=1&c=1'), true);
    keeper.save(at('a=1'), true);
    expect(stored()).toEqual(['a=1&b=1&c=1']);
    keeper.save(at('a=1&b=2'), true);
    expect(stored()).toEqual(['a=1&b=2']);
  });

  it('saves the report of an finished session when another answer ends otherwise', () => {
    const { tab, stored } = device();
    const keeper = tab();
    keeper.save(at('a=1&b=1', { result: 'call' }), true);
    keeper.save(at('a=1', { time: noon + 1 }), true);
    keeper.save(at('a=1&b=2', { result: 'solved', time: noon + 2 }), true);
    expect(stored()).toEqual(['a=1&b=2', 'a=1&b=1']);
    keeper.save(at('a=2', { time: noon + 3 }), true);
    keeper.save(at('a=2&b=1', { time: noon + 4 }), true);
    expect(stored()).toEqual(['a=2&b=1', 'a=1&b=2', 'a=1&b=1']);
  });

  it('begins a new record when the customer starts over', () => {
    const { tab, stored } = device();
    const keeper = tab();
    keeper.save(at('a=1&b=1'), true);
    keeper.begin();
    keeper.save(at('a=2', { time: noon + 1 }), true);
    expect(stored()).toEqual(['a=2', 'a=1&b=1']);
  });

  it('takes its record up again after a reload', () => {
    const { tab, stored } = device();
    tab().save(at('a=1&b=1'), true);
    const reloaded = tab();
    reloaded.save(at('a=1&b=1', { time: noon + 5000 }), false);
    reloaded.save(at('a=1&b=1&c=1'), true);
    expect(stored()).toEqual(['a=1&b=1&c=1']);
  });

  it('gives an finished session the time of its end however often it is looked at', () => {
    const { tab, sessions } = device();
    tab().save(endedSession, true);
    const later = { ...endedSession, time: noon + 5000 };
    const reloaded = tab();
    expect(reloaded.save(later, false)).toEqual({ result: 'saved', time: noon });
    expect(sessions.all()).toHaveLength(1);
  });

  it('leaves a report of the past alone when another answer is given on its page', () => {
    const { tab, stored } = device();
    tab().save(at('a=1&b=1', { result: 'ticket' }), true);
    const opened = tab();
    opened.save(at('a=1&b=1', { result: 'ticket', time: noon + 5000 }), false);
    opened.save(at('a=1&b=2', { time: noon + 6000 }), true);
    expect(stored()).toEqual(['a=1&b=2', 'a=1&b=1']);
  });

  it('saves nothing of a link that somebody else sent until the next answer', () => {
    const { tab, stored } = device();
    const keeper = tab();
    expect(keeper.save(at('a=1&b=1'), false).result).toBe('none');
    expect(stored()).toEqual([]);
    keeper.save(at('a=1&b=1&c=1'), true);
    expect(stored()).toEqual(['a=1&b=1&c=1']);
  });
});

describe('a link to another place in the guide that is open', () => {
  it('takes the place of no session of this tab, nor does the answer after it', () => {
    const { tab, stored } = device();
    const keeper = tab();
    keeper.save(at('a=1'), true);
    expect(keeper.save(at('a=2&b=2', { time: noon + 1 }), false).result).toBe('none');
    expect(stored()).toEqual(['a=1']);
    keeper.save(at('a=2&b=2&c=2', { time: noon + 2 }), true);
    expect(stored()).toEqual(['a=2&b=2&c=2', 'a=1']);
  });
});

describe('two tabs on one guide', () => {
  it('never write over each other', () => {
    const { tab, stored } = device();
    const [first, second] = [tab(), tab()];
    first.save(at('a=1'), true);
    second.save(at('a=1', { time: noon + 1 }), false);
    first.save(at('a=1&b=1', { time: noon + 2 }), true);
    second.save(at('a=1&b=2', { time: noon + 3 }), true);
    first.save(at('a=1&b=1&c=1', { time: noon + 4 }), true);
    expect(stored()).toEqual(['a=1&b=1&c=1', 'a=1&b=2']);
  });

  it('leave each other alone where one is opened at an earlier place and answers otherwise', () => {
    const { tab, stored } = device();
    const [first, second] = [tab(), tab()];
    first.save(at('a=1&b=1&c=1'), true);
    expect(second.save(at('a=1', { time: noon + 1 }), false).result).toBe('saved');
    second.save(at('a=1&b=2', { time: noon + 2 }), true);
    expect(stored()).toEqual(['a=1&b=2', 'a=1&b=1&c=1']);
    first.save(at('a=1&b=1&c=1&d=1', { time: noon + 3 }), true);
    expect(stored()).toEqual(['a=1&b=1&c=1&d=1', 'a=1&b=2']);
  });

  it('go on when the other deletes the record', () => {
    const { tab, stored, sessions } = device();
    const keeper = tab();
    keeper.save(at('a=1'), true);
    for (const { id } of sessions.all()) sessions.remove(id);
    expect(keeper.save(at('a=1&b=1'), true).result).toBe('saved');
    expect(stored()).toEqual(['a=1&b=1']);
  });
});

describe('a store that does not save', () => {
  it('is told when it is full, and has the last place that it could save', () => {
    const { storage, tab, stored } = device();
    tab().save(at('a=1'), true);
    storage.room = 1;
    expect(tab().save(at('a=2'), true).result).toBe('full');
    expect(stored()).toEqual(['a=1']);
  });

  it('is told when it is unavailable', () => {
    const keeper = new SessionKeeper(new SessionStore(unavailableStore), () => 'id');
    expect(keeper.save(at('a=1'), false).result).toBe('unavailable');
    expect(keeper.save(at('a=1&b=1'), true).result).toBe('unavailable');
    expect(keeper.placeToOffer(session.guide, noon)).toBeUndefined();
  });
});

describe('the place to offer again', () => {
  it('is where the last session of the guide stopped', () => {
    const { tab } = device();
    tab().save(at('a=1'), true);
    tab().save(at('a=2', { guide: 'slow', time: noon + 1 }), true);
    expect(tab().placeToOffer(session.guide, noon + 1000)?.answers).toBe('a=1');
  });

  it('is none after a session that came to its end', () => {
    const { tab } = device();
    tab().save(at('a=1'), true);
    tab().save(at('a=2', { result: 'solved', time: noon + 1 }), true);
    expect(tab().placeToOffer(session.guide, noon + 2)).toBeUndefined();
  });

  it('expires after a week, and outlives a clock that was set back by some hours', () => {
    const { tab } = device();
    tab().save(at('a=1'), true);
    expect(tab().placeToOffer(session.guide, noon + RESUME_TTL_MS - 1)).toBeDefined();
    expect(tab().placeToOffer(session.guide, noon + RESUME_TTL_MS)).toBeUndefined();
    expect(tab().placeToOffer(session.guide, noon - day / 2)).toBeDefined();
  });

  it('is not one of a clock that was ahead, nor does that hide the last true one', () => {
    const { tab } = device();
    tab().save(at('a=1', { time: noon + 365 * day }), true);
    expect(tab().placeToOffer(session.guide, noon)).toBeUndefined();
    tab().save(at('a=2'), true);
    expect(tab().placeToOffer(session.guide, noon)?.answers).toBe('a=2');
  });
});
