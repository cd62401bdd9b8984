import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { MAX_SESSIONS, newSessionId, SessionStore } from '../../../src/sessions/session-store.ts';
import { SESSION_GAP_MS } from '../../../src/sessions/session-record.ts';
import { endedSession, unavailableStore, MemoryStorage, noon, session } from './memory-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 2 * SESSION_GAP_MS, toFake: ['Date'] });
});

const fresh = () => {
  const storage = new MemoryStorage();
  return { storage, sessions: new SessionStore(new DeviceStore(() => storage)) };
};

describe('the sessions on the device', () => {
  it('are listed with the newest first', () => {
    const { sessions } = fresh();
    sessions.put('old', { ...session, guide: 'slow', time: session.time - 1000 });
    sessions.put('new', session);
    expect(sessions.all().map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('stand beside foreign data under the same name without harm', () => {
    const { storage, sessions } = fresh();
    storage.setItem('rahgosha-walk-x', '{"guide":1}');
    storage.setItem('rahgosha-walk-y', 'ناخوانا');
    sessions.put('a', session);
    expect(sessions.all().map(({ id }) => id)).toEqual(['a']);
  });

  it('tell the same session once in one trouble, and again on another day', () => {
    const { sessions } = fresh();
    sessions.put('first', endedSession);
    sessions.put('again', { ...endedSession, time: endedSession.time + 60_000 });
    expect(sessions.all().map(({ id }) => id)).toEqual(['again']);
    sessions.put('next-day', { ...endedSession, time: endedSession.time + 2 * SESSION_GAP_MS });
    expect(sessions.all().map(({ id }) => id)).toEqual(['next-day', 'again']);
  });

  it('stand last where the clock was ahead, and are the first to go', () => {
    const { sessions } = fresh();
    sessions.put('ahead', { ...session, guide: 'slow', time: session.time + 400 * 2 * SESSION_GAP_MS });
    for (let index = 1; index < MAX_SESSIONS; index++)
      sessions.put(`w${index}`, { ...session, guide: `guide-${index}`, time: session.time + index });
    expect(sessions.all().at(-1)?.id).toBe('ahead');
    sessions.put('one-more', session);
    expect(sessions.all()).toHaveLength(MAX_SESSIONS);
    expect(sessions.get('ahead')).toBeUndefined();
  });

  it('hold a guide that did not help beside the same guide that did', () => {
    const { sessions } = fresh();
    sessions.put('no', { ...endedSession, answers: '' });
    sessions.put('yes', { ...endedSession, answers: '', result: 'solved', time: endedSession.time + 60_000 });
    expect(sessions.all().map(({ id }) => id)).toEqual(['yes', 'no']);
  });

  it('never grow past their bound: the oldest goes', () => {
    const { sessions } = fresh();
    for (let index = 0; index <= MAX_SESSIONS; index++)
      sessions.put(`w${index}`, { ...session, guide: `guide-${index}`, time: session.time + index });
    expect(sessions.all()).toHaveLength(MAX_SESSIONS);
    expect(sessions.get('w0')).toBeUndefined();
    expect(sessions.get(`w${MAX_SESSIONS}`)).toBeDefined();
  });

  it('stay as they were where the store is full', () => {
    const { storage, sessions } = fresh();
    sessions.put('a', session);
    storage.room = 1;
    expect(sessions.put('b', { ...session, answers: 'power=off' })).toBe('full');
    expect(sessions.all()).toEqual([{ id: 'a', session }]);
  });

  it('are deleted one by one', () => {
    const { sessions } = fresh();
    sessions.put('a', session);
    sessions.put('b', endedSession);
    sessions.remove('a');
    expect(sessions.all().map(({ id }) => id)).toEqual(['b']);
  });

  it('are none where the browser forbids storing', () => {
    const sessions = new SessionStore(unavailableStore);
    expect(sessions.available).toBe(false);
    expect(sessions.put('a', session)).toBe('unavailable');
    expect(sessions.all()).toEqual([]);
  });

  it('have names that no two share', () => {
    expect(new Set(Array.from({ length: 1000 }, newSessionId)).size).toBe(1000);
  });
});
