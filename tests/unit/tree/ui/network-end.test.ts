import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { keepOwnArea } from '../../../../src/notices/keep-own-area.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { outage, publish, rey, works } from '../../notices/notice-samples.ts';
import { asks, choose, decided, openAsking, openWith, own, question, tells } from './open-network-tree.ts';
import { answer, go, isHidden, kept, note, open, rows, touch } from './open-tree.ts';

describe('an outage that is the customer\u2019s trouble', () => {
  it('is an end that says what to do, the number, and when the next word comes', async () => {
    keepOwnArea(rey);
    await openWith([outage]);
    await asks();
    await choose(fa.noticesAskYes);
    expect(location.hash).toBe('#_known=tehran-fiber');
    const end = await tells();
    expect(textOf('[data-next-action]', end)).toBe('مودم را روشن بگذارید.تنظیمات را عوض نکنید.');
    expect(end.querySelectorAll('[data-next-action] p')).toHaveLength(2);
    expect(end.querySelectorAll('[data-next-action]')).toHaveLength(1);
    expect(textOf('.known-notice', end)).toContain('1405-12');
    expect(textOf('.known-notice', end)).toContain('خبر بعدی: تا امروز ۱۲:۰۰');
    expect(one('[data-notice-page]', end).getAttribute('href')).toBe('/notices/tehran-fiber/');
    expect(end.querySelector('[data-calendar]')).toBeNull();
    expect(rows()).toEqual([[question, fa.noticesAskYes]]);
    expect(document.activeElement).toBe(end.querySelector('h2'));
  });

  it('is kept as told, with its notice, and reported by those who want to', async () => {
    await openWith([outage]);
    await asks();
    await choose(fa.noticesAskYes);
    expect(kept()).toHaveLength(1);
    expect(kept()[0]).toMatchObject({
      answers: '_known=tehran-fiber',
      result: 'told',
      at: outage.title,
      notice: '\u20681405-12\u2069 (قطعی فیبر در تهران)\u061b مشتری گفت همین است',
    });
    expect(kept()[0]).not.toHaveProperty('code');
    const report = one('[data-report-anyway] hand-over');
    expect(report.hidden).toBe(false);
    await vi.waitUntil(() => textOf('[data-ticket-report]').includes('مشتری گفت همین است'));
    expect(textOf('[data-ticket-report]')).toContain('خبر شبکه: \u20681405-12\u2069');
  });

  it('has a calendar where it is planned work, and words of its own where there is no advice', async () => {
    await openWith(
      [{ ...works, advice: undefined, estimate: '2026-11-29T10:00:00+03:30' }],
      '#_known=rey-works',
    );
    const end = await tells();
    expect(one('[data-calendar]', end).getAttribute('href')).toBe('/notices/rey-works.ics');
    expect(textOf('h2', end)).toBe(fa.noticesKnownWait);
    expect(textOf('[data-next-action]', end)).toBe(fa.noticesKnownInstead);
    expect(textOf('.known-notice', end)).toContain(fa.noticesEstimatePast);
  });

  it('is taken back to the step, and from there to the tree', async () => {
    await openWith([outage], '#_known=tehran-fiber');
    await tells();
    await touch('[data-go="back"]');
    await asks();
    await choose(fa.noticesAskNo);
    expect(own()).toEqual(['power']);
    expect(rows()).toEqual([[fa.noticesAskAny('قطعی'), fa.noticesAskNo]]);
    await answer('power', 'on');
    expect(location.hash).toBe('#_refused=tehran-fiber&power=on');
    await touch('[data-answers] a[data-change]');
    await asks();
  });

  it.each([
    ['over', [{ ...outage, ends: '2026-11-29T10:00:00+03:30' }]],
    ['not there', []],
    ['not heard of', 'dead' as const],
  ])('is no place to go to where it is %s', async (_, notices) => {
    await openWith(notices, '#_known=tehran-fiber');
    await vi.waitUntil(() => note() === fa.staleAnswers);
    expect(own()).toEqual(['power']);
    expect(location.hash).toBe('');
  });

  it('is none in a guide that does not ask', async () => {
    await publish([outage]);
    await open('#_known=tehran-fiber');
    expect(note()).toBe(fa.staleAnswers);
    expect(own()).toEqual(['power']);
  });
});

describe('a tree whose customer refused a notice', () => {
  it('has the same code, and tells the notice in its report', async () => {
    await openWith([outage], '#_refused=tehran-fiber&power=on');
    await vi.waitUntil(() => rows().length === 2);
    await answer('dsl', 'blinking');
    const asked = kept()[0];
    expect(asked?.notice).toContain('مشتری گفت این نیست');
    await go('#power=on&dsl=blinking');
    localStorage.clear();
    await openWith([], '#power=on');
    await answer('dsl', 'blinking');
    expect(kept()[0]?.code).toBe(asked?.code);
    expect(kept()[0]).not.toHaveProperty('notice');
  });

  it('is gone on with from where it was left', async () => {
    await openWith([outage]);
    await asks();
    await choose(fa.noticesAskNo);
    await answer('power', 'on');
    await openAsking();
    await decided();
    expect(isHidden('[data-resume]')).toBe(false);
    expect(one('[data-resume] a').getAttribute('href')).toBe('#_refused=tehran-fiber&power=on');
    expect(own()).toEqual(['power']);
  });
});
