import { describe, expect, it } from 'vitest';
import { fa } from '../../../src/strings/fa.ts';
import {
  codeToRead,
  composeReport,
  earlierCode,
  letterLines,
  reportText,
  restNote,
  withOwnWords,
  type ReportFacts,
} from '../../../src/report/report.ts';

const words = fa.reportLabels;
const facts: ReportFacts = {
  guide: 'اینترنت قطع است',
  revision: '۱۰',
  code: '۱۲۳۴ ۵۶۷۸',
  outcome: 'خط خراب است',
  time: '۱ آذر ۱۴۰۵ ساعت ۱۲:۰۰',
  entries: [
    { question: 'چراغ Power روشن است؟', answer: 'بله' },
    { question: 'مودم را خاموش و روشن کنید', answer: 'پیش\u200cتر انجام شده بود' },
  ],
  earlier: [
    {
      guide: 'مودم روشن نمی\u200cشود',
      outcome: 'روشن شد',
      code: '۴۳۲۱',
      entries: [{ question: 'آداپتور وصل است؟', answer: 'بله' }],
      time: 'ساعت ۱۱:۳۰',
    },
    { guide: 'وای\u200cفای', stopped: 'نام شبکه پیداست؟', entries: [], time: 'ساعت ۱۱:۴۵' },
  ],
  address: 'https://help.example/no-internet/no-internet/#power=on',
};

describe('the report', () => {
  it('read alone says what was asked, answered, done, found and tried before', () => {
    expect(reportText(composeReport(facts, words)).split('\n')).toEqual([
      'راهنما: اینترنت قطع است',
      'کد گزارش: ۱۲۳۴ ۵۶۷۸',
      'نتیجه: خط خراب است',
      'زمان: ۱ آذر ۱۴۰۵ ساعت ۱۲:۰۰',
      'پاسخ\u200cها:',
      '- چراغ Power روشن است؟ بله',
      '- مودم را خاموش و روشن کنید: پیش\u200cتر انجام شده بود',
      'پیش از این: مودم روشن نمی\u200cشود (ساعت ۱۱:۳۰): روشن شد (کد گزارش ۴۳۲۱)',
      '- آداپتور وصل است؟ بله',
      'پیش از این: وای\u200cفای (ساعت ۱۱:۴۵): ناتمام ماند در نام شبکه پیداست؟',
      'نشانی:',
      'https://help.example/no-internet/no-internet/#power=on',
    ]);
  });

  it('names the notice of the network after what was found, and in fewer words without its title', () => {
    const notice =
      '\u20681405-12\u2069 (قطعی فیبر در ری)\u060c \u20687\u2069 (کندی)\u061b مشتری گفت این نیست';
    const lines = composeReport({ ...facts, notice }, words);
    const place = lines.findIndex(({ text }) => text === `خبر شبکه: ${notice}`);
    expect(lines[place - 1]?.text).toBe('نتیجه: خط خراب است');
    expect(lines[place]).toMatchObject({
      short: 'خبر شبکه: \u20681405-12\u2069\u060c \u20687\u2069\u061b مشتری گفت این نیست',
      weight: 940,
    });
  });

  it('tells after what was found what was measured, apart from what the customer said, and in short form where it is cut', () => {
    const measured = 'ساعت ۱۰:۳۰: سایت شاتل پاسخ داد [t=10:30 site=1 own=1]';
    const lines = composeReport({ ...facts, notice: '7', measured }, words);
    const place = lines.findIndex(({ text }) => text === `اندازه\u200cگیری شده: ${measured}`);
    expect(lines[place - 1]?.text).toBe('نتیجه: خط خراب است');
    expect(lines[place]).toMatchObject({ short: 'اندازه\u200cگیری شده: t=10:30 site=1 own=1' });
    const weights = [place - 1, place, place + 1].map((index) => lines[index]?.weight ?? 0);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('marks an answer that a measurement proposed, but not where it is cut', () => {
    const asked = { question: 'حالا اینترنت دارید؟', answer: 'نه', measured: true };
    const entries = [asked, { ...asked, answer: 'اینترنت ندارد', whole: true }];
    const [, plain, sentence] = composeReport({ entries }, words);
    expect(plain).toMatchObject({
      text: '- حالا اینترنت دارید؟ نه (سنجیده شد)',
      short: '- حالا اینترنت دارید؟ نه',
    });
    expect(sentence).toMatchObject({
      text: '- حالا اینترنت دارید؟ اینترنت ندارد (سنجیده شد)',
      short: '- اینترنت ندارد',
    });
  });

  it('begins the answers with those of the guides that handed on', () => {
    const [before] = facts.earlier ?? [];
    const carried = [{ guide: 'پیدا کردن مشکل', entries: [] }, ...(before === undefined ? [] : [before])];
    const lines = composeReport({ ...facts, carried, earlier: [] }, words).map(({ text }) => text);
    expect(lines.slice(4, 8)).toEqual([
      'از راهنمای قبلی: پیدا کردن مشکل',
      'از راهنمای قبلی: مودم روشن نمی\u200cشود (ساعت ۱۱:۳۰): روشن شد (کد گزارش ۴۳۲۱)',
      '- آداپتور وصل است؟ بله',
      'پاسخ\u200cها:',
    ]);
    expect(earlierCode({ carried, earlier: [{ guide: 'x', code: '۸۸', entries: [] }] })).toBe('۴۳۲۱');
  });

  it('names the revision where no code holds it', () => {
    const [first] = composeReport({ ...facts, code: undefined }, words);
    expect(first?.text).toBe('راهنما: اینترنت قطع است (ویرایش ۱۰)');
  });

  it('keeps a line that begins with a Latin word from being laid out from left to right', () => {
    const entries = [
      { question: 'DSL و Internet روشن\u200cاند؟', answer: 'نه' },
      { question: '۲ چراغ LAN', answer: 'خاموش' },
      { question: '(2.4 GHz) پیداست؟', answer: 'بله' },
    ];
    expect(composeReport({ entries }, words).map(({ text }) => text)).toEqual([
      'پاسخ\u200cها:',
      '\u200f- DSL و Internet روشن\u200cاند؟ نه',
      '- ۲ چراغ LAN: خاموش',
      '\u200f- (2.4 GHz) پیداست؟ بله',
    ]);
  });

  it('says nothing of what it does not know', () => {
    expect(reportText(composeReport({ guide: 'راهنما', revision: undefined, entries: [] }, words))).toBe(
      'راهنما: راهنما',
    );
    expect(composeReport({}, words)).toEqual([]);
  });

  it('holds its code longest, then what was found and tried before, then answers, the last first', () => {
    const kept = composeReport(facts, words)
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight);
    expect(kept.map(({ text, short = text }) => short)).toEqual([
      'کد گزارش: 1234 5678',
      'نتیجه: خط خراب است',
      'پیش از این: مودم روشن نمی\u200cشود (کد گزارش 4321)',
      '- مودم را خاموش و روشن کنید: پیش\u200cتر انجام شده بود',
      '- چراغ Power روشن است؟ بله',
      'راهنما: اینترنت قطع است',
      'پیش از این: وای\u200cفای',
    ]);
  });

  it('holds the guide longest where there is no code to name it', () => {
    const [first] = composeReport({ ...facts, code: undefined }, words).toSorted(
      (a, b) => b.weight - a.weight,
    );
    expect(first?.short).toBe('راهنما: اینترنت قطع است');
  });

  it('says an answer in few words where it says it all, and holds it longer than others', () => {
    const entries = [
      { question: 'چراغ DSL چطور است؟', answer: 'چراغ DSL خاموش است', whole: true },
      { question: 'نوع مودم (روی برچسب)؟', answer: 'دیگر (مانند TP-Link)' },
    ];
    const [, light, kind] = composeReport({ entries }, words);
    expect(light?.text).toBe('- چراغ DSL چطور است؟ چراغ DSL خاموش است');
    expect(light?.short).toBe('- چراغ DSL خاموش است');
    expect(kind?.short).toBe('- نوع مودم؟ دیگر');
    expect(light?.weight).toBeGreaterThan(kind?.weight ?? 0);
  });

  it('says what earlier sessions found in the editors\u2019 sentences, after all that this guide tells', () => {
    const sentence = { question: 'چراغ DSL چطور است؟', answer: 'چراغ DSL خاموش است', whole: true };
    const asked = { question: 'چراغ Power روشن است؟', answer: 'بله' };
    const earlier = [
      { guide: 'مودم', code: '۴۳۲۱', time: 'ظهر', entries: [asked, sentence], outcome: 'روشن شد' },
      { guide: 'وای\u200cفای', time: 'ظهر', entries: [asked, sentence], outcome: 'پیدا شد' },
    ];
    const kept = composeReport({ ...facts, earlier }, words)
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => b.weight - a.weight);
    expect(kept.map(({ text, short = text }) => short).slice(-5)).toEqual([
      'راهنما: اینترنت قطع است',
      'پیش از این: وای\u200cفای',
      '- چراغ DSL خاموش است',
      '- چراغ DSL خاموش است',
      '- چراغ Power روشن است؟ بله',
    ]);
  });

  it('has one number to read out: its own, else the last one of what was tried before', () => {
    const { earlier = [] } = facts;
    expect(codeToRead(facts)).toBe('۱۲۳۴ ۵۶۷۸');
    expect(codeToRead({ earlier })).toBe('۴۳۲۱');
    expect(earlierCode(facts)).toBe('۴۳۲۱');
    expect(codeToRead({ earlier: [...earlier, { guide: 'مودم', code: '۸۸', entries: [], time: '' }] })).toBe(
      '۸۸',
    );
    expect(codeToRead({})).toBeUndefined();
    expect(restNote({ earlier }, words, 'https://help.example/agent/')).toBe(
      'بقیه: https://help.example/agent/#4321',
    );
  });

  it('says where the rest of a cut one is: by the code, else in the whole that is pasted', () => {
    const agent = 'https://help.example/agent/';
    expect(restNote({ code: '۱۲۳۴\u00a0۵۶۷۸' }, words, agent)).toBe(
      'بقیه: https://help.example/agent/#12345678',
    );
    expect(restNote({}, words, agent)).toBe('بقیه در گزارش کامل');
  });

  it('bears what the customer added only where it is asked to', () => {
    const lines = composeReport(facts, words);
    const own = withOwnWords(lines, { userId: '  ab\n123 ', note: 'مودم  TP-Link' }, words);
    expect(own.slice(0, 2).map(({ text }) => text)).toEqual([
      'شناسهٔ کاربری: ab 123',
      'توضیح مشتری: \u2068مودم TP-Link\u2069',
    ]);
    expect(own.slice(2)).toEqual(lines);
    expect(withOwnWords(lines, { userId: ' \n ', note: '' }, words)).toEqual(lines);
    const long = withOwnWords([], { userId: 'x'.repeat(500), note: 'x'.repeat(500) }, words);
    expect(long.map(({ text }) => text.match(/x/g)?.length)).toEqual([60, 200]);
  });

  it('leaves a place for the user ID in a letter as long as none was typed', () => {
    const heads = ['', 'ab123'].map((userId) => letterLines([], { userId, note: '' }, words)[0]?.text);
    expect(heads).toEqual(['شناسهٔ کاربری: ', 'شناسهٔ کاربری: ab123']);
  });
});
