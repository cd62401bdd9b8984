import { expect, it } from 'vitest';
import { clearSessions } from '../../../../src/sessions/history/clear-sessions.ts';
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
  storage.setItem('theme', 'dark');
  clearSessions(store);
  expect([...storage.items.keys()]).toEqual(['theme']);
});
