import { describe, expect, it } from 'vitest';
import { canMeasure } from '../../../src/check/can-measure.ts';
import type { CheckSettings } from '../../../src/check/check-settings.ts';
import { factNames } from '../../../src/check/facts.ts';

const nothing: CheckSettings = {
  line: false,
  gateways: [],
  abroad: [],
  downloads: [],
  delay: { good: 60, poor: 150 },
  notBefore: 0,
  zone: 'Asia/Tehran',
};
const everything: CheckSettings = {
  ...nothing,
  line: true,
  gateways: ['192.168.1.1'],
  abroad: ['https://abroad.example/'],
  byAddress: 'https://192.0.2.1/probe/empty',
  downloads: [100_000],
  slow: 4,
};

describe('what can be measured', () => {
  it('is every fact where the operator has named all that is needed', () => {
    expect(factNames.filter((name) => !canMeasure(name, everything))).toEqual([]);
  });

  it('is without it what needs this site alone', () => {
    const without = ['line', 'names', 'modem', 'abroad', 'speed'];
    expect(factNames.filter((name) => !canMeasure(name, nothing))).toEqual(without);
    expect(canMeasure('speed', { ...nothing, downloads: [100_000] })).toBe(false);
  });

  it('is no word that is no fact', () => {
    for (const word of [undefined, '', 'toString', 'sitte']) expect(canMeasure(word, everything)).toBe(false);
  });
});
