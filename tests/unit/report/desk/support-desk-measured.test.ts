import { codeOf } from './sample-guide.ts';
import { one, settled, textOf } from '../../browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { shortForm } from '../../../../src/check/short-form.ts';
import type { Measurement } from '../../../../src/check/measurement.ts';
import { AREAS_ADDRESS } from '../../../../src/notices/area/area.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { desk, enter, fetched, input, open, problem, toTheEnd } from './open-desk.ts';

const MINUTE = 60_000;
/** Whole minutes, as a short form has them. */
const ago = (minutes: number) => Math.floor((Date.now() - minutes * MINUTE) / MINUTE) * MINUTE;
const sample = (over: Partial<Measurement> = {}): Measurement => ({
  time: ago(2),
  facts: { site: 'no', line: 'own', modem: 'no' },
  figures: {},
  ...over,
});
const line = (...all: readonly Measurement[]) =>
  `${fa.reportLabels.measured}: ساعت ۱۰: … [${shortForm(all)}]`;

const panel = () => one('desk-measured');
const measurements = () => [...panel().querySelectorAll<HTMLElement>('[data-list] [data-measurement]')];
const facts = () => [...panel().querySelectorAll('[data-list] li')].map((item) => item.textContent.trim());
const notes = (name: string) => [...panel().querySelectorAll(`[data-list] [data-${name}]`)].length;

function paste(text: string) {
  const event = new Event('paste', { cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  input().dispatchEvent(event);
}

beforeEach(() => localStorage.clear());

describe('what was measured on a customer\u2019s device, at the desk', () => {
  it('is read out of a pasted report beside its codes, with what it means', async () => {
    await open();
    expect(panel().hidden).toBe(true);
    paste(`کد گزارش: ${codeOf(toTheEnd)}\n${line(sample())}\nنشانی:\nhttps://help.example/#t=10:00`);
    await enter(input().value);
    expect(panel().hidden).toBe(false);
    expect(textOf('[data-line]', measurements()[0])).toBe(
      'با اینترنت شاتل سنجیده شد، نه با خط دیگری یا VPN.',
    );
    expect(facts()).toEqual([
      'سایت شاتل پاسخ نداد. علت از این معلوم نمی\u200cشود: شاید خط، مودم، DNS یا خود سایت.',
      'از نشانی مودم پاسخی نیامد. چیزی را ثابت نمی\u200cکند: شاید نشانی مودم چیز دیگری است.',
    ]);
    expect(textOf('[data-age]', measurements()[0])).toMatch(/^[۲۳] دقیقه پیش$/);
    expect([notes('old'), notes('no-day'), notes('corrected')]).toEqual([0, 0, 0]);
    expect(document.activeElement?.closest('[data-sessions]')).not.toBeNull();
    await enter(codeOf([]));
    expect(panel().hidden).toBe(true);
  });

  it('is read without any code, and is no wrong code', async () => {
    await open();
    await enter('T=۱۰:۳۰ site=1 own=0 clk=0 un=3/30/many');
    expect(problem()).toBe('');
    expect(input().getAttribute('aria-invalid')).toBe('false');
    expect(one('[data-line]', measurements()[0]).dataset['value']).toBe('other');
    expect(textOf('[data-line]', measurements()[0])).toContain('VPN');
    expect(facts()[2]).toMatch(/^۳ از ۳۰ پرسش از سرور شاتل پاسخ نگرفت\. وای\u200cفای ضعیف/);
    expect([notes('old'), notes('no-day')]).toEqual([0, 1]);
    expect(textOf('[data-age]', measurements()[0])).toBe('');
    expect(document.activeElement?.id).toBe('desk-measured');
  });

  it('does not take its digits for a code\u2019s', async () => {
    await open(codeOf(toTheEnd));
    await enter(`${codeOf(toTheEnd)} t=10:30 site=1 rtt=38/6/good`);
    expect(problem()).toBe('');
    expect(measurements()).toHaveLength(1);
  });

  it('says what is too old, by a clock that was off, and each measurement apart', async () => {
    await open();
    const day = 24 * 60 * MINUTE;
    const wrong = sample({
      time: ago(2) - 3 * day,
      facts: { clock: 'behind' },
      figures: { clock: -3 * 86_400 },
    });
    await enter(`${line(sample({ time: ago(40) }))} ${line(wrong)}`);
    expect(measurements().map((part) => one('[data-line]', part).dataset['value'])).toEqual([
      'unknown',
      'own',
    ]);
    expect([notes('old'), notes('corrected')]).toEqual([1, 1]);
    expect(measurements()[1]?.querySelector('[data-old]')).not.toBeNull();
  });

  it('grows old while one looks at it', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    try {
      await open();
      await enter(line(sample({ time: Math.ceil(Date.now() / MINUTE) * MINUTE - 4 * MINUTE })));
      expect(notes('old')).toBe(0);
      vi.advanceTimersByTime(2 * MINUTE);
      expect(notes('old')).toBe(1);
    } finally {
      vi.useRealTimers();
    }
  });

  it('names where the line is, by its id until the areas have come', async () => {
    const place = { area: 'rey', kind: 'vdsl' };
    const areas = [{ id: 'rey', name: 'ری', aliases: [], codes: [] }];
    await open();
    await enter(line(sample({ place })));
    expect(textOf('[data-place]', measurements()[0])).toBe(
      'جای خط از روی نشانی اینترنتی: \u2068rey\u2069، \u2068VDSL\u2069',
    );
    desk.answerAreas = () => Promise.resolve(Response.json(areas));
    await enter(line(sample({ place })));
    await settled();
    expect(textOf('[data-place]', measurements()[0])).toBe(
      'جای خط از روی نشانی اینترنتی: \u2067ری\u2069، \u2068VDSL\u2069',
    );
    await enter(line(sample()));
    expect(notes('place')).toBe(0);
    expect(fetched.mock.calls.filter(([url]) => url === AREAS_ADDRESS)).toHaveLength(2);
  });
});
