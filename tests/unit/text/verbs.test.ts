import { expect, it } from 'vitest';
import { VERB_FORMS, verbAfterMi } from '../../../src/text/verbs.ts';

it.each([
  ['شدن', ['شد', 'شود', 'میشود', 'میشه', 'بشه', 'شده', 'شدهاند']],
  ['نشدن', ['نشد', 'نمیشود', 'نمیشه', 'نشه', 'نشده']],
  ['نداشتن', ['ندارم', 'نداره', 'نداشت']],
  ['زدن', ['میزنه', 'نمیزند', 'بزنید', 'زده']],
  ['امدن', ['میاد', 'نمیاد', 'بیاید', 'امده']],
  ['رفتن', ['میره', 'نمیره', 'میروند', 'رفته']],
])('knows the forms of %s', (verb, forms) => {
  for (const form of forms) expect([form, VERB_FORMS.get(form)]).toEqual([form, verb]);
});

it('leaves forms to the words that they mostly are', () => {
  for (const word of ['کند', 'بسته', 'نام', 'نشان', 'برد', 'میان', 'داده', 'بدن']) {
    expect(VERB_FORMS.has(word)).toBe(false);
  }
});

it('takes the ending off a verb that it does not know', () => {
  expect(verbAfterMi('می', 'ریسند')).toBe('ریس');
});
