import type { Notice } from '../../src/notices/notice.ts';
import type { Page } from './site.ts';

export const guide = '/no-internet/no-internet/';
const MINUTE_MS = 60_000;
const moment = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

export const outage: Notice = {
  id: 'harbour-outage',
  title: 'قطعی اینترنت در بندر',
  kind: 'outage',
  impact: 'down',
  areas: [{ id: 'harbour', name: 'بندر' }],
  services: [],
  starts: moment(-90),
  estimate: moment(60),
  next: moment(30),
  updates: [],
  advice: 'مودم را روشن بگذارید.\nاز اینترنت همراه استفاده کنید.',
  guides: [],
  number: 'OUT-1405-12',
};
export const works: Notice = {
  ...outage,
  id: 'hill-works',
  kind: 'maintenance',
  impact: 'slow',
  title: 'تعمیر شبکه در تپه',
  number: '77',
};
export const over: Notice = { ...outage, ends: moment(-5) };

/** Lets the server answer with some notices from now on. */
export async function publish(page: Page, ...notices: readonly Notice[]) {
  await page.unroute('**/notices.json');
  await page.route('**/notices.json', (route) =>
    route.fulfill({ json: { version: 1, notices }, headers: { date: new Date().toUTCString() } }),
  );
}

/** The customer lives in an area, as the device keeps it. */
export async function liveIn(page: Page, id: string) {
  const area = JSON.stringify({ id, name: id, near: [id] });
  await page.addInitScript((text) => localStorage.setItem('rahgosha-area-own', text), area);
}

/** Opens an address anew, as from a message. */
export async function open(page: Page, address: string) {
  await page.goto('about:blank');
  await page.goto(address);
}

export const step = (page: Page) => page.locator('[data-step="outage"]:visible');
export const known = (page: Page) => page.locator('[data-outcome="known"]:visible');
export const yes = (page: Page) => page.getByRole('link', { name: 'بله، همین است' });
export const no = (page: Page) => page.getByRole('link', { name: 'نه، این نیست' });
export const report = (page: Page) => page.locator('[data-outcome]:visible [data-ticket-report]');
export const first = 'scope';
export const toSupport =
  'scope=all&service=no&type=not-sure&cable=not-sure&restart-unsure=skipped&after-unsure=not-sure';

/** Nothing comes any more: what the server said has been taken in. */
export async function settle(page: Page) {
  await page.waitForLoadState('networkidle');
}
