import { describe, expect, it } from 'vitest';
import { factNames, factValues, type Facts } from '../../../src/check/facts.ts';
import type { Figures, Measurement } from '../../../src/check/measurement.ts';
import { measuredText } from '../../../src/check/measured-text.ts';
import { measuredWords, parseMeasuredWords } from '../../../src/check/measured-words.ts';
import { tellingFacts } from '../../../src/check/telling-facts.ts';
import { fa } from '../../../src/strings/fa.ts';
import { before, whole } from './measured-sample.ts';

const words = measuredWords(fa, 'شاتل');
const text = (...all: readonly Measurement[]) => measuredText(all, words, 'fa') ?? '';
/** What is said of a measurement, without when it was made. */
const said = (facts: Facts, figures: Figures = {}) =>
  text({ time: whole.time, facts, figures })
    .replace(/ \[.*\]$/, '')
    .replace(/^ساعت ۱۰:۳۰(?:: |، )?/, '');

describe('what was measured, in a report', () => {
  it('says when, over whose line, and between what, and ends with the short form', () => {
    expect(text(whole, before)).toBe(
      'ساعت ۱۰:۳۰، با اینترنت شاتل: سایت شاتل پاسخ داد؛ ساعت دستگاه ۳ روز عقب بود؛ ۲ از ۳ سرور خارجی پاسخ داد؛ رفت‌وبرگشت تا سرور شاتل ۳۸ میلی‌ثانیه، نوسان ۶؛ ۳ از ۳۰ پرسش از سرور شاتل پاسخ نگرفت؛ دریافت از سرور شاتل حدود ۷٫۸ مگابیت در ثانیه. ساعت ۱۰:۰۵: از نشانی مودم پاسخی نیامد [t=10:30 site=1 own=1 area=rey kind=vdsl rtt=38/6/good un=3/30/many clk=-259200 abr=2/3 dl=7.8/ok d=11-29 t=10:05 mdm=0]',
    );
  });

  it('is nothing where nothing was measured', () => {
    expect(measuredText([], words, 'fa')).toBeUndefined();
    expect(measuredText([{ ...before, facts: { network: 'some' } }], words, 'fa')).toBeUndefined();
  });

  it('is the short form alone where the page has no words', () => {
    expect(measuredText([before], {}, 'fa')).toBe('[t=10:05 site=0 mdm=0 d=11-29]');
  });

  it('keeps with an older measurement over whose line it was', () => {
    const elsewhere: Measurement = {
      ...whole,
      time: before.time,
      facts: { site: 'yes', line: 'other', delay: 'poor' },
    };
    const here: Measurement = { ...whole, facts: { site: 'yes', line: 'own' }, figures: {} };
    expect(text(here, elsewhere)).toMatch(
      /^ساعت ۱۰:۳۰، با اینترنت شاتل: سایت شاتل پاسخ داد\. ساعت ۱۰:۰۵، با خط دیگری یا VPN، نه با اینترنت شاتل: رفت/,
    );
    expect(text(here, elsewhere)).toMatch(/t=10:05 own=0 area=rey kind=vdsl rtt=/);
  });

  it('tells a speed that nothing is compared with', () => {
    expect(said({}, { speed: 0.44 })).toBe('دریافت از سرور شاتل حدود ۰٫۴ مگابیت در ثانیه');
  });

  it('tells how far a clock is off in the unit that fits, and that it is where nobody knows how far', () => {
    expect(said({ clock: 'behind' }, { clock: -130 })).toBe('ساعت دستگاه ۲ دقیقه عقب بود');
    expect(said({ clock: 'ahead' }, { clock: 3 * 3600 })).toBe('ساعت دستگاه ۳ ساعت جلو بود');
    expect(said({ clock: 'behind' })).toBe('ساعت دستگاه عقب بود');
    expect(said({ clock: 'zone' }, { clock: 1 })).toBe('جدول منطقه‌های زمانی دستگاه قدیمی بود');
  });

  it('says in other words that every request was answered', () => {
    expect(said({ drops: 'none' }, { asked: 29, unanswered: 0 })).toBe('هر ۲۹ پرسش از سرور شاتل پاسخ گرفت');
  });

  it('has words for every value that tells something', () => {
    const figures: Figures = {
      delay: 1,
      jitter: 1,
      asked: 9,
      unanswered: 1,
      clock: 300,
      abroadAsked: 3,
      abroadAnswered: 1,
      speed: 1,
    };
    for (const name of factNames) {
      for (const value of factValues[name]) {
        const facts = tellingFacts({ [name]: value });
        if (facts[name] === undefined) continue;
        const one = said(facts, figures);
        expect(one, `${name} ${value}`).toMatch(/[آ-ی]/);
        expect(one, `${name} ${value}`).not.toMatch(/[{}]/);
      }
    }
  });

  it('says only what was measured', () => {
    expect(Object.values(words).join('\n')).not.toMatch(
      /سرعت خط|فیلتر|اینترنت (?:شما )?(?:وصل|کار)|مودم خاموش|بسته|packet/,
    );
  });
});

describe('the words for it, as a page holds them', () => {
  it('have the provider\u2019s name in them', () => {
    expect(words['site-yes']).toBe('سایت شاتل پاسخ داد');
    expect(parseMeasuredWords(JSON.stringify(words))).toEqual(words);
  });

  it.each([undefined, '', 'x', 'null', '[1]', '{"at":1}'])('are none where a page holds %j', (json) => {
    expect(parseMeasuredWords(json)).toEqual({});
  });
});
