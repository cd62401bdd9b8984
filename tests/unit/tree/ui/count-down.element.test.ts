import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { persianNumber } from '../../../../src/text/format/persian-format.ts';
import { treePage } from './tree-page.ts';
import '../../../../src/tree/ui/decision-tree.element.ts';

let html = '';

beforeAll(async () => {
  html = await treePage();
});

beforeEach(() => {
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

describe('the count-down of an action', () => {
  it('begins with the whole time when the action is shown, and is not there before', async () => {
    await open('');
    expect(one('#plug [data-count-down]').hidden).toBe(true);
    await touch('#power a[data-choice="off"]');
    expect(one('#plug [data-count-down]').hidden).toBe(false);
    expect(left()).toBe('۲:۰۰');
  });

  it('goes on by the second, as a clock and as a bar', async () => {
    await open();
    await pass(1);
    expect(left()).toBe('۱:۵۹');
    await pass(64);
    expect(left()).toBe('۰:۵۵');
    expect(one('#plug progress').getAttribute('value')).toBe('65');
  });

  it('is said at its beginning, at each whole minute and at its end, and not in between', async () => {
    await open();
    expect(said()).toBe(fa.minutesLeft(persianNumber(2)));
    await pass(59);
    expect(said()).toBe(fa.minutesLeft(persianNumber(2)));
    await pass(1);
    expect(said()).toBe(fa.minutesLeft(persianNumber(1)));
    await pass(60);
    expect(said()).toBe(fa.waitOver);
  });

  it('shows that it is over, and then counts no further', async () => {
    await open();
    expect(one('#plug [data-said]').classList.contains('visually-hidden')).toBe(true);
    await pass(121);
    expect(left()).toBe('۰:۰۰');
    expect(one('#plug [data-said]').classList.contains('visually-hidden')).toBe(false);
    expect(
      [...document.querySelectorAll<HTMLElement>('#plug [data-running]')].every(({ hidden }) => hidden),
    ).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('never holds anybody up: the ways on work at any time', async () => {
    await open();
    await touch('#plug a[data-choice="done"]');
    expect(one('#dsl').hidden).toBe(false);
  });

  it('stops when something else is shown', async () => {
    await open();
    await touch('#plug a[data-choice="done"]');
    await pass(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('goes on over a reload', async () => {
    await open();
    await pass(50);
    await open();
    expect(left()).toBe('۱:۱۰');
  });

  it('begins anew at a touch', async () => {
    await open();
    await pass(50);
    await touch('#plug [data-go="recount"]');
    expect(left()).toBe('۲:۰۰');
    expect(said()).toBe(fa.minutesLeft(persianNumber(2)));
  });

  it('begins anew when the action is come to again after it was done', async () => {
    await open();
    await pass(50);
    await touch('#plug a[data-choice="done"]');
    await touch('[data-go="back"]');
    expect(left()).toBe('۲:۰۰');
  });

  it('counts what passed while the page was not looked at', async () => {
    await open();
    vi.setSystemTime(Date.now() + 100_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(left()).toBe('۰:۲۰');
  });
});
