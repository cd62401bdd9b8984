import { one, openPage, textOf } from '../browser.ts';
import { describe, expect, it } from 'vitest';
import Contents from '../../../src/layouts/Contents.astro';
import { fa } from '../../../src/strings/fa.ts';
import { rendered } from '../blocks/guide-context.ts';

const open = async (...names: string[]) => {
  const parts = names.map((text) => ({ text, slug: text.replaceAll(' ', '-') }));
  await openPage(await rendered(Contents, { label: fa.contents, parts }));
};

describe('the contents of a guide', () => {
  it('lead to each of its parts', async () => {
    await open('کدام DNS', 'روی مودم');
    expect(one('nav').getAttribute('aria-label')).toBe(fa.contents);
    const links = [...document.querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.textContent.trim(),
    ]);
    expect(links).toEqual([
      ['#کدام-DNS', 'کدام DNS'],
      ['#روی-مودم', 'روی مودم'],
    ]);
  });

  it('are not there where there is nothing to choose', async () => {
    await open('روی مودم');
    expect(document.querySelector('nav')).toBeNull();
    expect(textOf('body')).toBe('');
  });
});
