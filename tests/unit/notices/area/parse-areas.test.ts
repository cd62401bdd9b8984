import fc from '../../../properties.ts';
import { expect, it } from 'vitest';
import { MAX_AREAS_LENGTH, parseAreas } from '../../../../src/notices/area/parse-areas.ts';
import { areas } from './areas.ts';

const [tehran] = areas;

it('reads the list as it is published', () => {
  expect(parseAreas(JSON.stringify(areas))).toEqual(areas);
});

it.each([
  ['an id that is no id', { id: '../x' }],
  ['no name', { name: ' ' }],
  ['a name as long as a page', { name: 'ت'.repeat(61) }],
  ['no list of aliases', { aliases: 'طهران' }],
  ['an alias that is no text', { aliases: [3] }],
  ['a parent that is no text', { parent: null }],
  ['a code without its zero', { codes: ['21'] }],
  ['a code that is a number', { codes: [21] }],
])('leaves out an area with %s, and keeps the others', (_, wrong) => {
  expect(parseAreas(JSON.stringify([{ ...tehran, ...wrong }, tehran]))).toEqual([tehran]);
});

it.each([
  ['a portal’s page', '<!doctype html><title>ورود</title>'],
  ['nothing', ''],
  ['an object', '{"areas":[]}'],
  ['null', 'null'],
  ['what is much too long', `[${' '.repeat(MAX_AREAS_LENGTH)}]`],
])('takes %s for no list', (_, text) => {
  expect(parseAreas(text)).toBeUndefined();
});

it('never fails, whatever stands in the file', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseAreas(text)));
});
