import { DeviceStore, type Storage } from '../../../src/sessions/device-store.ts';
import type { SessionRecord } from '../../../src/sessions/session-record.ts';

/** A browser's store for tests, in memory; it holds `room` keys and refuses more as a full one does. */
export class MemoryStorage implements Storage {
  readonly items = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;

  get length() {
    return this.items.size;
  }

  key(index: number) {
    return [...this.items.keys()][index] ?? null;
  }

  getItem(key: string) {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    if (!this.items.has(key) && this.items.size >= this.room)
      throw new DOMException('full', 'QuotaExceededError');
    this.items.set(key, value);
  }

  removeItem(key: string) {
    this.items.delete(key);
  }
}

/** A store that the browser forbids: even looking at it throws. */
export const unavailableStore = new DeviceStore(() => {
  throw new DOMException('denied', 'SecurityError');
});

/** A moment that tests count from. */
export const noon = Date.UTC(2026, 10, 22, 12);

/** An unfinished session of two answers. */
export const session: SessionRecord = {
  guide: 'no-internet',
  title: 'اینترنت قطع است',
  url: '/no-internet/no-internet/',
  revision: '۱۰',
  answers: 'power=on&dsl=off',
  entries: [
    { question: 'چراغ Power روشن است؟', answer: 'بله' },
    { question: 'چراغ DSL ثابت است؟', answer: 'نه' },
  ],
  at: 'سیم تلفن وصل است؟',
  time: noon,
};

/** The same session, gone on to its end. */
export const endedSession: SessionRecord = {
  ...session,
  answers: 'power=on&dsl=off&cable=in',
  at: 'خط خراب است',
  result: 'ticket',
};
