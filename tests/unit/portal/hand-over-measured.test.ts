import { one, settled } from '../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMeasurement } from '../../../src/check/kept-measurements.element.ts';
import { MEASURED_WORDS_ADDRESS, measuredWords } from '../../../src/check/measured-words.ts';
import type { Facts } from '../../../src/check/facts.ts';
import { answersGiven } from '../../../src/portal/hand-over-event.ts';
import { fa } from '../../../src/strings/fa.ts';
import { handOver, link, open, report, session as sample } from './open-hand-over.ts';

const words = JSON.stringify(measuredWords(fa, 'شاتل'));
const noWords = () => Promise.reject(new TypeError('Failed to fetch'));
let answer: () => Promise<Response> = noWords;
const fetched = vi.fn((url: string) => (url === MEASURED_WORDS_ADDRESS ? answer() : noWords()));
const asked = () => fetched.mock.calls.filter(([url]) => url === MEASURED_WORDS_ADDRESS).length;

const now = Date.now();
const MINUTE = 60_000;
const session = { ...sample, time: now };
const kept = (): unknown => JSON.parse(localStorage.getItem('rahgosha-walk-1') ?? 'null');

function measure(facts: Facts, minutesAgo: number) {
  keepMeasurement({ time: now - minutesAgo * MINUTE, facts, figures: {} });
}

async function end(over: Partial<typeof session> & { measured?: string } = {}) {
  handOver().dispatchEvent(answersGiven({ ...session, ...over }));
  await settled();
}

beforeEach(() => {
  answer = noWords;
  fetched.mockClear();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('what was measured, in the report of a session', () => {
  it('is there in short form at once where the words do not come, and asks for them the next time', async () => {
    measure({ site: 'no', line: 'own' }, 3);
    await open('taking');
    await end();
    expect(report()).toMatch(/^اندازه\u200cگیری شده: \[t=\d\d:\d\d site=0 own=1 d=\d\d-\d\d\]$/m);
    expect(link('[data-ticket-link]')).toContain('site=0 own=1');
    expect(link('[data-mail-link]')).toContain('site=0 own=1');
    await end();
    expect(asked()).toBe(2);
  });

  it('is told in words as soon as these have come, and kept with the session', async () => {
    answer = () => Promise.resolve(new Response(words));
    measure({ site: 'no', line: 'own' }, 3);
    await open();
    localStorage.setItem('rahgosha-walk-1', JSON.stringify(session));
    await end();
    const said = /ساعت \S+، با اینترنت شاتل: سایت شاتل پاسخ نداد \[t=\S+ site=0 own=1 d=\S+\]/;
    expect(report()).toMatch(said);
    expect(kept()).toMatchObject({ guide: session.guide, measured: expect.stringMatching(said) as unknown });
  });

  it('is told in the words of the page where that has them', async () => {
    measure({ site: 'yes' }, 1);
    await open();
    handOver().dataset['measuredWords'] = words;
    await end();
    expect(report()).toContain(': سایت شاتل پاسخ داد [t=');
    expect(asked()).toBe(0);
  });

  it('is what the session itself tells, where it does', async () => {
    measure({ site: 'yes' }, 1);
    await open();
    await end({ measured: 'ساعت ۱۰: دو وقفه [t=10:00 site=1]' });
    expect(report()).toContain('اندازه\u200cگیری شده: ساعت ۱۰: دو وقفه [t=10:00 site=1]');
  });

  it('is what the device kept with the session, when the measurements are gone or of another day', async () => {
    const measured = 'ساعت ۱۰: سایت شاتل پاسخ داد [t=10:00 site=1]';
    const time = now - 30 * 60 * MINUTE;
    measure({ site: 'no' }, 1);
    await open();
    localStorage.setItem('rahgosha-walk-1', JSON.stringify({ ...session, time, measured }));
    await end({ time });
    expect(report()).toContain(measured);
    expect(asked()).toBe(0);
  });

  it('is nothing where nothing was measured, and nothing is asked for', async () => {
    localStorage.clear();
    await open();
    await end();
    expect(report()).not.toContain(fa.reportLabels.measured);
    expect(asked()).toBe(0);
    expect(one('hand-over')).toBeDefined();
  });
});
