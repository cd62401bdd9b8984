import { vi } from 'vitest';
import type { OwnArea } from '../../../src/notices/concerning.ts';
import type { Notice } from '../../../src/notices/notice.ts';
import { readNoticesFeed } from '../../../src/notices/notices-feed.element.ts';

/** A moment that tests count from: half past ten in Tehran. */
export const morning = Date.UTC(2026, 10, 29, 7);

export const rey: OwnArea = { id: 'rey', name: 'ری', near: ['rey', 'tehran'] };

/** An outage that goes on. */
export const outage: Notice = {
  id: 'tehran-fiber',
  title: 'قطعی فیبر در تهران',
  kind: 'outage',
  impact: 'down',
  areas: [{ id: 'tehran', name: 'تهران' }],
  services: ['fiber'],
  starts: '2026-11-29T09:15:00+03:30',
  estimate: '2026-11-29T14:00:00+03:30',
  next: '2026-11-29T12:00:00+03:30',
  updates: [],
  advice: 'مودم را روشن بگذارید.\nتنظیمات را عوض نکنید.',
  guides: [],
  number: '1405-12',
};

/** Planned work that goes on. */
export const works: Notice = {
  ...outage,
  id: 'rey-works',
  title: 'تعمیر شبکهٔ ری',
  kind: 'maintenance',
  impact: 'slow',
  areas: [{ id: 'rey', name: 'ری' }],
  number: '1405-13',
};

/** The server's answer to a question for the notices. */
export const answerWith = (notices: readonly unknown[]) =>
  new Response(JSON.stringify({ version: 1, notices }), {
    headers: { date: new Date(morning).toUTCString() },
  });

/** Lets the server answer with some notices from now on; a network that is dead rejects. */
export async function publish(notices: readonly Notice[] | 'dead'): Promise<void> {
  vi.stubGlobal('fetch', () =>
    notices === 'dead' ? Promise.reject(new TypeError('dead')) : Promise.resolve(answerWith(notices)),
  );
  await readNoticesFeed(true);
}
