import { expect, test } from 'vitest';
import { checkReports } from '../../../../src/lint/rules/tree-report.ts';
import type { Result, Tree } from '../../../../src/tree/tree.ts';

const place = { line: 1, column: 1 };

/** The rules that a tree of one outcome breaks. */
function broken(title: string, result: Result = 'call', report?: string) {
  const given = report === undefined ? {} : { report };
  const outcome = { ...place, kind: 'outcome', id: 'end', result, title, text: 'متن', ...given } as const;
  const tree: Tree = { ...place, start: 'end', nodes: [outcome] };
  return checkReports(tree).map(({ rule }) => rule);
}

test.each([
  'با هم مودم را بررسی کنیم',
  'این آداپتور را دیگر به برق نزنید',
  'خرابی تلفن را به شرکت تلفن خبر بدهید',
  'نوع سرویس را از پشتیبانی بپرسید، بعد ادامه دهید',
  'اول با کارشناس حرف بزنید؛ شاید مراجعه لازم نباشد',
])('«%s» asks the customer for something', (title) => {
  expect(broken(title)).toEqual(['tree-outcome-report']);
  expect(broken(title, 'ticket')).toEqual(['tree-outcome-report']);
  expect(broken(title, 'article')).toEqual([]);
  expect(broken(title, 'call', 'خط خراب است')).toEqual([]);
});

test.each([
  'خط خراب است',
  'مودم صفحهٔ تنظیمات را نشان نمی\u200cدهد',
  'به مودم وصلید ولی اینترنت نمی\u200cآید',
  'با این مودم اینترنت ندارید',
  'وارد پرتال شدید',
  'مودم جدید، خط سفید',
  'خط نیاز دارد به بازدید',
  'بدون اینترنت بودید',
])('«%s» tells what was found', (title) => {
  expect(broken(title)).toEqual([]);
});

test('an empty report is none', () => {
  expect(broken('خط خراب است', 'ticket', ' ')).toEqual(['tree-empty-report']);
});
