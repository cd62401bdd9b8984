import { describe, expect, test } from 'vitest';
import { readLintFlags } from '../../../../src/tools/lint/lint-flags.ts';

describe('the flags of the check', () => {
  test('are none by themselves, in the usual language', () => {
    expect(readLintFlags([], 'fa')).toEqual({ fix: false, open: false, watch: false, lang: 'fa' });
  });

  test('name a language over the usual one', () => {
    expect(readLintFlags(['--lang', 'en', '--fix'], 'fa')).toMatchObject({ lang: 'en', fix: true });
  });

  test.each([
    [['--lang', 'tlh'], 'en', 'Use one of: en, fa.'],
    [[], 'farsi', '"farsi" is no language'],
    [['--fxi'], 'en', '--fxi'],
    [['content'], 'en', 'content'],
    [['--open', '--watch'], 'en', 'leave --watch out'],
  ])('%j with %s are refused with how to write them', (args, usual, message) => {
    expect(() => readLintFlags(args, usual)).toThrow(message);
    expect(() => readLintFlags(args, usual)).toThrow('lint:content -- --fix');
  });
});
