import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { persianNumber } from '../../../../src/text/format/persian-format.ts';
import { MemoryStorage } from '../../sessions/memory-storage.ts';
import { treePage } from './tree-page.ts';
import '../../../../src/tree/ui/decision-tree.element.ts';
// Read before, so that it comes at once when the tree asks for it.
import '../../../../src/tree/ui/count-down.element.ts';

let html = '';

beforeAll(async () => {
  html = await treePage();
});

beforeEach(() => {
  document.title = 'اینترنت قطع است';
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers({ now: new Date('2026-11-22T08:00:00Z') });
});
afterEach(() => vi.useRealTimers());

/** Opens the guide at its action, which waits for two minutes; the clocks stand still meanwhile. */
const open = (fragment = '#power=off') => openPage(html, `/no-internet/no-internet/${fragment}`);

const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

async function touch(selector: string) {
  one(selector).click();
  await settled();
}

const left = () => textOf('#plug [data-left]');
const said = () => textOf('#plug [data-said]');
const button = () => one('#plug [data-go="count"]');
const isRunning = () => one('#plug [data-count-down]').dataset['counting'] === 'running';

/** Opens the guide at its action and starts the count. */
async function start() {
  await open();
  await touch('#plug [data-go="count"]');
}

describe('the count-down of an action', () => {
  it('stands ready when the action is shown, and is not there before', async () => {
    await open('');
    expect(one('#plug [data-count-down]').hidden).toBe(true);
    await touch('#power a[data-choice="off"]');
    expect(one('#plug [data-count-down]').hidden).toBe(false);
    expect(button().textContent).toBe('چراغش روشن شد؛ زمان بگیر');
    expect(isRunning()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    expect(localStorage.getItem('rahgosha-wait-no-internet-plug')).toBeNull();
  });

  it('begins with the whole time when the customer says so, and keeps the focus', async () => {
    await open();
    await pass(100);
    button().focus();
    await touch('#plug [data-go="count"]');
    expect(left()).toBe('۲:۰۰');
    expect(isRunning()).toBe(true);
    expect(button().textContent).toBe(fa.recount);
    expect(document.activeElement).toBe(button());
  });

  it('goes on by the second, as a clock and as a bar', async () => {
    await start();
    await pass(1);
    expect(left()).toBe('۱:۵۹');
    await pass(64);
    expect(left()).toBe('۰:۵۵');
    expect(one('#plug progress').getAttribute('value')).toBe('65');
  });

  it('is said at its beginning, at each whole minute and at its end, and not in between', async () => {
    await start();
    const heard: string[] = [];
    new MutationObserver(() => heard.push(said())).observe(one('#plug [data-said]'), { childList: true });
    await pass(121);
    expect([...new Set(heard)]).toEqual([fa.minutesLeft(persianNumber(1)), fa.waitOver]);
    expect(heard).toHaveLength(2);
  });

  it('shows that it is over, and then counts no further', async () => {
    await start();
    expect(one('#plug [data-said]').classList.contains('visually-hidden')).toBe(true);
    await pass(121);
    expect(left()).toBe('۰:۰۰');
    expect(one('#plug [data-said]').classList.contains('visually-hidden')).toBe(false);
    expect(isRunning()).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells its end in the document\u2019s title, until one goes on or counts again', async () => {
    await start();
    const asked = 'به برق بزنید | اینترنت قطع است';
    expect(document.title).toBe(asked);
    await pass(121);
    expect(document.title).toBe(`${fa.timeOver} | ${asked}`);
    await touch('#plug [data-go="count"]');
    expect(document.title).toBe(asked);
    await pass(121);
    await touch('#plug a[data-choice="done"]');
    expect(document.title).toBe('چراغ DSL ثابت است؟ | اینترنت قطع است');
  });

  it('lets the phone hum at its end, where the page was touched', async () => {
    const vibrate = vi.fn(() => true);
    Object.assign(navigator, { vibrate, userActivation: { hasBeenActive: true } });
    await start();
    await pass(119);
    expect(vibrate).not.toHaveBeenCalled();
    await pass(2);
    expect(vibrate).toHaveBeenCalledOnce();
    Object.assign(navigator, { userActivation: { hasBeenActive: false } });
    await touch('#plug [data-go="count"]');
    await pass(121);
    expect(vibrate).toHaveBeenCalledOnce();
  });

  it('never holds anybody up: the ways on work at any time', async () => {
    await open();
    await touch('#plug a[data-choice="done"]');
    expect(one('#dsl').hidden).toBe(false);
  });

  it('stops when something else is shown', async () => {
    await start();
    await touch('#plug a[data-choice="done"]');
    await pass(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on over a reload', async () => {
    await start();
    await pass(50);
    await open();
    expect(left()).toBe('۱:۱۰');
    expect(button().textContent).toBe(fa.recount);
  });

  it('begins anew at a touch', async () => {
    await start();
    await pass(50);
    await touch('#plug [data-go="count"]');
    expect(left()).toBe('۲:۰۰');
    expect(said()).toBe(fa.minutesLeft(persianNumber(2)));
  });

  it('stands ready again when the action is come to again after it was done', async () => {
    await start();
    await pass(50);
    await touch('#plug a[data-choice="done"]');
    await touch('[data-go="back"]');
    expect(isRunning()).toBe(false);
    expect(said()).toBe('');
    expect(button().textContent).toBe('چراغش روشن شد؛ زمان بگیر');
  });

  it('counts what passed while the page was not looked at', async () => {
    await start();
    vi.setSystemTime(Date.now() + 100_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(left()).toBe('۰:۲۰');
  });

  it('says that the device does not keep it, where it does not', async () => {
    await open();
    vi.stubGlobal('localStorage', Object.assign(new MemoryStorage(), { room: 0 }));
    await touch('#plug [data-go="count"]');
    expect(left()).toBe('۲:۰۰');
    expect(textOf('[data-tree-note]')).toBe(fa.storeFull);
    vi.unstubAllGlobals();
  });
});
