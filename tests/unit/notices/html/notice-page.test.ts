import type { HTMLElement as WindowElement } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { noticeText } from '../publish/noticed-content.ts';
import { lines, news, page, shown } from './shown-pages.ts';

const hostile = '<img src=x onerror=alert(1)> & "DSL" &amp;';

describe('the page of one notice', () => {
  const whole = page(
    noticeText(
      'cut',
      {
        title: 'قطع ADSL در رشت',
        areas: ['rasht', 'gilan'],
        services: ['adsl', 'fiber'],
        estimate: '2026-11-29T12:00+03:30',
        next: '2026-11-29T11:00+03:30',
        number: 'T-12',
        guides: ['weak-wifi', 'dsl-off', 'gone'],
        updates: [
          news('2026-11-29T09:30+03:30', 'identified', 'کابل در 192.168.1.1 بریده است.'),
          news('2026-11-29T08:30+03:30', 'investigating', 'می\u200cگردیم.'),
        ],
      },
      'مودم را روشن بگذارید.\nبعد بپرسید.',
    ),
  );
  const body = shown(whole.html);

  it('is called by the title, and described by the newest news', () => {
    expect(whole).toMatchObject({
      url: '/notices/cut/',
      title: 'قطع ADSL در رشت',
      description: 'کابل در 192.168.1.1 بریده است.',
    });
    expect(lines(body.querySelectorAll('h1'))).toEqual(['قطع ADSL در رشت']);
    expect(page(noticeText('bare')).description).not.toBe('');
  });

  it('says what, where, of what, since when, until when, when there is more to know, and the number', () => {
    expect(lines(body.querySelectorAll('.notice-kind > *'))).toEqual(['خرابی', 'قطع']);
    const facts = [...body.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.firstChild?.textContent,
    ]);
    expect(facts).toEqual([
      ['کجا', 'رشت، گیلان'],
      ['سرویس\u200cها', 'ADSL'],
      ['از', 'یکشنبه ۸ آذر ساعت ۰۸:۰۰'],
      ['پایان، طبق اعلام', 'یکشنبه ۸ آذر ساعت ۱۲:۰۰'],
      ['خبر بعدی', 'یکشنبه ۸ آذر ساعت ۱۱:۰۰'],
      ['شماره برای پیگیری', 'T-12'],
    ]);
    expect([...body.querySelectorAll('dl time')].map((time) => time.getAttribute('datetime'))).toEqual(
      ['08', '12', '11'].map((hour) => `2026-11-29T${hour}:00:00+03:30`),
    );
  });

  it('has all news, the newest first, what to do meanwhile, and the guides that have a page', () => {
    expect(lines(body.querySelectorAll('.notice-news li p:last-child'))).toEqual([
      'کابل در 192.168.1.1 بریده است.',
      'می\u200cگردیم.',
    ]);
    expect(body.querySelector('details')).toBeNull();
    expect(body.textContent).toContain('مودم را روشن بگذارید.');
    expect(
      [...body.querySelectorAll('article ul a')].map((a) => [a.getAttribute('href'), a.textContent]),
    ).toEqual([
      ['/no-internet/dsl-off/', 'چراغ DSL خاموش است'],
      ['/wifi/weak-wifi/', 'وای\u200cفای ضعیف'],
    ]);
  });

  it('has in its attributes what a script needs to say what has changed since', () => {
    const { dataset } = body.querySelector<WindowElement>('[data-notice]') ?? {};
    expect({ ...dataset }).toEqual({
      notice: 'cut',
      kind: 'outage',
      impact: 'down',
      phase: 'open',
      starts: '2026-11-29T08:00:00+03:30',
      estimate: '2026-11-29T12:00:00+03:30',
      next: '2026-11-29T11:00:00+03:30',
    });
    expect(body.querySelector('[data-estimate-past]')?.hasAttribute('hidden')).toBe(true);
  });

  it('isolates what reads from left to right', () => {
    expect(lines(body.querySelectorAll('h1 bdi'))).toEqual(['ADSL']);
    expect(body.querySelector('.notice-news bdi')?.getAttribute('lang')).toBe('en');
  });

  it('says that the time that was told has passed', () => {
    const late = shown(page(noticeText('late', { estimate: '2026-11-29T09:59+03:30' })).html);
    const said = late.querySelector('[data-estimate-past]');
    expect(said?.hasAttribute('hidden')).toBe(false);
    expect(said?.textContent).toContain('زمان اعلام\u200cشده گذشته است');
  });

  it('of one that is over says since when, and nothing of what to do', () => {
    const over = shown(
      page(
        noticeText(
          'over',
          {
            kind: 'maintenance',
            ends: '2026-11-29T08:30+03:30',
            updates: [news('2026-11-29T09:00+03:30', 'completed', 'انجام شد.')],
          },
          'صبر کنید.',
        ),
      ).html,
    );
    expect(over.textContent).not.toContain('صبر کنید.');
    expect(lines(over.querySelectorAll('dl > div:last-child > *'))).toEqual([
      'تمام شد در',
      'یکشنبه ۸ آذر ساعت ۰۹:۰۰',
    ]);
    expect(over.querySelector('a[href$=".ics"]')).toBeNull();
  });

  it('names the year of what is far away', () => {
    const far = shown(page(noticeText('far', { ends: '2028-10-01T18:00+03:30' })).html);
    expect(far.textContent).toContain('تا۱۰ مهر ۱۴۰۷ ساعت ۱۸:۰۰');
  });

  it('offers planned work to calendars, with its end', () => {
    const planned = shown(
      page(noticeText('work', { kind: 'maintenance', ends: '2026-11-29T12:00+03:30' })).html,
    );
    expect(planned.querySelector('a[href$=".ics"]')?.getAttribute('href')).toBe('/notices/work.ics');
    expect(planned.textContent).toContain('تایکشنبه ۸ آذر ساعت ۱۲:۰۰');
  });

  it('shows markup as it was written, wherever it stands', () => {
    const text = page(
      noticeText(
        'hostile',
        {
          title: hostile,
          number: hostile.slice(0, 30),
          updates: [news('2026-11-29T09:00Z', 'monitoring', hostile)],
        },
        hostile,
      ),
    );
    const drawn = shown(text.html);
    expect(drawn.querySelector('img, script')).toBeNull();
    expect(drawn.querySelector('h1')?.textContent).toBe(hostile);
    expect(lines(drawn.querySelectorAll('article > p')).at(-1)).toBe(hostile);
  });
});
