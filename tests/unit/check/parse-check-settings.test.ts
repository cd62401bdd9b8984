import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import type { CheckSettings } from '../../../src/check/check-settings.ts';
import { parseCheckSettings } from '../../../src/check/parse-check-settings.ts';
import { plainSettings } from './surroundings.ts';

const full: CheckSettings = {
  line: true,
  gateways: ['192.168.1.1'],
  abroad: ['https://abroad.example/empty'],
  byAddress: 'https://203.0.113.7/probe/empty',
  downloads: [100_000, 1_000_000],
  delay: { good: 60, poor: 150 },
  slow: 4,
  notBefore: Date.UTC(2026, 10, 20),
  zone: 'Asia/Tehran',
};

describe('the settings of a page', () => {
  it.each([
    ['all', full],
    ['none that may be left out', plainSettings],
  ])('come back as they were written, with %s', (_, settings) => {
    expect(parseCheckSettings(JSON.stringify(settings))).toEqual(settings);
  });

  it.each([undefined, '', 'null', '7', '[]', '{}', '{"line":true', JSON.stringify({ ...full, delay: 60 })])(
    'are none in %s',
    (json) => {
      expect(parseCheckSettings(json)).toBeUndefined();
    },
  );

  it.each(['line', 'gateways', 'abroad', 'downloads', 'delay', 'notBefore', 'zone'])(
    'are none without %s',
    (name) => {
      expect(parseCheckSettings(JSON.stringify({ ...full, [name]: undefined }))).toBeUndefined();
      expect(parseCheckSettings(JSON.stringify({ ...full, [name]: { other: 1 } }))).toBeUndefined();
    },
  );

  it('lose what is none of them', () => {
    const others = { byAddress: 7, slow: 'very', more: 1 };
    expect(parseCheckSettings(JSON.stringify({ ...plainSettings, ...others }))).toEqual(plainSettings);
  });

  it('are read or not, of any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseCheckSettings(text)));
  });
});
