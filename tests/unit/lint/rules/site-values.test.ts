import { expect, test } from 'vitest';
import { findingsOf } from '../find-in-body.ts';

const told = (body: string) =>
  findingsOf({ body }).map(({ rule, line, column, message, suggestion }) => ({
    rule,
    place: [line, column],
    text: `${message} ${suggestion}`,
  }));

test('a name that is misspelt is told with the right one', () => {
  expect(told('تلفن <Site name="phon" /> است.')).toMatchObject([
    { rule: 'attribute-value', text: '<Site> knows no "phon". Did you mean "phone"?' },
  ]);
  expect(told('<Site />')).toMatchObject([{ rule: 'attribute-value' }]);
  expect(told('<Site name="toString" />')).toMatchObject([{ rule: 'attribute-value' }]);
});

test('what site.yaml does not have is told with the field to write', () => {
  const [one] = told('هزینه: <Site name="cost-rule" />');
  expect(one?.rule).toBe('site-value');
  expect(one?.text).toContain('site.yaml has no support.visit');
  expect(one?.text).toContain('Write support.visit into site.yaml');
});
