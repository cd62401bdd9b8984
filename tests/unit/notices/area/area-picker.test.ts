import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import AreaPicker from '../../../../src/notices/area/AreaPicker.astro';
import { keepOwnArea } from '../../../../src/notices/keep-own-area.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import { MemoryStorage } from '../../sessions/memory-storage.ts';
import '../../../../src/notices/area/area-picker.element.ts';

const tehran = { id: 'tehran', name: 'تهران', near: ['tehran'] };

let html = '';
let storage: MemoryStorage;

beforeAll(async () => {
  html = await rendered(AreaPicker, { strings: fa });
});
beforeEach(async () => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
  keepOwnArea(undefined);
  await openPage(html, '/');
});
afterEach(() => vi.unstubAllGlobals());

const isHidden = (selector: string) => one(selector).hidden;

/** The area comes from outside the page: another tab, or a page that was open meanwhile. */
function keptElsewhere() {
  storage.setItem('rahgosha-area-own', JSON.stringify(tehran));
}

describe('the button that opens the choice of an area', () => {
  it('asks for one where none was chosen', () => {
    expect(isHidden('[data-no-area]')).toBe(false);
    expect(isHidden('[data-own-area]')).toBe(true);
  });

  it('says which was chosen on this page, and asks again when it is forgotten', () => {
    keepOwnArea(tehran);
    expect(textOf('[data-area-name]')).toBe('تهران');
    expect(isHidden('[data-no-area]')).toBe(true);
    keepOwnArea(undefined);
    expect(isHidden('[data-own-area]')).toBe(true);
  });

  it('puts a name from the store on the page as text', () => {
    keepOwnArea({ ...tehran, name: '<b onclick=x>تهران</b>' });
    expect(textOf('[data-area-name]')).toBe('<b onclick=x>تهران</b>');
    expect(document.querySelector('[data-area-name] b')).toBeNull();
  });

  it('follows another tab', async () => {
    keptElsewhere();
    dispatchEvent(new Event('storage'));
    await settled();
    expect(textOf('[data-area-name]')).toBe('تهران');
  });

  it('follows what was chosen on the next page, when the browser brings this one back from its memory', () => {
    keptElsewhere();
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(textOf('[data-area-name]')).toBe('');
    dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(textOf('[data-area-name]')).toBe('تهران');
  });
});
