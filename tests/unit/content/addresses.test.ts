import { expect, test } from 'vitest';
import { articleUrl, diagramUrl, symptomUrl } from '../../../src/content/addresses.ts';

test('pages of the first language stand at the root', () => {
  expect(symptomUrl('modem')).toBe('/modem/');
  expect(articleUrl('modem', 'restart-modem')).toBe('/modem/restart-modem/');
  expect(articleUrl('modem', 'restart-modem', 'fa')).toBe('/modem/restart-modem/');
  expect(diagramUrl('no-internet')).toBe('/map/no-internet/');
});

test('pages of another language stand below its code', () => {
  expect(symptomUrl('modem', 'en')).toBe('/en/modem/');
  expect(articleUrl('modem', 'restart-modem', 'en')).toBe('/en/modem/restart-modem/');
});
