import { expect, test } from 'vitest';
import { fa } from '../../../src/strings/fa.ts';
import { mailLink } from '../../../src/portal/mail-link.ts';
import { composeReport, withOwnWords } from '../../../src/report/report.ts';

const words = fa.reportLabels;
const note = 'بقیه: https://help.example/agent/#123456789012';

/** What the mail program puts into the letter. */
function letterOf(address: string) {
  const query = new URLSearchParams(address.slice(address.indexOf('?')));
  return { subject: query.get('subject'), lines: query.get('body')?.split('\r\n') };
}

test('a letter that has room bears the whole report, its lines ended as letters end them', () => {
  const lines = composeReport({ guide: 'اینترنت قطع است', outcome: 'خط خراب است' }, words);
  const { address, cut } = mailLink('help@help.example', 'خط تلفن، a+b & c', lines, note);
  expect(address).toMatch(/^mailto:help@help\.example\?subject=/);
  expect(address).not.toContain('+');
  expect(cut).toBe(false);
  expect(letterOf(address)).toEqual({
    subject: 'خط تلفن، a+b & c',
    lines: ['راهنما: اینترنت قطع است', 'نتیجه: خط خراب است'],
  });
});

test('a longer one keeps to what mail programs on Windows open, with user ID, code and the way to the rest', () => {
  const entries = Array.from({ length: 12 }, (_, index) => ({
    question: `چراغ شمارهٔ ${index} روی مودم روشن است؟`,
    answer: 'نه، خاموش است',
  }));
  const facts = {
    guide: 'اینترنت قطع است',
    code: '۱۲۳۴\u00a0۵۶۷۸\u00a0۹۰۱۲',
    outcome: 'خط خراب است',
    entries,
  };
  const lines = withOwnWords(composeReport(facts, words), { userId: 'ش'.repeat(60), note: '' }, words);
  const { address, cut } = mailLink('help@help.example', 'خط تلفن، خط خراب است', lines, note);
  expect(address.length).toBeLessThanOrEqual(2000);
  expect(cut).toBe(true);
  const letter = letterOf(address).lines ?? [];
  expect(letter[0]).toBe(`شناسهٔ کاربری: ${'ش'.repeat(60)}`);
  expect(letter[1]).toBe('کد گزارش: 1234\u00a05678\u00a09012');
  expect(letter.at(-2)).toBe('- چراغ شمارهٔ 11 روی مودم روشن است؟ نه، خاموش است');
  expect(letter.at(-1)).toBe(note);
});
