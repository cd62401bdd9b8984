import { expect, it } from 'vitest';
import { clearWalks } from '../../../../src/sessions/history/clear-sessions.ts';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { WalkStore } from '../../../../src/sessions/session-store.ts';
import { endedWalk, MemoryStorage, walk } from '../memory-storage.ts';

it('deletes all walks with what hides under their keys, and nothing of another program', () => {
  const storage = new MemoryStorage();
  const store = new DeviceStore(() => storage);
  new WalkStore(store).put('a', walk);
  new WalkStore(store).put('b', endedWalk);
  storage.setItem('rahgosha-walk-x', 'ناخوانا');
  storage.setItem('rahgosha-wait-no-internet-restart', '1');
  storage.setItem('theme', 'dark');
  clearWalks(store);
  expect([...storage.items.keys()]).toEqual(['theme']);
});
