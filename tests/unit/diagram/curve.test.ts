import { describe, expect, it } from 'vitest';
import { countCrossings, curve } from '../../../src/diagram/curve.ts';

const point = (x: number, y: number) => ({ x, y });

describe('curve', () => {
  it('is straight between two points and bends around those between', () => {
    expect(curve([point(0, 0), point(10, 0)])).toBe('M0 0L5 0L10 0');
    expect(curve([point(0, 0), point(10, 0), point(10, 10)])).toBe('M0 0L5 0Q10 0 10 5L10 10');
  });

  it('is empty where there is nothing to join', () => {
    expect(curve([])).toBe('');
    expect(curve([point(1, 1)])).toBe('');
  });
});

describe('countCrossings', () => {
  it('counts lines that cross, not those that only meet', () => {
    const down = [point(0, 0), point(10, 10)];
    const up = [point(0, 10), point(10, 0)];
    const beside = [point(0, 0), point(10, 5)];
    expect(countCrossings([down, up])).toBe(1);
    expect(countCrossings([down, beside])).toBe(0);
  });
});
