import { one, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptMeasurements } from '../../../../src/check/kept-measurements.element.ts';
import type { Measurement } from '../../../../src/check/measurement.ts';
import type { Surroundings } from '../../../../src/check/surroundings.ts';
import { readOwnArea } from '../../../../src/notices/own-area.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { checkHtml, openCheck, settings } from './open-check.ts';

let permission: Awaited<ReturnType<Surroundings['localNetwork']>>;
let modemAnswers = true;
let probeAnswers: boolean[] = [];
let measured: Measurement;

const bytes = (size: number) => new Response(new Uint8Array(size), { status: 200 });
const answered = () => new Response(null, { status: 204, headers: { 'X-Rahgosha-Probe': 'answered' } });

const nothing = () => Promise.reject(new TypeError('Failed to fetch'));

/** A world without waiting, in which the test says what answers. */
const surroundings = (): Surroundings => {
  let steady = 0;
  return {
    fetch: (address) => {
      if (address.startsWith('http://192.')) {
        permission = permission === 'prompt' ? 'granted' : permission;
        return modemAnswers && permission !== 'denied' ? Promise.resolve(new Response()) : nothing();
      }
      const size = /download-(\d+)/.exec(address)?.[1];
      if (size !== undefined) return Promise.resolve(bytes(Number(size)));
      return probeAnswers.shift() === false ? nothing() : Promise.resolve(answered());
    },
    now: () => Date.now(),
    steady: () => (steady += 100),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 5))),
    timeToAnswer: () => undefined,
    isOnline: () => true,
    zone: () => 'Asia/Tehran',
    offsetAt: () => 210,
    isOnMobileData: () => false,
    localNetwork: () => Promise.resolve(permission),
    random: () => '1',
  };
};

vi.mock('../../../../src/check/measure-here.element.ts', () => ({
  measureHere: () => Promise.resolve(measured),
}));
vi.mock('../../../../src/check/browser-surroundings.element.ts', () => ({
  browserSurroundings: () => surroundings(),
}));
await import('../../../../src/check/ui/connection-check.element.ts');
await import('../../../../src/portal/hand-over.element.ts');

let html = '';
beforeAll(async () => {
  html = await checkHtml();
});
beforeEach(() => {
  localStorage.clear();
  permission = 'prompt';
  modemAnswers = true;
  probeAnswers = [];
  measured = { time: Date.now(), facts: { network: 'some', site: 'yes', line: 'own' }, figures: {} };
});
afterEach(() => vi.unstubAllGlobals());

const found = () =>
  [...document.querySelectorAll<HTMLElement>('[data-finding]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['finding']);

async function check(page = html) {
  await openCheck(page);
  one('[data-check-run]').click();
  await vi.waitFor(() => expect(one('connection-check').dataset['checkState']).toBe('done'));
  await settled();
}

describe('the question about the modem', () => {
  it('names the addresses and why before its tap, and changes what to do by the answer', async () => {
    measured = { ...measured, facts: { network: 'some', site: 'no' } };
    await check();
    expect(textOf('[data-can-ask]')).toContain('192.168.1.1، 192.168.0.1');
    expect(one('[data-cannot-ask]').hidden).toBe(true);
    expect(found()).toEqual(['silent']);
    one('[data-check-modem]').click();
    expect(textOf('[data-modem-status]')).toBe(fa.checkModemAsking);
    await vi.waitFor(() => expect(found()).toEqual(['modem-answers']));
    expect(one('[data-check-fact="modem"]').dataset['value']).toBe('yes');
    expect(textOf('[data-modem-status]')).toContain(fa.checkSays['modem-yes']);
    expect(keptMeasurements().measurements[0]?.facts).toEqual({ network: 'some', site: 'no', modem: 'yes' });
  });

  it('says where the browser was not allowed to ask, and claims nothing', async () => {
    await check();
    permission = 'denied';
    one('[data-check-modem]').click();
    await vi.waitFor(() => expect(textOf('[data-modem-status]')).toBe(fa.checkModemDenied));
    expect(one('[data-check-fact="modem"]').dataset['value']).toBe('unasked');
  });

  it('is a link to the modem\u2019s page where the browser cannot ask', async () => {
    permission = undefined;
    await check();
    expect(one('[data-can-ask]').hidden).toBe(true);
    const links = [...one('[data-cannot-ask]').querySelectorAll('a')].map((link) =>
      link.getAttribute('href'),
    );
    expect(links).toEqual(['http://192.168.1.1/', 'http://192.168.0.1/']);
  });

  it('is not put where the operator names no address', async () => {
    expect(await checkHtml({ settings: { ...settings, gateways: [], downloads: [] } })).not.toMatch(
      /<section[^>]*data-(?:modem|download)-box/,
    );
  });
});

describe('the download', () => {
  it('names in its button what it costs at most, and is offered only where the site answered', async () => {
    await check();
    expect(textOf('[data-check-download]')).toBe(fa.checkDownloadRun('۱٫۱'));
    expect(one('[data-download-box]').hidden).toBe(false);
    measured = { ...measured, facts: { network: 'some', site: 'no' } };
    await check();
    expect(one('[data-download-box]').hidden).toBe(true);
  });

  it('says what came of it, and what it has cost', async () => {
    await check();
    one('[data-check-download]').click();
    await vi.waitFor(() => expect(one('[data-download-said]').hidden).toBe(false));
    expect(textOf('[data-download-said]')).toMatch(
      /حدود [\d۰-۹٫]+ مگابیت در ثانیه.* ۱٫۱ مگابایت دانلود شد\.$/,
    );
    expect(one('[data-downloading]').hidden).toBe(true);
    expect(keptMeasurements().measurements[0]?.figures.speed).toBeGreaterThan(0);
    expect(one('[data-check-fact="speed"]').hidden).toBe(true);
  });

  it('is judged where the operator says what is slow', async () => {
    await check(await checkHtml({ settings: { ...settings, slow: 1000 } }));
    one('[data-check-download]').click();
    await vi.waitFor(() => expect(one('[data-check-fact="speed"]').dataset['value']).toBe('low'));
  });
});

describe('watching for drops', () => {
  let isHidden = false;
  beforeEach(() => {
    isHidden = false;
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  });
  afterEach(() => Reflect.deleteProperty(document, 'hidden'));

  it('lists what had no answer, and puts it into a report although nothing else was measured', async () => {
    await openCheck(html);
    probeAnswers = [true, false, false, true];
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(probeAnswers).toHaveLength(0));
    await vi.waitFor(() => expect(document.querySelectorAll('[data-spans] li')).toHaveLength(1));
    expect(one('[data-watch-box]').hasAttribute('data-watching')).toBe(true);
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(textOf('[data-watch-status]')).toContain(fa.checkWatchDone));
    expect(textOf('[data-spans] li')).toMatch(/^از .+ تا .+ پاسخی نیامد\.$/);
    expect(one('[data-watch-box]').hasAttribute('data-watching')).toBe(false);
    expect(one('[data-check-report]').hidden).toBe(false);
    await vi.waitFor(() => expect(textOf('[data-ticket-report]')).toMatch(/پایش از .+: ۲ از .+ پاسخ نگرفت/));
  });

  it('says when nobody looked, and measures nothing meanwhile', async () => {
    await openCheck(html);
    isHidden = true;
    probeAnswers = [true];
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(textOf('[data-spans] li')).toMatch(/پنهان یا دستگاه خواب است/));
    expect(probeAnswers).toHaveLength(1);
    isHidden = false;
    await vi.waitFor(() =>
      expect(textOf('[data-spans] li')).toMatch(/^از .+ تا .+ پنهان یا دستگاه خواب بود/),
    );
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(textOf('[data-watch-status]')).toContain(fa.checkWatchDone));
  });

  it('keeps the screen on where it can, and lets go of it in the end', async () => {
    const release = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: { request: vi.fn(() => Promise.resolve({ release })) },
    });
    await openCheck(html);
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(navigator.wakeLock.request).toHaveBeenCalledWith('screen'));
    one('[data-check-watch]').click();
    await vi.waitFor(() => expect(release).toHaveBeenCalledOnce());
    Reflect.deleteProperty(navigator, 'wakeLock');
  });
});

describe('the area of the line', () => {
  const areas = [
    { id: 'north', name: 'شمال', aliases: [], codes: [] },
    { id: 'harbour', name: 'بندر', parent: 'north', aliases: [], codes: [] },
  ];

  it('is offered to whom has none, and taken by one tap', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(areas))));
    measured = { ...measured, place: { area: 'harbour' } };
    await check();
    await vi.waitFor(() => expect(one('[data-area-offer]').hidden).toBe(false));
    expect(textOf('[data-area-offer] p')).toContain('بندر');
    one('[data-area-offer] button').click();
    expect(readOwnArea()).toEqual({ id: 'harbour', name: 'بندر', near: ['harbour', 'north'] });
    expect(textOf('[data-area-offer]')).toBe(fa.checkAreaTaken);
    await check();
    expect(one('[data-area-offer]').hidden).toBe(true);
  });
});
