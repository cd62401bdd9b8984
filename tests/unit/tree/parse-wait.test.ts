import { describe, expect, it } from 'vitest';
import { parseWait } from '../../../src/tree/parse-wait.ts';

describe('the time an action takes', () => {
  it('is read in seconds', () => {
    expect(parseWait('30s')).toBe(30);
    expect(parseWait('2m')).toBe(120);
  });

  it.each(['', 'soon', '2', '0s', '-1m', '2h', '61m', ' 2m'])('is not read from "%s"', (text) => {
    expect(parseWait(text)).toBeUndefined();
  });
});
