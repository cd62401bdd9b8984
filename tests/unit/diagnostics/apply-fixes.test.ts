import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../src/diagnostics/apply-fixes.ts';

const fix = (start: number, end: number, text: string) => ({ start, end, text });

describe('putting fixes into a text', () => {
  test('replaces, inserts and takes out, in whatever order they come', () => {
    const fixes = [fix(8, 9, ''), fix(0, 1, 'A'), fix(4, 4, '-')];
    expect(applyFixes('abcdefghi', fixes)).toEqual({ text: 'Abcd-efgh', applied: 3 });
  });

  test('of two that overlap or touch puts in the first alone', () => {
    expect(applyFixes('abcd', [fix(1, 3, 'X'), fix(2, 4, 'Y')])).toEqual({ text: 'aXd', applied: 1 });
    expect(applyFixes('abcd', [fix(2, 4, 'Y'), fix(0, 2, 'X')])).toEqual({ text: 'Xcd', applied: 1 });
  });

  test('puts in one at the very beginning', () => {
    expect(applyFixes('abc', [fix(0, 0, 'X')])).toEqual({ text: 'Xabc', applied: 1 });
  });

  test('leaves a text without fixes as it is', () => {
    expect(applyFixes('abc', [])).toEqual({ text: 'abc', applied: 0 });
  });

  test('counts places as JavaScript does, where some letters have two units', () => {
    expect(applyFixes('😀ab', [fix(2, 3, 'X')]).text).toBe('😀Xb');
  });
});
