import { expect, it } from 'vitest';
import { isolate } from '../../../src/text/isolate.ts';

it.each([
  ['Persian', 'نت ندارم'],
  ['a Latin word before Persian', 'net ندارم'],
  ['Persian in presentation forms', '\ufee3'],
])('reads %s from right to left', (_, text) => {
  expect(isolate(text)).toBe(`\u2067${text}\u2069`);
});

it.each([
  ['Latin', 'net nadaram'],
  ['digits', '651'],
  ['nothing', ''],
])('lets %s find its own direction', (_, text) => {
  expect(isolate(text)).toBe(`\u2068${text}\u2069`);
});
