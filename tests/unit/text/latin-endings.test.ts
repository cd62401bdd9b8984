import { expect, it } from 'vitest';
import { latinStems } from '../../../src/text/latin-endings.ts';

it('takes off what Persian adds to words', () => {
  expect(latinStems('cheraghe')).toEqual(['cheraghe', 'cheragh']);
  expect(latinStems('modemam')).toContain('modem');
});

it('takes a possessive off that needs no vowel after one', () => {
  expect(latinStems('goshim')).toContain('goshi');
  expect(latinStems('bazish')).toContain('bazi');
  expect(latinStems('modem')).not.toContain('mode');
});
