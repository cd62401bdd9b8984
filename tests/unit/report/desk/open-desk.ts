import { here, told } from './sample-guide.ts';
import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import SupportDesk from '../../../../src/report/desk/SupportDesk.astro';
import { AREAS_ADDRESS } from '../../../../src/notices/area/area.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import '../../../../src/report/desk/support-desk.element.ts';

/** A way through the sample to its end. */
export const toTheEnd = [
  { step: 'power', choice: 'on' },
  { step: 'dsl', choice: 'blinking' },
];

const guides = () => Promise.resolve(Response.json([here]));
const outcomes = () => Promise.resolve(Response.json({ [here.slug]: told }));
const areas = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
const notices = () => Promise.resolve(Response.json({ version: 1, notices: [] }));

/** What the desk's page is given when it asks for its files; whole again before each test. */
export const desk = {
  answerGuides: guides,
  answerOutcomes: outcomes,
  answerNotices: notices,
  answerAreas: areas,
};

export let html = '';
export const fetched = vi.fn((url: string) => {
  if (url === '/notices.json') return desk.answerNotices();
  if (url === AREAS_ADDRESS) return desk.answerAreas();
  return url === '/agent/outcomes.json' ? desk.answerOutcomes() : desk.answerGuides();
});
export const printed = vi.fn();

beforeAll(async () => {
  const urls = { guides: '/agent/guides.json', outcomes: '/agent/outcomes.json' };
  const given = {
    strings: fa,
    provider: 'شاتل',
    zone: 'Asia/Tehran',
    ...urls,
    address: 'https://help.example/agent/',
  };
  html = await rendered(SupportDesk, given);
});
beforeEach(() => {
  Object.assign(desk, {
    answerGuides: guides,
    answerOutcomes: outcomes,
    answerNotices: notices,
    answerAreas: areas,
  });
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('print', printed);
  fetched.mockClear();
  printed.mockClear();
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the page, with a code in its address or none; leaves it again after the test. */
export async function open(code = '') {
  await openPage(
    `<a id="content"></a>${html}`,
    `/agent/${code === '' ? '' : `#${encodeURIComponent(code)}`}`,
  );
  await settled();
}

export const input = () => {
  const field = one('[data-code]');
  if (!(field instanceof HTMLInputElement)) throw new Error('The code has no field.');
  return field;
};

export async function enter(code: string) {
  input().value = code;
  one('form').dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  await settled();
  await settled();
}

export const problem = () => textOf('[data-problem]');
export const reports = () =>
  [...document.querySelectorAll('[data-sessions] [data-ticket-report]')].map((part) => part.textContent);
