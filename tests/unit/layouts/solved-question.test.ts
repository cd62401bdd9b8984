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

const guide = {
  slug: 'change-dns',
  guide: 'تغییر DNS',
  address: 'https://help.example/websites-apps/change-dns/',
  explains: false,
};
const asked = (own: object = {}) => rendered(SolvedQuestion, { site, strings: fa, ...guide, ...own });
const note = () => rendered(StoreNote, { full: fa.reportFull, unavailable: fa.reportForbidden });
let html = '';
let storage: MemoryStorage;

beforeAll(async () => {
  html = (await asked()) + (await note());
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
        at: fa.solved.yesReport,
        result: 'solved',
        answers: '',
        entries: [],
      }),
    ]);
  });

  it('keeps that it did not, and makes the report', async () => {
    await open();
    await answer('ticket');
    expect(kept()[0]).toMatchObject({ at: fa.solved.noReport, result: 'ticket' });
    expect(one('[data-ticket-report]').textContent).toContain(fa.solved.noReport);
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

  it('offers first the step-by-step guide that fits, where there is one', async () => {
    const next = { title: 'یک سایت باز نمی\u200cشود', url: '/websites-apps/one-site-wont-open/' };
    await openPage(await asked({ next }), '/websites-apps/change-dns/');
    const [first, second] = one('[data-result="ticket"]').querySelectorAll('a');
    expect(first?.getAttribute('href')).toBe(next.url);
    expect(first?.textContent.trim()).toBe(next.title);
    expect(second?.closest('hand-over')).not.toBeNull();
    await open();
    expect(one('[data-result="ticket"]').querySelector('a')?.closest('hand-over')).not.toBeNull();
  });

  it('is whether it helped, below a guide that explains', async () => {
    await openPage(await asked({ explains: true }), '/websites-apps/change-dns/');
    expect(textOf('h2')).toBe(fa.helped.question);
    await answer('solved');
    expect(textOf('.thanks')).toBe(fa.helped.thanks);
    expect(kept()[0]).toMatchObject({ at: fa.helped.yesReport });
  });
});

describe('the script of the question', () => {
  it('is named by no page, and comes when an answer is opened', async () => {
    expect(html).not.toMatch(/hand-over\.element|solved-question\.element/);
    await open();
    const loaded = vi.fn();
    vi.doMock('../../../src/layouts/solved-question.element.ts', () => {
      loaded();
      return {};
    });
    await import('../../../src/layouts/solved-question-loader.element.ts');
    expect(loaded).not.toHaveBeenCalled();
    await answer('solved');
    await vi.waitFor(() => expect(loaded).toHaveBeenCalledOnce());
    vi.doUnmock('../../../src/layouts/solved-question.element.ts');
  });
});
