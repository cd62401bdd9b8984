import { one, openPage, settled, textOf } from '../browser.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import KeptNote from '../../../src/layouts/KeptNote.astro';
import { fa } from '../../../src/strings/fa.ts';
import { rendered } from '../blocks/guide-context.ts';
import '../../../src/layouts/kept-note.element.ts';

let html = '';
beforeAll(async () => {
  html = await rendered(KeptNote, { strings: fa, lead: fa.homeLead });
});
beforeEach(() => localStorage.clear());

const said = () => textOf('[role="status"]');
async function keep() {
  document.body.dispatchEvent(new Event('site-kept', { bubbles: true }));
  await import('../../../src/sessions/told-once.element.ts');
  await settled();
}

describe('the note that the site is on the device', () => {
  it('says nothing until it is', async () => {
    await openPage(html, '/');
    expect(said()).toBe('');
    expect(textOf('kept-note > p')).toBe(fa.homeLead);
  });

  it('is said once on a device', async () => {
    await openPage(html, '/');
    await keep();
    expect(said()).toBe(fa.siteKept);
    expect(one('kept-note').hasAttribute('data-told')).toBe(true);
    await openPage(html, '/');
    await keep();
    expect(said()).toBe('');
  });

  it('hears nothing any more when it is gone', async () => {
    await openPage(html, '/');
    one('kept-note').remove();
    await keep();
    expect(localStorage.length).toBe(0);
  });
});
