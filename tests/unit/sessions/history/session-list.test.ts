import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import SessionList from '../../../../src/sessions/history/SessionList.astro';
import StoreNote from '../../../../src/sessions/StoreNote.astro';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { rendered } from '../../blocks/guide-context.ts';
import { endedSession, MemoryStorage, session } from '../memory-storage.ts';
import '../../../../src/sessions/history/session-list.element.ts';

let html = '';
let storage: MemoryStorage;

beforeAll(async () => {
  const note = await rendered(StoreNote, { full: fa.historyUndoFull, unavailable: fa.historyForbidden });
  html = (await rendered(SessionList, { strings: fa })) + note;
});
beforeEach(() => {
  storage = new MemoryStorage();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => vi.unstubAllGlobals());

const there = { guide: 'slow', title: 'کند است', url: '/slow/slow/' };
const other = { ...session, ...there, time: session.time + 60_000 };
const store = () => new SessionStore(new DeviceStore(() => localStorage));
const keptTitles = () =>
  store()
    .all()
    .map((kept) => kept.session.title);

async function open(...records: readonly (typeof session)[]) {
  records.forEach((record, index) => store().put(String(index), record));
  await openPage(html, '/history/');
}

const items = () => [...document.querySelectorAll<HTMLElement>('[data-sessions] > li')];
const titles = () => items().map((item) => textOf('[data-title]', item));
const isHidden = (selector: string) => one(selector).hidden;

async function touch(selector: string, root: ParentNode = document) {
  one(selector, root).click();
  await settled();
}

/** Tells the page of a change in another tab. */
async function changed(key: string | null) {
  dispatchEvent(Object.assign(new Event('storage'), { key }));
  await settled();
}

describe('the list of guides that were followed on this device', () => {
  it('shows the newest first', async () => {
    await open(session, other);
    expect(titles()).toEqual(['کند است', 'اینترنت قطع است']);
    expect(isHidden('[data-empty]')).toBe(true);
    expect(isHidden('[data-some]')).toBe(false);
  });

  it('says where an unfinished one was left, and leads back there', async () => {
    await open(session);
    expect(textOf('[data-at]')).toBe(session.at);
    expect(textOf('[data-unfinished]')).toBe(fa.historyUnfinished);
    expect(textOf('[data-place]')).toBe(fa.historyGoOn);
    expect(one('[data-place]').getAttribute('href')).toBe('/no-internet/no-internet/#power=on&dsl=off');
  });

  it('says how a finished one ended, and opens its end', async () => {
    await open(endedSession);
    expect(document.querySelector('li [data-unfinished]')).toBeNull();
    expect(textOf('[data-place]')).toBe(fa.historyOpen);
  });

  it('says when, for people and for programs', async () => {
    await open(session);
    expect(one('li time').getAttribute('datetime')).toBe('2026-11-22T12:00:00.000Z');
    expect(textOf('li time')).toMatch(/۱۴۰۵/);
  });

  it('has the number to read out in sight, where there is one', async () => {
    await open({ ...endedSession, code: '۴۸۲۱\u00a0۰۵۷۳\u00a0۹۱۶۴' }, other);
    expect(items().map((item) => item.querySelector('[data-code]')?.textContent)).toEqual([
      undefined,
      '۴۸۲۱\u00a0۰۵۷۳\u00a0۹۱۶۴',
    ]);
    expect(items()[1]?.querySelector('details [data-code]')).toBeNull();
  });

  it('has the whole report of each', async () => {
    await open(session);
    const report = one('[data-session-report]').textContent;
    expect(report).toContain('- چراغ Power روشن است؟ بله');
    expect(report).toContain('https://help.example/no-internet/no-internet/#power=on&dsl=off');
  });

  it('shows what was kept as text', async () => {
    const evil = '<img src=x onerror=pwned()>';
    await open({ ...session, title: evil, at: evil, entries: [{ question: evil, answer: evil }] });
    expect(document.querySelector('img')).toBeNull();
    expect(titles()).toEqual([evil]);
  });

  it('passes over what is no record', async () => {
    storage.setItem('rahgosha-walk-9', '{"guide":3}');
    await open(session);
    expect(titles()).toEqual(['اینترنت قطع است']);
  });

  it('says that there is none yet', async () => {
    await open();
    expect(isHidden('[data-empty]')).toBe(false);
    expect(isHidden('[data-some]')).toBe(true);
    expect(isHidden('[data-unavailable]')).toBe(true);
  });

  it('says that there can be none where the browser forbids it', async () => {
    vi.stubGlobal('localStorage', undefined);
    await open();
    expect(isHidden('[data-unavailable]')).toBe(false);
    expect(isHidden('[data-empty]')).toBe(true);
  });
});

describe('deleting', () => {
  it('takes one away, says so, and offers to take that back', async () => {
    await open(session, other);
    await touch('[data-delete]', items()[0]);
    expect(titles()).toEqual(['اینترنت قطع است']);
    expect(keptTitles()).toEqual(['اینترنت قطع است']);
    expect(textOf('[data-deleted]')).toBe(fa.historyDeleted);
    expect(isHidden('[data-undo]')).toBe(false);
    expect(document.activeElement).toBe(one('[data-undo]'));
  });

  it('names the guide to a screen reader', async () => {
    await open(session);
    expect(one('[data-delete]').getAttribute('aria-label')).toBe(fa.historyDeleteOne(session.title));
  });

  it('can be taken back', async () => {
    await open(session, other);
    await touch('[data-delete]', items()[0]);
    await touch('[data-undo]');
    expect(titles()).toEqual(['کند است', 'اینترنت قطع است']);
    expect(isHidden('[data-undo]')).toBe(true);
    expect(textOf('[data-deleted]')).toBe('');
    expect(document.activeElement).toBe(one('[data-sessions]'));
  });

  it('takes all away at once, ends of waits and the area too, and brings back what is still true', async () => {
    await open(session, other);
    storage.setItem('rahgosha-wait-no-internet-plug', '1');
    storage.setItem('rahgosha-area-own', '{"id":"tehran"}');
    storage.setItem('somebody-else', '1');
    await touch('[data-delete-all]');
    expect(titles()).toEqual([]);
    expect([...storage.items.keys()]).toEqual(['somebody-else']);
    expect(isHidden('[data-empty]')).toBe(false);
    await touch('[data-undo]');
    expect(keptTitles()).toHaveLength(2);
    expect(storage.items.get('rahgosha-area-own')).toBe('{"id":"tehran"}');
  });

  it.each([
    ['an unreadable record', 'rahgosha-walk-9'],
    ['the end of a wait', 'rahgosha-wait-no-internet-plug'],
  ])('reaches %s that no row shows, and says so before and after', async (_, key) => {
    storage.setItem(key, '{"guide":3}');
    await open();
    expect(isHidden('[data-hidden-rest]')).toBe(false);
    expect(isHidden('[data-some]')).toBe(false);
    await touch('[data-delete-all]');
    expect([...storage.items.keys()]).toEqual([]);
    expect(isHidden('[data-hidden-rest]')).toBe(true);
    expect(isHidden('[data-some]')).toBe(true);
    expect(textOf('[data-deleted]')).toBe(fa.historyDeleted);
    expect(isHidden('[data-undo]')).toBe(true);
    expect(document.activeElement).toBe(one('[data-sessions]'));
  });

  it('keeps for another try what the device does not take back', async () => {
    await open(session, other);
    await touch('[data-delete-all]');
    storage.room = 1;
    await touch('[data-undo]');
    expect(keptTitles()).toHaveLength(1);
    expect(textOf('[data-store-note]')).toBe(fa.historyUndoFull);
    expect(document.activeElement).toBe(one('[data-undo]'));
    storage.room = 5;
    await touch('[data-undo]');
    expect(keptTitles()).toHaveLength(2);
    expect(textOf('[data-store-note]')).toBe('');
  });
});

describe('another tab', () => {
  it('shows here what it keeps and deletes', async () => {
    await open(session);
    store().put('new', other);
    await changed('rahgosha-walk-new');
    expect(titles()).toEqual(['کند است', 'اینترنت قطع است']);
    storage.items.clear();
    await changed(null);
    expect(titles()).toEqual([]);
  });

  it('is not followed in what is none of ours', async () => {
    await open(session);
    storage.items.clear();
    await changed('somebody-else');
    expect(titles()).toEqual(['اینترنت قطع است']);
  });

  it('leaves a report open that is being read, and the focus where it is', async () => {
    await open(session);
    const [before] = items();
    const details = one('details');
    if (details instanceof HTMLDetailsElement) details.open = true;
    const summary = one('[data-delete]');
    summary.focus();
    store().put('new', other);
    await changed('rahgosha-walk-new');
    expect(items()[1]).toBe(before);
    expect(document.activeElement).toBe(summary);
  });

  it('leaves a report open although its guide went on', async () => {
    await open(session);
    const details = one('details');
    if (details instanceof HTMLDetailsElement) details.open = true;
    store().put('0', endedSession);
    await changed('rahgosha-walk-0');
    expect(textOf('[data-at]')).toBe(endedSession.at);
    expect(one('details').hasAttribute('open')).toBe(true);
  });

  it('changes nothing on a page that is left', async () => {
    await open(session);
    const list = one('session-list');
    list.remove();
    storage.items.clear();
    await changed(null);
    expect(list.querySelectorAll('[data-sessions] > li')).toHaveLength(1);
  });
});
