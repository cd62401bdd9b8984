import { one, openPage, textOf } from '../browser.ts';
import { describe, expect, it } from 'vitest';
import GuideList from '../../../src/layouts/GuideList.astro';
import PlainSearch from '../../../src/layouts/PlainSearch.astro';
import WayOut from '../../../src/layouts/WayOut.astro';
import { fa } from '../../../src/strings/fa.ts';
import { rendered, site } from '../blocks/guide-context.ts';

const guides = [
  { title: 'اینترنت قطع است', url: '/no-internet/no-internet/', guided: true },
  { title: 'خطای 691', url: '/no-internet/error-691/', guided: false },
];

describe('a list of guides', () => {
  it('has a row of one link for each, and says which goes step by step', async () => {
    await openPage(await rendered(GuideList, { strings: fa, guides }), '/no-internet/');
    const rows = [...document.querySelectorAll('li')];
    expect(rows.map((row) => row.childElementCount)).toEqual([1, 1]);
    expect(rows.map((row) => row.firstElementChild?.getAttribute('href'))).toEqual(
      guides.map(({ url }) => url),
    );
    expect(rows.map((row) => row.textContent.includes(fa.stepByStep))).toEqual([true, false]);
  });

  it('has the titles alone where it is asked to be brief', async () => {
    await openPage(await rendered(GuideList, { strings: fa, guides, brief: true }), '/no-internet/');
    expect(textOf('ul')).not.toContain(fa.stepByStep);
  });
});

describe('the way out of a page that did not fit', () => {
  it('leads to the other symptoms, to the phone and to every way to reach support', async () => {
    await openPage(await rendered(WayOut, { site, strings: fa }), '/no-internet/');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/', 'tel:123', '/contact/']);
  });

  it('takes what is typed to the search page without a script', async () => {
    await openPage(await rendered(PlainSearch, { strings: fa }), '/no-internet/');
    const form = one('form');
    expect(form.getAttribute('action')).toBe('/search/');
    expect(one('input', form).getAttribute('name')).toBe('q');
    expect(textOf('label')).toBe(fa.searchLabel);
  });
});
