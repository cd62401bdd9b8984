import { one, settled, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FactName } from '../../../../src/check/facts.ts';
import type { Measurement } from '../../../../src/check/measurement.ts';
import { wholeCheck } from '../../../../src/check/measure.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { checkHtml, findings, openCheck, settings } from './open-check.ts';

/** The measuring that goes on: the test tells what is found. */
let asked: { wanted: readonly FactName[]; settings: unknown }[] = [];
let tell: (soFar: Measurement) => void = () => undefined;
let end: (measurement: Measurement) => void = () => undefined;
let fail: (error: Error) => void = () => undefined;

vi.mock('../../../../src/check/measure-here.element.ts', () => ({
  measureHere: (wanted: readonly FactName[], given: unknown, told: (soFar: Measurement) => void) => {
    asked.push({ wanted, settings: given });
    tell = told;
    return new Promise<Measurement>((resolve, reject) => {
      end = resolve;
      fail = reject;
    });
  },
}));

await import('../../../../src/check/ui/connection-check.element.ts');
await import('../../../../src/portal/hand-over.element.ts');

let html = '';
beforeAll(async () => {
  html = await checkHtml();
});
beforeEach(async () => {
  asked = [];
  localStorage.clear();
  await openCheck(html);
});

const time = Date.UTC(2026, 10, 29, 6, 51);
const found = (facts: Measurement['facts'], figures: Measurement['figures'] = {}): Measurement => ({
  time,
  facts,
  figures,
});
const state = () => one('[data-check-state]').dataset['checkState'];
const shownRows = () =>
  [...document.querySelectorAll<HTMLElement>('[data-check-fact]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => `${dataset['checkFact']}=${dataset['value']}`);
const shownActions = () =>
  [...document.querySelectorAll<HTMLElement>('[data-next-action]')].filter(({ hidden }) => !hidden);

async function run(measurement: Measurement) {
  one('[data-check-run]').click();
  end(measurement);
  await settled();
  await vi.waitFor(() => expect(state()).toBe('done'));
}

describe('the connection check', () => {
  it('says before the tap what is measured and what it costs, and measures nothing', () => {
    expect(state()).toBe('idle');
    expect(asked).toEqual([]);
    expect(textOf('connection-check')).toContain(fa.checkCost('۵۰'));
    expect(textOf('connection-check')).toContain('ساعت این دستگاه با ساعت سرور نمونه');
    expect(textOf('connection-check')).toContain('سرورهای خارجی که نمونه معرفی کرده');
    expect(shownActions()).toEqual([]);
    expect(shownRows()).toEqual([]);
  });

  it('says nothing of what the operator lets nobody measure', async () => {
    await openCheck(await checkHtml({ settings: { ...settings, line: false, abroad: [] } }));
    expect(textOf('[data-before] ul')).not.toContain('خط دیگر');
    expect(textOf('[data-before] ul')).not.toContain('سرورهای خارجی');
  });

  it('measures all that one tap may, by the settings of the page, once however often it is tapped', () => {
    const button = one('[data-check-run]');
    button.click();
    button.click();
    expect(asked).toEqual([{ wanted: wholeCheck, settings }]);
    expect(state()).toBe('running');
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });

  it('shows each fact as it comes, and what to do only in the end', async () => {
    one('[data-check-run]').click();
    tell(found({ network: 'some', site: 'yes' }));
    expect(shownRows()).toEqual(['site=yes']);
    expect(textOf('[data-check-fact="site"] dd span:not([hidden])')).toBe('سایت نمونه همین حالا پاسخ داد.');
    expect(one('progress').getAttribute('value')).not.toBe(null);
    expect(shownActions()).toEqual([]);
    end(found({ network: 'some', site: 'yes', clock: 'behind' }, { clock: -3 * 86_400 }));
    await vi.waitFor(() => expect(state()).toBe('done'));
    expect(shownRows()).toEqual(['site=yes', 'clock=behind']);
    expect(textOf('[data-check-fact="clock"] dd span:not([hidden])')).toBe('ساعت این دستگاه ۳ روز عقب است.');
  });

  it('ends in one sentence of what to do, with its guide, and says it aloud', async () => {
    await run(found({ network: 'some', site: 'no' }));
    expect(shownActions().map(({ dataset }) => dataset['finding'])).toEqual(['silent']);
    expect(textOf('[data-finding="silent"] p')).toBe('مودم را ببینید.');
    expect(one('[data-finding="silent"] a').getAttribute('href')).toBe('/slow/no-internet/');
    expect(textOf('[data-status]')).toBe(`${fa.checkDone} مودم را ببینید.`);
    expect(one('[data-status]').className).toBe('visually-hidden');
  });

  it.each([
    ['no network comes before all', { network: 'no', site: 'no', clock: 'behind' }, 'no-network'],
    ['a clock that is ahead, too', { network: 'some', site: 'yes', clock: 'ahead' }, 'clock'],
    ['the last row where nothing else fits', { network: 'some', site: 'yes', clock: 'right' }, 'nothing'],
  ] as const)('chooses the first row that fits: %s', async (_, facts, id) => {
    await run(found(facts));
    expect(shownActions().map(({ dataset }) => dataset['finding'])).toEqual([id]);
  });

  it('measures again by the same button, with nothing left of before', async () => {
    await run(found({ network: 'some', site: 'no' }));
    one('[data-check-run]').click();
    expect(shownActions()).toEqual([]);
    expect(shownRows()).toEqual([]);
    end(found({ network: 'some', site: 'yes' }));
    await vi.waitFor(() => expect(state()).toBe('done'));
    expect(shownActions().map(({ dataset }) => dataset['finding'])).toEqual(['nothing']);
  });

  it('gives support a report of what came out', async () => {
    await run(found({ network: 'some', site: 'no' }));
    await vi.waitFor(() =>
      expect(textOf('[data-ticket-report]')).toContain(`${fa.reportLabels.outcome}: مودم را ببینید.`),
    );
    expect(textOf('[data-ticket-report]')).toContain(`${fa.reportLabels.guide}: ${fa.checkTitle}`);
  });

  it('says so where measuring fails, and can be begun again', async () => {
    one('[data-check-run]').click();
    fail(new Error('The script is broken.'));
    await vi.waitFor(() => expect(state()).toBe('idle'));
    expect(textOf('[data-status]')).toBe(fa.checkFailed);
    expect(one('[data-status]').className).toBe('');
    await run(found({ network: 'some', site: 'yes' }));
    expect(shownActions()).toHaveLength(1);
  });
});

describe('the connection check without a script', () => {
  it('leads to the same guides by what one sees oneself', async () => {
    const page = document.createElement('template');
    page.innerHTML = await checkHtml();
    expect(one('[data-with-script]', page.content).hidden).toBe(true);
    const links = [...one('[data-without-script]', page.content).querySelectorAll('a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/slow/connect/',
      '/slow/no-internet/',
      '/slow/start/',
      '/slow/clock/',
      '/slow/start/',
      '/slow/start/',
    ]);
    expect(findings.at(-1)?.url).toBe('/slow/start/');
  });

  it('gives way to the check where there is one', () => {
    expect(one('[data-without-script]').hidden).toBe(true);
    expect(one('connection-check > [data-with-script]').hidden).toBe(false);
  });
});
