import { expect, test } from 'vitest';
import { applyFixes } from '../../../../src/diagnostics/apply-fixes.ts';
import { lintGuide } from '../../../../src/lint/lint-guide.ts';
import { EXAMPLE_FILE } from '../../../../src/lint/rule-docs/example-files.ts';

const inserts = {
  site: {
    provider: { words: 'شبکهٔ نمونه' },
    portal: { words: 'My.Example.org', address: 'https://my.example.org/' },
    phone: { words: '۵۵۵۰', address: 'tel:0215550' },
    email: { words: 'help@example.org', address: 'mailto:help@example.org' },
    'cost-rule': {
      words: 'اگر ایراد از شبکهٔ نمونه باشد هزینه با شبکهٔ نمونه است؛ وگرنه هزینهٔ کار با شماست.',
    },
  },
};

const head = '---\ntitle: تماس با شبکهٔ نمونه\n---\n\n';
const found = (body: string) =>
  lintGuide(EXAMPLE_FILE, head + body, inserts).problems.filter(({ rule }) => rule === 'hand-written');
const mended = (body: string) => {
  const fixes = found(body).flatMap(({ fix }) => fix ?? []);
  return applyFixes(head + body, fixes).text.slice(head.length);
};

test('the provider, the portal, the phone and the e-mail are told, and the tag is put in their place', () => {
  expect(mended('از شبکهٔ نمونه بپرسید.')).toBe('از <Site name="provider" /> بپرسید.');
  expect(mended('در my.example.org ببینید.')).toBe('در <Site name="portal" /> ببینید.');
  expect(mended('به help@example.org بنویسید.')).toBe('به <Site name="email" /> بنویسید.');
});

test.each(['۵۵۵۰', '0215550', '۰۲۱۵۵۵۰', '٠٢١-٥٥٥٠', '۰۲۱ ۵۵۵۰'])('the phone is known as %s', (number) => {
  expect(mended(`با ${number} تماس بگیرید.`)).toBe('با <Site name="phone" /> تماس بگیرید.');
});

test('a link that shows no more than the value is replaced whole', () => {
  expect(mended('[۰۲۱۵۵۵۰](tel:0215550) و [My.Example.org](https://my.example.org)')).toBe(
    '<Site name="phone" /> و <Site name="portal" />',
  );
});

test('the cost rule is told once, whole or in other words around it', () => {
  const rule = inserts.site['cost-rule'].words;
  expect(mended(`بپرسید. ${rule}`)).toBe('بپرسید. <Site name="cost-rule" />');
  const changed = found('بپرسید. اگر بیاید و ایراد از شبکهٔ نمونه باشد، هزینه با شبکهٔ نمونه است. خوب.');
  expect(changed).toMatchObject([{ column: 9, message: expect.stringContaining('the cost rule') }]);
  expect(changed[0]?.fix).toBeUndefined();
});

test('what cannot hold a component, and what only looks alike, is let be', () => {
  const body = [
    '`my.example.org` و شبکهٔ نمونه‌ها و ۹۰۲۱۵۵۵۰ و ۹۸ ۰۲۱۵۵۵۰',
    '[درخواست در My.Example.org](/modem/restart-modem/)',
    '<Screen fa="شبکهٔ نمونه" />',
    '<DecisionTree start="a">\n<Step id="a" question="شبکهٔ نمونه؟">\n<Choice id="b" go="c">شبکهٔ نمونه</Choice>\n</Step>\n</DecisionTree>',
  ].join('\n\n');
  expect(found(body)).toEqual([]);
});

test('nothing is told where site.yaml cannot be read', () => {
  expect(lintGuide(EXAMPLE_FILE, `${head}شبکهٔ نمونه`).problems.map(({ rule }) => rule)).not.toContain(
    'hand-written',
  );
});
