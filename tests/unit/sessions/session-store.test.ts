import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { MAX_SESSIONS, newSessionId, SessionStore } from '../../../src/sessions/session-store.ts';
import { sitting } from '../../../src/sessions/session-record.ts';
import { endedWalk, forbiddenStore, MemoryStorage, noon, walk } from './memory-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon + 2 * sitting, toFake: ['Date'] });
});

const fresh = () => {
  const storage = new MemoryStorage();
  return { storage, walks: new SessionStore(new DeviceStore(() => storage)) };
};

describe('the walks on the device', () => {
  it('are listed with the newest first', () => {
    const { walks } = fresh();
    walks.put('old', { ...walk, guide: 'slow', time: walk.time - 1000 });
    walks.put('new', walk);
    expect(walks.all().map(({ id }) => id)).toEqual(['new', 'old']);
  });

  it('stand beside foreign data under the same name without harm', () => {
    const { storage, walks } = fresh();
    storage.setItem('rahgosha-walk-x', '{"guide":1}');
    storage.setItem('rahgosha-walk-y', 'ناخوانا');
    walks.put('a', walk);
    expect(walks.all().map(({ id }) => id)).toEqual(['a']);
  });

  it('tell the same walk once in a sitting, and again on another day', () => {
    const { walks } = fresh();
    walks.put('first', endedWalk);
    walks.put('again', { ...endedWalk, time: endedWalk.time + 60_000 });
    expect(walks.all().map(({ id }) => id)).toEqual(['again']);
    walks.put('next-day', { ...endedWalk, time: endedWalk.time + 2 * sitting });
    expect(walks.all().map(({ id }) => id)).toEqual(['next-day', 'again']);
  });

  it('stand last where the clock was ahead, and are the first to go', () => {
    const { walks } = fresh();
    walks.put('ahead', { ...walk, guide: 'slow', time: walk.time + 400 * 2 * sitting });
    for (let index = 1; index < MAX_SESSIONS; index++)
      walks.put(`w${index}`, { ...walk, guide: `guide-${index}`, time: walk.time + index });
    expect(walks.all().at(-1)?.id).toBe('ahead');
    walks.put('one-more', walk);
    expect(walks.all()).toHaveLength(MAX_SESSIONS);
    expect(walks.get('ahead')).toBeUndefined();
  });

  it('keep a guide that did not help beside the same guide that did', () => {
    const { walks } = fresh();
    walks.put('no', { ...endedWalk, answers: '' });
    walks.put('yes', { ...endedWalk, answers: '', result: 'solved', time: endedWalk.time + 60_000 });
    expect(walks.all().map(({ id }) => id)).toEqual(['yes', 'no']);
  });

  it('never grow past their bound: the oldest goes', () => {
    const { walks } = fresh();
    for (let index = 0; index <= MAX_SESSIONS; index++)
      walks.put(`w${index}`, { ...walk, guide: `guide-${index}`, time: walk.time + index });
    expect(walks.all()).toHaveLength(MAX_SESSIONS);
    expect(walks.get('w0')).toBeUndefined();
    expect(walks.get(`w${MAX_SESSIONS}`)).toBeDefined();
  });

  it('stay as they were where the store is full', () => {
    const { storage, walks } = fresh();
    walks.put('a', walk);
    storage.room = 1;
    expect(walks.put('b', { ...walk, answers: 'power=off' })).toBe('full');
    expect(walks.all()).toEqual([{ id: 'a', walk }]);
  });

  it('are deleted one by one', () => {
    const { walks } = fresh();
    walks.put('a', walk);
    walks.put('b', endedWalk);
    walks.remove('a');
    expect(walks.all().map(({ id }) => id)).toEqual(['b']);
  });

  it('are none where the browser forbids keeping', () => {
    const walks = new SessionStore(forbiddenStore);
    expect(walks.allowed).toBe(false);
    expect(walks.put('a', walk)).toBe('forbidden');
    expect(walks.all()).toEqual([]);
  });

  it('have names that no two share', () => {
    expect(new Set(Array.from({ length: 1000 }, newSessionId)).size).toBe(1000);
  });
});
