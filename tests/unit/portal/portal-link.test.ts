import fc, { runs } from '../../properties.ts';
import { expect, test } from 'vitest';
import { ticketLink, type PortalForm } from '../../../src/portal/portal-link.ts';

const form: PortalForm = {
  address: 'https://p.example/new',
  subject: 's',
  report: 'r',
  newline: '\n',
  limit: 8000,
};

const line = (text: string, weight: number) => ({ text, weight });
const report = [line('guide', 40), line('code 1234', 50), line('first', 10), line('second', 11)];

const linkOf = (...given: Parameters<typeof ticketLink>) => ticketLink(...given).address;

/** What the portal finds in its form. */
function arriving(link: string) {
  const { searchParams } = new URL(link);
  return { subject: searchParams.get('s'), lines: searchParams.get('r')?.split('\n') };
}

/** The link under a limit that is one byte too small for the whole, and so on down. */
const lengthOf = (limit: number) => linkOf({ ...form, limit }, 'sub', report, '(cut)').length;

test('a report that fits to the byte arrives whole, and one byte less cuts a whole line', () => {
  const whole = linkOf(form, 'sub', report, '');
  expect(arriving(whole).lines).toEqual(['guide', 'code 1234', 'first', 'second']);
  expect(linkOf({ ...form, limit: whole.length }, 'sub', report, '')).toBe(whole);
  const cut = linkOf({ ...form, limit: whole.length - 1 }, 'sub', report, '-');
  expect(arriving(cut).lines).toEqual(['guide', 'code 1234', 'second', '-']);
});

test('the limit counts encoded bytes: a Persian letter costs six', () => {
  const one = linkOf(form, '', [line('ب', 1)], '');
  const two = linkOf(form, '', [line('بب', 1)], '');
  expect(two.length - one.length).toBe(6);
});

test('lines go by weight, the last of equals first, and the rest keep their order', () => {
  const equal = [line('aaaa', 1), line('bbbb', 1), line('cccc', 1), line('dddd', 2)];
  const whole = linkOf(form, '', equal, '');
  expect(arriving(linkOf({ ...form, limit: whole.length - 1 }, '', equal, '')).lines).toEqual([
    'aaaa',
    'bbbb',
    'dddd',
    '',
  ]);
});

test('a cut report says that it was cut', () => {
  const limit = linkOf(form, 'sub', report, '').length - 1;
  expect(arriving(linkOf({ ...form, limit }, 'sub', report, '(cut)')).lines?.at(-1)).toBe('(cut)');
});

test('the most important line outlives the note and the subject, then the subject is kept, then the bare form', () => {
  const at = (limit: number) => arriving(linkOf({ ...form, limit }, 'sub', report, '(cut)'));
  const [code = line('', 0)] = report.filter(({ weight }) => weight === 50);
  const withSubject = linkOf(form, 'sub', [code], '').length;
  const alone = linkOf(form, '', [code], '').length;
  expect(at(withSubject)).toEqual({ subject: 'sub', lines: ['code 1234'] });
  expect(at(withSubject - 1)).toEqual({ subject: null, lines: ['code 1234'] });
  expect(at(alone)).toEqual({ subject: null, lines: ['code 1234'] });
  expect(at(alone - 1)).toEqual({ subject: 'sub', lines: undefined });
  expect(linkOf({ ...form, limit: 20 }, 'sub', report, '(cut)')).toBe(form.address);
});

test('the link never passes its limit while the bare form fits', () => {
  for (let limit = form.address.length; limit < 200; limit++)
    expect(lengthOf(limit)).toBeLessThanOrEqual(limit);
});

test('where the form reads HTML, what looks like markup arrives as text', () => {
  const link = linkOf({ ...form, newline: '<br>' }, 'a<b', [line('<img src="x">', 1), line('&', 1)], '');
  const { searchParams } = new URL(link);
  expect(searchParams.get('r')).toBe('&#60;img src=&#34;x&#34;&#62;<br>&#38;');
  expect(searchParams.get('s')).toBe('a<b');
});

test('with any report and any limit the most important line is in the link if it fits, whole, and nothing is over', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ minLength: 1, unit: 'binary' }), fc.nat(900)), { maxLength: 12 }),
      fc.string({ maxLength: 60 }),
      fc.integer({ min: 200, max: 2100 }),
      fc.constantFrom('\n', '<br>'),
      (given, subject, limit, newline) => {
        const code = line('کد پیگیری: 1234 5678 9012', 1000);
        const lines = [...given.map(([text, weight]) => line(text, weight)), code];
        const link = linkOf({ ...form, newline, limit }, subject, lines, 'بقیه در گزارش کامل');
        expect(link.length).toBeLessThanOrEqual(limit);
        expect(new URL(link).searchParams.get('r')?.split(newline)).toContain(code.text);
      },
    ),
    runs(100),
  );
});
