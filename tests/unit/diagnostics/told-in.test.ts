import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/diagnostics/diagnostic.ts';
import { say } from '../../../src/diagnostics/say.ts';
import { toldIn } from '../../../src/diagnostics/told-in.ts';
import { invented } from './invented.ts';

const place = { line: 1, column: 1 };
const fix = { start: 0, end: 1, text: 'ی' };
const misspelt: Problem = { ...place, ...say('arabic-letters', { wrong: 'يك', right: 'یک' }) };

describe('what an editor is told of a problem', () => {
  test('is in the language that is asked for', () => {
    expect(toldIn(misspelt, 'en').suggestion).toBe('Write "یک".');
    expect(toldIn(misspelt, 'fa').suggestion).toBe('بنویسید «یک».');
  });

  test('says where a program can do it', () => {
    expect(toldIn({ ...misspelt, fix }, 'en').suggestion).toBe('Write "یک" (--fix does it).');
    expect(toldIn({ ...misspelt, fix }, 'fa').suggestion).toBe('بنویسید «یک» (خودکار درست می\u200cشود).');
  });

  test('asks for quotes around a value that would say something else without them', () => {
    expect(toldIn({ ...misspelt, isQuoted: true }, 'en').suggestion).toBe(
      'Write "یک" yourself, with the whole value in single quotes.',
    );
    expect(toldIn({ ...misspelt, isQuoted: true }, 'fa').suggestion).toContain("میان دو نشان ' بگذارید.");
  });

  test('says it before whatever a sentence ends with, and once', () => {
    const asked: Problem = { ...place, fix, ...invented('yaml', 'No.', 'Did you mean "a"?') };
    expect(toldIn(asked, 'en').suggestion).toBe('Did you mean "a" (--fix does it)?');
    const told: Problem = {
      ...place,
      fix,
      ...invented('yaml', 'No.', 'Take it out (--fix does it): it is empty.'),
    };
    expect(toldIn(told, 'en').suggestion).toBe(told.suggestion);
  });

  test('is English in a language that mistakes are not told in', () => {
    expect(toldIn(misspelt, 'tlh')).toEqual(toldIn(misspelt, 'en'));
  });
});
