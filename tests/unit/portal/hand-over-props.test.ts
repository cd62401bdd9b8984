import { expect, test } from 'vitest';
import { isHandOverProps, type HandOverProps } from '../../../src/portal/hand-over-props.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

const props: HandOverProps = {
  facts: { guide: 'اینترنت قطع است' },
  labels: stringsFor('fa').reportLabels,
  subject: 'درخواست',
  form: { address: 'https://portal.example/', newline: '\n', limit: 2000 },
  email: 'help@help.example',
};

test('what a page writes for its hand-over is read back', () => {
  expect(isHandOverProps(JSON.parse(JSON.stringify(props)))).toBe(true);
});

test.each(['facts', 'labels', 'subject', 'form', 'email'])('props without %s are refused', (name) => {
  const rest = Object.fromEntries(Object.entries(props).filter(([key]) => key !== name));
  expect(isHandOverProps(rest)).toBe(false);
});

test('what is no object is refused', () => {
  for (const value of [null, undefined, 'text', 1, []]) expect(isHandOverProps(value)).toBe(false);
});
