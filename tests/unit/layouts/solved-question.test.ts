import { one, openPage, settled, textOf } from '../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import SolvedQuestion from '../../../src/layouts/SolvedQuestion.astro';
import { DeviceStore } from '../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../src/sessions/session-store.ts';
import StoreNote from '../../../src/sessions/StoreNote.astro';
import { fa } from '../../../src/strings/fa.ts';
import { rendered, site } from '../blocks/guide-context.ts';
import { MemoryStorage } from '../sessions/memory-storage.ts';
import '../../../src/layouts/solved-question.element.ts';
import '../../../src/portal/hand-over.element.ts';

let html = '';
let storage: MemoryStorage;

beforeAll(async () => {
  const guide = {
    slug: 'change-dns',
    guide: 'تغییر DNS',
    address: 'https://help.example/websites-apps/change-dns/',
  };
  const question = await rendered(SolvedQuestion, { site, strings: fa, ...guide });
  html = question + (await rendered(StoreNote, { full: fa.reportFull, unavailable: fa.reportForbidden }));
});
beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

/** Opened without its last slash, as a messenger may leave a link: it is kept under the guide's own address all the same. */
const open = () => openPage(html, '/websites-apps/change-dns');
const kept = () => new SessionStore(new DeviceStore(() => localStorage)).all().map(({ session }) => session);

/** Answers the question as a touch of it does. */
async function answer(result: 'solved' | 'ticket', opened = true) {
  const part = one(`details[data-result="${result}"]`);
  if (part instanceof HTMLDetailsElement) part.open = opened;
  await settled();
}

describe('the question at the end of a guide', () => {
  it('keeps that the guide was read and helped', async () => {
    await open();
    expect(kept()).toEqual([]);
    await answer('solved');
    expect(kept()).toEqual([
      expect.objectContaining({
        guide: 'change-dns',
        title: 'تغییر DNS',
        url: '/websites-apps/change-dns/',
        at: fa.solvedOutcome,
        result: 'solved',
        answers: '',
        entries: [],
      }),
    ]);
  });

  it('keeps that it did not, and makes the report', async () => {
    await open();
    await answer('ticket');
    expect(kept()[0]).toMatchObject({ at: fa.notSolvedOutcome, result: 'ticket' });
    expect(one('[data-ticket-report]').textContent).toContain(fa.notSolvedOutcome);
    expect(one('[data-ticket-report]').textContent).toMatch(/زمان: /);
  });

  it('keeps nothing more when an answer is closed again', async () => {
    await open();
    await answer('solved');
    storage.items.clear();
    await answer('solved', false);
    expect(kept()).toEqual([]);
  });

  it('keeps an answer that was given before the script had come', async () => {
    await openPage(
      html.replace('<details name="solved"', '<details open name="solved"'),
      '/websites-apps/change-dns/',
    );
    expect(kept()[0]).toMatchObject({ result: 'solved' });
  });

  it('says on the page where the device could not keep it', async () => {
    await open();
    storage.room = 0;
    await answer('ticket');
    expect(textOf('[data-store-note]')).toBe(fa.reportFull);
    vi.stubGlobal('localStorage', undefined);
    await open();
    await answer('solved');
    expect(textOf('[data-store-note]')).toBe(fa.reportForbidden);
  });
});
