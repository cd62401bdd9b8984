import { expect, test } from 'vitest';
import { fitReport } from '../../../src/report/fit-report.ts';

const report = [
  { text: 'guide (revision 3)', short: 'guide', weight: 10 },
  { text: 'code', weight: 50 },
  { text: 'answers:', weight: 0 },
  { text: 'a long question? yes', short: 'a long answer', weight: 20 },
  { text: 'no', weight: 30 },
];

const build = (subject: string, texts: readonly string[]) => `${subject}|${texts.join('/')}`;
const fit = (limit: number) => fitReport(build, 's', report, '+', limit);

test('a report that has room goes in whole, in its own words', () => {
  const whole = 's|guide (revision 3)/code/answers:/a long question? yes/no';
  expect(fit(whole.length)).toEqual({ address: whole, cut: false });
});

test('one that has none goes in fewer words, without the lines that say nothing by themselves', () => {
  const short = 's|guide/code/a long answer/no/+';
  expect(fit(57)).toEqual({ address: short, cut: false });
  expect(fit(short.length)).toEqual({ address: short, cut: false });
});

test('a line that is too long is passed over for the next that fits, and what matters and went is told', () => {
  expect(fit('s|guide/code/no/+'.length)).toEqual({ address: 's|guide/code/no/+', cut: true });
  expect(fit('s|code/no/+'.length)).toEqual({ address: 's|code/no/+', cut: true });
});

test('the most important line outlives the note, then the subject; then the subject stays, then nothing', () => {
  expect(fit(7).address).toBe('s|code');
  expect(fit(6).address).toBe('s|code');
  expect(fit(5).address).toBe('|code');
  expect(fit(4).address).toBe('s|');
  expect(fit(1)).toEqual({ address: '|', cut: true });
});
