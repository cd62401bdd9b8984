import { beforeEach, describe, expect, it } from 'vitest';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import WayOut from '../../../src/layouts/WayOut.astro';
import Channels from '../../../src/portal/Channels.astro';
import HandOver from '../../../src/portal/HandOver.astro';
import SearchResults from '../../../src/search/ui/SearchResults.astro';
import { fa } from '../../../src/strings/fa.ts';
import { results } from '../../../src/tree/tree.ts';
import Outcome from '../../../src/tree/ui/Outcome.astro';
import { openPage } from '../browser.ts';
import { rendered, site } from '../blocks/guide-context.ts';

const phone = { show: '9100-0000', dial: '02191000000', note: 'از گوشی همراه، کد استان را هم بگیرید.' };
const own = { ...site, support: { ...site.support, phone } };
const facts = { guide: 'اینترنت قطع است', address: 'https://help.example/no-internet/no-internet/' };

const open = async (
  component: AstroComponentFactory,
  props: Record<string, unknown>,
  given: typeof site = own,
) => {
  await openPage(
    await rendered(component, { site: given, strings: fa, ...props }, '', { site: given }),
    '/contact/',
  );
};
const calls = () => [...document.querySelectorAll('a[href^="tel:"]')];
const notes = () => [...document.querySelectorAll('.phone-note')].map((note) => note.textContent.trim());

/** Each part that has a button to call, with what it is given. */
const withButton: readonly [string, AstroComponentFactory, Record<string, unknown>][] = [
  ['the ways to reach support', Channels, {}],
  ['a hand-over that begins with the phone', HandOver, { facts, first: 'phone', level: 3 }],
  ['a hand-over that begins with the portal', HandOver, { facts, first: 'portal', level: 3 }],
  ['the other ways below an outcome', HandOver, { facts, level: 2 }],
  ['a search that found nothing', SearchResults, {}],
  ...results
    .filter((result) => result !== 'solved' && result !== 'article')
    .map((result): [string, AstroComponentFactory, Record<string, unknown>] => [
      `an outcome with the result ${result}`,
      Outcome,
      { id: 'end', result, topic: 'line', who: 'شرکت تلفن' },
    ]),
];

describe.each(withButton)('%s', (_, component, props) => {
  beforeEach(() => open(component, props));

  it('shows one number, dials the other, and says below it what a mobile needs', () => {
    expect(calls().length).toBeGreaterThan(0);
    for (const call of calls()) {
      expect(call.getAttribute('href')).toBe('tel:02191000000');
      expect(call.textContent).toBe('تماس با ۹۱۰۰-۰۰۰۰');
    }
    expect(notes()).toEqual(calls().map(() => phone.note));
  });
});

it('no note is below a number that needs none, nor below a link in a list', async () => {
  await open(Channels, {}, site);
  expect(notes()).toEqual([]);
  await open(WayOut, {});
  expect(calls()).toHaveLength(1);
  expect(notes()).toEqual([]);
});

it('every way of a hand-over has a door', async () => {
  for (const chat of [site.support.chat, undefined]) {
    await open(HandOver, { facts, level: 2 }, { ...own, support: { ...own.support, chat } });
    const ways = [...document.querySelectorAll('[data-way]')];
    expect(ways).toHaveLength(chat === undefined ? 3 : 4);
    for (const way of ways)
      expect(way.querySelector('a')?.getAttribute('href')).toMatch(/^(?:tel|mailto|https):./);
  }
});
