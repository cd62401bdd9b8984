import { expect, test } from 'vitest';
import { acceptedEncodings } from '../../../src/serving/accepted-encodings.ts';

test.each([
  ['gzip, deflate, br', ['gzip', 'deflate', 'br']],
  ['br;q=0', []],
  ['BR;q=0.000, GZIP ; q=0.5', ['gzip']],
  ['br;q=0.01', ['br']],
  ['', []],
])('of "%s" the client takes %j', (header, names) => {
  expect(acceptedEncodings(header)).toEqual(names);
});
