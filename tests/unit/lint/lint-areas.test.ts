import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { lintFolder } from './notice-folder.ts';

const found = (text: string) =>
  lintFolder({ 'areas.yaml': text }).diagnostics.map((one) => formatDiagnostic(one));

const area = (id: string, rest = '') => `- id: ${id}\n  name: جایی\n${rest}`;

it('an id stands once, and none is the word for all', () => {
  expect(found(area('west') + area('west'))).toEqual([
    expect.stringMatching(/^areas\.yaml:3:3 area-id The id "west" is already that of "جایی"\./),
  ]);
  expect(found(area('all'))[0]).toContain('already that of every area');
});

it('a parent is an area, and none lies in itself', () => {
  expect(found(area('west') + area('east', '  parent: wst\n'))).toEqual([
    'areas.yaml:5:3 area-parent There is no area "wst". Did you mean "west"?',
  ]);
  expect(found(area('west', '  parent: west\n'))[0]).toContain('lies in itself: west in west');
  const circle = area('a', '  parent: b\n') + area('b', '  parent: c\n') + area('c', '  parent: b\n');
  expect(found(circle)).toEqual([
    'areas.yaml:6:3 area-parent The area lies in itself: b in c in b. Take the parent of the largest of them away.',
  ]);
});

it('a code is that of one area; a longer one that begins with it may be of another', () => {
  const codes = (...all: readonly string[]) => `  codes: [${all.map((code) => `'${code}'`).join(', ')}]\n`;
  expect(found(area('a', codes('091')) + area('b', codes('0912')))).toEqual([]);
  expect(found(area('a', codes('091')) + area('b', codes('092', '091')))).toEqual([
    expect.stringMatching(/^areas\.yaml:6:18 area-code The code "091" is already that of "جایی"\./),
  ]);
  expect(found(area('a', '  codes: [021]\n'))[0]).toContain('Put it between double quotes: "021".');
});

it('a name is held to the rules of spelling, an alias to its letters alone, each letter once', () => {
  expect(found('- id: a\n  name: كرج\n  aliases: [تهرون, كرج, می شود]\n')).toEqual([
    expect.stringContaining(':2:9 arabic-letters'),
    expect.stringContaining(':3:20 arabic-letters'),
  ]);
});

it('a file that is no list says so', () => {
  for (const text of ['', '# چیزی نیست\n', 'id: a\n', '[]\n'])
    expect(found(text)[0]).toContain('The file is no list, or an empty one.');
});

it('the areas of the catalogue are the provinces, each with the code that it alone has', () => {
  const { areas, diagnostics } = lintFolder({ 'areas.yaml': readFileSync('content/areas.yaml', 'utf8') });
  expect(diagnostics).toEqual([]);
  const provinces = areas.filter(({ parent }) => parent === undefined);
  expect(provinces).toHaveLength(31);
  for (const { codes } of provinces) expect(codes[0]).toMatch(/^0\d\d$/);
});
