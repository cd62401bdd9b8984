import { expect, it } from 'vitest';
import { lintNotices } from '../../../../src/lint/lint-notices.ts';
import { siteYaml } from '../content-folder.ts';
import { foundIn, lintFolder, noticeSource, now } from '../notice-folder.ts';

const suggestions = (changed: Readonly<Record<string, string>>) =>
  lintFolder({ 'notices/west.mdx': noticeSource(changed) }).diagnostics.map(
    ({ line, column, suggestion }) => `${line}:${column} ${suggestion}`,
  );

it('an area that is not there is named with the one that was meant, and so are a service and a guide', () => {
  expect(suggestions({ areas: '[west, harbor]' })).toEqual(['5:15 Did you mean "harbour"?']);
  expect(suggestions({ services: '[adls]' })).toEqual(['8:12 Did you mean "adsl"?']);
  expect(suggestions({ guides: '[no-internt]' })).toEqual(['8:10 Did you mean "no-internet"?']);
  expect(suggestions({ areas: '[al]' })).toEqual(['5:9 Did you mean "all"?']);
});

it('all is every area, and a list names what there is', () => {
  expect(foundIn(noticeSource({ areas: 'all', services: '[adsl, phone]', guides: '[no-internet]' }))).toEqual(
    [],
  );
  expect(suggestions({ areas: 'west' })).toEqual([
    '5:1 Write all, or ids of areas.yaml in brackets: [tehran, alborz].',
  ]);
});

it('where there are no areas, the file is named that they belong into', () => {
  const files = new Map([
    ['site.yaml', siteYaml],
    ['notices/west.mdx', noticeSource()],
  ]);
  expect(lintNotices(files, now).diagnostics).toMatchObject([
    { line: 5, column: 9, rule: 'notice-area', suggestion: 'Write it into areas.yaml, or write all.' },
  ]);
});

it('a name stands once in a list', () => {
  const twice = { areas: '[west, west]', services: '[adsl, adsl]', guides: '[no-internet, no-internet]' };
  expect(foundIn(noticeSource(twice))).toEqual(['5:15 field-value', '8:18 field-value', '9:23 field-value']);
});
