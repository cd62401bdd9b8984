import { expect, type Route } from '@playwright/test';
import type { Notice } from '../../src/notices/notice.ts';
import type { Page } from './site.ts';

/** What the server's clock says in these tests. */
export const serverTime = Date.parse('2026-11-29T10:32:00+03:30');
const HOUR_MS = 60 * 60 * 1000;
const hours = (count: number) => new Date(serverTime + count * HOUR_MS).toISOString();

export const outage: Notice = {
  id: 'hill-fiber',
  title: 'قطعی فیبر نوری در تپه',
  kind: 'outage',
  impact: 'down',
  areas: [{ id: 'hill', name: 'تپه' }],
  services: ['fiber'],
  starts: hours(-1),
  estimate: hours(3),
  next: hours(1),
  updates: [],
  guides: [],
  number: 'OUT-14',
};
export const slow: Notice = {
  ...outage,
  id: 'harbour-slow',
  title: 'کندی اینترنت در بندر',
  impact: 'slow',
  areas: [{ id: 'harbour', name: 'بندر' }],
  guides: ['error-691'],
};
export const works: Notice = {
  ...outage,
  id: 'works',
  title: 'به\u200cروزرسانی مرکز مخابرات',
  kind: 'maintenance',
  impact: 'slow',
  areas: 'all',
  starts: hours(20),
  estimate: undefined,
  ends: hours(24),
};
export const late: Notice = { ...outage, estimate: hours(-0.5) };
export const over: Notice = { ...outage, ends: hours(-0.1) };
export const nextWeek: Notice = { ...works, starts: hours(24 * 7), ends: hours(24 * 7 + 4) };

/** What the server says of its clock. */
const headers = { date: new Date(serverTime).toUTCString() };

/** How the server answers with notices, and with more of the document. */
export const answerOf =
  (notices: readonly unknown[], more: object = {}) =>
  (route: Route) =>
    route.fulfill({ headers, json: { version: 1, notices, ...more } });

/** How it answers with a text, whatever that is. */
export const textOf =
  (body: string, contentType = 'application/json') =>
  (route: Route) =>
    route.fulfill({ headers, body, contentType });

export const dead = (route: Route) => route.abort();

/** From now on the server answers every question for the notices like this. */
export async function answerWith(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.unroute('**/notices.json');
  await page.route('**/notices.json', answer);
}

/** The part of a page that shows notices, where it stands in a place; the one at the end of a tree is none of these. */
export const place = (page: Page, name: string) =>
  page.locator(`main > network-notices[data-place="${name}"]`);

/** Opens home with an answer of the server, and waits until that is shown. */
export async function homeWith(page: Page, answer: (route: Route) => Promise<void>, state: string) {
  await answerWith(page, answer);
  await page.goto('/');
  const box = place(page, 'home');
  await expect(box).toHaveAttribute('data-notices-state', state);
  await expect(box.getByRole('status').locator('[data-said]')).not.toBeEmpty();
  return box;
}
