import { DeviceStore } from './device-store.ts';
import { sayKept } from './store-note.element.ts';
import type { WalkRecord } from './session-record.ts';
import { newWalkId, WalkStore } from './session-store.ts';

/** Keeps a walk that came to its end at once, and says on the page where it could not be kept. */
export function keepWalk(walk: WalkRecord): void {
  sayKept(new WalkStore(new DeviceStore(() => localStorage)).put(newWalkId(), walk));
}
