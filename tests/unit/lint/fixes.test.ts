import { describe, expect, test } from 'vitest';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { mended, mendedFile } from './mended.ts';

const context = { now: new Date('2026-11-22'), pictures: new Map() };

describe('fixing a text', () => {
  test.each([
    ['1,000 متر سیم', '۱٬۰۰۰ متر سیم'],
    ['1.5 متر سیم', '۱٫۵ متر سیم'],
    ['۱,۰۰۰ متر سیم', '۱٬۰۰۰ متر سیم'],
    ['۵,۶ متر سیم', '۵،۶ متر سیم'],
    ['192.168.1.1 بار', '192.168.1.1 بار'],
    ['با اس ام اس خبر می\u200cدهیم', 'با اس ام اس خبر می\u200cدهیم'],
    ['با دستمال تر تمیز کنید', 'با دستمال تر تمیز کنید'],
    ['سریع ترین راه', 'سریع\u200cترین راه'],
    ['چراغ های DSL ها', 'چراغ\u200cهای DSL\u200cها'],
    ['صفحه ی مودم و صفحه\u200cی وای\u200cفای', 'صفحهٔ مودم و صفحهٔ وای\u200cفای'],
    ['گزینهٔ \\"وای\u200cفای\\" را', 'گزینهٔ «وای\u200cفای» را'],
    ['سلام\u2028دنیا\u000bو\u00a0مودم', 'سلام دنیا و مودم'],
    ['چراغ \u202eDSL\u202c روشن', 'چراغ DSL روشن'],
    ['\uFEEE\uFEA9\uFEE1', '\u0648\u062f\u0645'],
    [
      'گزینهٔ "Settings" را باز کنید و بخش "Network" را بزنید',
      'گزینهٔ «Settings» را باز کنید و بخش «Network» را بزنید',
    ],
    ['گزینهٔ “Settings” و "شبکه" و ”Wi-Fi“', 'گزینهٔ «Settings» و «شبکه» و «Wi-Fi»'],
    ['گزینهٔ "**شبکه**" و "`ping`" را', 'گزینهٔ «**شبکه**» و «`ping`» را'],
    ["گزینهٔ 'شبکه' را و modem's و users' را", "گزینهٔ «شبکه» را و modem's و users' را"],
    ['5 الی 10 روز و ساعت 10 تا 12 ساعت', '۵ الی ۱۰ روز و ساعت ۱۰ تا ۱۲ ساعت'],
    ['بنویسید "user@shatel" و "1234"', 'بنویسید «user@shatel» و «1234»'],
    ['گزینهٔ "الف", "ب" و ("ج")', 'گزینهٔ «الف»، «ب» و («ج»)'],
    ['متن(توضیح)متن و متن ( توضیح ) متن', 'متن (توضیح) متن و متن (توضیح) متن'],
    ['(021) 9100 0000 و 192.168.1.1/24 و 1405/09/07', '(021) 9100 0000 و 192.168.1.1/24 و 1405/09/07'],
    ['7:30 تا 12:45 ساعت و 3/4 ساعت و v2.1 روز', '7:30 تا 12:45 ساعت و 3/4 ساعت و v2.1 روز'],
    ['صبر کنید . . . سپس', 'صبر کنید . . . سپس'],
    ['مانیتور 27" و 32" هر دو', 'مانیتور 27" و 32" هر دو'],
    ['مدل "مانیتور 27" بزرگ" است', 'مدل "مانیتور 27" بزرگ" است'],
    ['یک " دیگر "وای\u200cفای" هست', 'یک " دیگر "وای\u200cفای" هست'],
    ['"Wi-Fi settings" is English', '"Wi-Fi settings" is English'],
    ['ایونت\u200c\u200eهای', 'ایونت\u200cهای'],
    ['ایونت\u200e\u200cهای', 'ایونت\u200cهای'],
    ['چراغ\u00adها و می\u001fشود', 'چراغ\u200cها و می\u200cشود'],
    [
      'خانواده \u{1F468}\u200d\u{1F469}\u200d\u{1F467} هم',
      'خانواده \u{1F468}\u200d\u{1F469}\u200d\u{1F467} هم',
    ],
    ['**چراغ**\u200cها و `ping`\u200cها', '**چراغ**\u200cها و `ping`\u200cها'],
    ['5~10 دقیقه', '۵~۱۰ دقیقه'],
    ['5-10 دقیقه و 5 تا 10 روز', '۵-۱۰ دقیقه و ۵ تا ۱۰ روز'],
    ['سیگنال 10 است و سرعت 100 است', 'سیگنال ۱۰ است و سرعت 100 است'],
    ['تاریخ 2026-11-22 ساعت 10', 'تاریخ 2026-11-22 ساعت 10'],
    ['تلفن 021 9100 0000 ساعت ۸', 'تلفن 021 9100 0000 ساعت ۸'],
    ['تلفن 021-91000000 روز و شب', 'تلفن 021-91000000 روز و شب'],
    ['از \u0669:\u0663\u0660 صبح', 'از ۹:۳۰ صبح'],
    ['نشانی \u0661\u0669\u0662.\u0661\u0666\u0668.\u0661.\u0661 را', 'نشانی ۱۹۲.۱۶۸.۱.۱ را'],
    ['تنظیمات » شبکه » وای\u200cفای', 'تنظیمات » شبکه » وای\u200cفای'],
    ['در «تنظیمات » شبکه » وای\u200cفای» است', 'در «تنظیمات » شبکه » وای\u200cفای» است'],
    ['« شبکه » را', '«شبکه» را'],
    ['«مودم»ها و (کابل)ها و کابل(ها)', '«مودم»\u200cها و (کابل)\u200cها و کابل(ها)'],
    ['سال ۱۴۰۵ ه.ش و سایت راهنما.ایران', 'سال ۱۴۰۵ ه.ش و سایت راهنما.ایران'],
    ['نسبت ۴ : ۳ و ساعت : ده', 'نسبت ۴ : ۳ و ساعت: ده'],
    ['ممنون :) خوبم ;) قطع :( شد', 'ممنون :) خوبم ;) قطع :( شد'],
    ['از ۵ می ۲۰۲۶ تا ۱۰ می است', 'از ۵ می ۲۰۲۶ تا ۱۰ می است'],
    ['عدد ۵ می شود', 'عدد ۵ می\u200cشود'],
    ['نشانی my.example.ir/فرم?id=5 را', 'نشانی my.example.ir/فرم?id=5 را'],
    ['نام: ............ را', 'نام: ............ را'],
    ['پوشهٔ .../bin را', 'پوشهٔ .../bin را'],
    ['می&zwnj;شود و&nbsp;چراغ', 'می&zwnj;شود و چراغ'],
  ])('%j becomes %j', (wrong, right) => {
    expect(
      mended({ body: `${wrong}.` })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(`${right}.`);
  });
});

describe('fixing the front matter', () => {
  test.each([
    ['title: مودم ها', 'title: مودم\u200cها'],
    ['title: "گزینهٔ \\"وای\u200cفای\\" را بزنید"', 'title: "گزینهٔ «وای\u200cفای» را بزنید"'],
    ["title: 'مودم ها'", "title: 'مودم\u200cها'"],
  ])('%j becomes %j', (wrong, right) => {
    expect(mended({ head: wrong }).split('\n')[1]).toBe(right);
  });

  test('a fix after which the fields would be others is left to a person, and the message does not promise it', () => {
    const example = { head: 'title: مودم:روشن' };
    expect(mended(example).split('\n')[1]).toBe('title: مودم:روشن');
    const [diagnostic] = lintFiles(exampleFiles(example), context).diagnostics;
    expect(diagnostic?.rule).toBe('punctuation');
    expect(diagnostic?.fix).toBeUndefined();
    expect(diagnostic?.isQuoted).toBe(true);
  });
});

describe('what may be the head of a guide', () => {
  const head = [
    'title: مودم ها',
    'aliases: [مودم,روتر, وای فای]',
    'symptoms: [modem]',
    'reviewed: 2026-11-22',
  ];

  test.each([
    ['behind an empty line and dashes', ['', '\u2014', ...head, '\u2014']],
    ['between dashes of a word processor', ['\u2014', ...head, '\u2014']],
    ['between other signs', ['+++', ...head, '+++']],
    ['with its end missing within it', ['---', ...head.slice(0, 2), '', ...head.slice(2)]],
    ['behind a title', ['مودم خاموش است', '', '---', ...head, '---']],
    ['without signs', head],
    ['in two parts', ['---', 'title: مودم', '---', ...head.slice(1), '---']],
  ])('is left as it is %s, and the text below is mended', (_, lines) => {
    const before = lines.join('\n');
    expect(mendedFile(`${before}\n\nچراغ ها روشن است.\n`).text).toBe(`${before}\n\nچراغ\u200cها روشن است.\n`);
  });

  test.each([
    ['behind an empty line', ['', '---', ...head, '---']],
    ['behind two, one of them with spaces', ['', '  ', '---', ...head, '---']],
    ['with a space before its first sign', [' ---', ...head, '---']],
    ['with a half-space behind its first sign', ['---\u200c', ...head, '---']],
    ['with its end missing', ['---', ...head]],
    ['with its end missing, of Windows', ['---\r', ...head.map((line) => `${line}\r`)]],
  ])('is made one %s, and then mended as any', (_, lines) => {
    const { text, left } = mendedFile(`${lines.join('\n')}\n\nچراغ ها روشن است.\n`);
    expect(text.replaceAll('\r', '')).toBe(
      `---\ntitle: مودم\u200cها\n${head.slice(1).join('\n')}\n---\n\nچراغ\u200cها روشن است.\n`,
    );
    expect(left).toEqual([]);
    expect(text.includes('\r')).toBe(lines.some((line) => line.endsWith('\r')));
  });
});
