import { describe, expect, it } from 'vitest';
import { clearSessions, hasHiddenRest } from '../../../../src/sessions/history/clear-sessions.ts';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { endedSession, MemoryStorage, session } from '../memory-storage.ts';

it('deletes all sessions with what hides under their keys, and nothing of another program', () => {
  const storage = new MemoryStorage();
  const store = new DeviceStore(() => storage);
  new SessionStore(store).put('a', session);
  new SessionStore(store).put('b', endedSession);
  storage.setItem('rahgosha-walk-x', 'ناخوانا');
  storage.setItem('rahgosha-wait-no-internet-restart', '1');
  storage.setItem('rahgosha-area-own', '{}');
  storage.setItem('rahgosha-notices-last', '{}');
  storage.setItem('theme', 'dark');
  clearSessions(store);
  expect([...storage.items.keys()]).toEqual(['theme']);
});

it('can put the area back as it was, and says where there is no room for it', () => {
  const storage = new MemoryStorage();
  const store = new DeviceStore(() => storage);
  storage.setItem('rahgosha-area-own', '{"id":"tehran"}');
  const [putBack] = clearSessions(store);
  storage.room = 0;
  expect(putBack?.()).toBe('full');
  storage.room = 1;
  expect(putBack?.()).toBe('saved');
  expect([...storage.items]).toEqual([['rahgosha-area-own', '{"id":"tehran"}']]);
});

describe('what no list of sessions shows', () => {
  it.each([
    ['the area, where there is no session', 'rahgosha-area-own', 0, true],
    ['the area beside a session, which can be deleted with it', 'rahgosha-area-own', 1, false],
    ['the end of a wait', 'rahgosha-wait-no-internet-restart', 0, true],
    ['what cannot be read under the key of a session', 'rahgosha-walk-x', 0, true],
    ['the copy of the notices', 'rahgosha-notices-last', 0, false],
    ['something of another program', 'theme', 0, false],
  ])('%s', (_, key, shown, hidden) => {
    const storage = new MemoryStorage();
    storage.setItem(key, '{}');
    expect(hasHiddenRest(new DeviceStore(() => storage), shown)).toBe(hidden);
  });
});
