import { expect, test } from 'vitest';
import { lintFiles } from '../../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import type { Picture } from '../../../../src/content/model.ts';

/** The rules that a picture in a guide breaks. */
function rulesOf(address: string, picture?: Picture): string[] {
  const pictures = new Map(picture === undefined ? [] : [[address, picture] as const]);
  const context = { today: new Date('2026-11-22'), assets: new Set([address]), pictures };
  return lintFiles(exampleFiles({ body: `![پشت مودم](${address})` }), context).diagnostics.map(
    ({ rule }) => rule,
  );
}

test.each(['heic', 'HEIC', 'heif', 'bmp', 'tiff', 'tif', 'psd', 'pdf', 'jxl', 'mp4'])(
  'a picture whose name ends with .%s is refused',
  (ending) => {
    expect(rulesOf(`/pictures/modem.${ending}`)).toEqual(['picture-kind']);
  },
);

test.each(['png', 'PNG', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'svg'])(
  'one that ends with .%s is right',
  (ending) => {
    const format = ending.toLowerCase() === 'jpeg' ? 'jpg' : ending.toLowerCase();
    expect(rulesOf(`/pictures/modem.${ending}`, { bytes: 10_000, width: 800, format })).toEqual([]);
  },
);

test('a picture is what is in its file, whatever its name says', () => {
  expect(rulesOf('/pictures/modem.jpg', { bytes: 10_000, width: 800, format: 'bmp' })).toEqual([
    'picture-kind',
  ]);
  expect(rulesOf('/pictures/modem.jpg', { bytes: 10_000 })).toEqual(['picture-kind']);
});

test('one that is too wide or too heavy is told, a drawing only where it is heavy', () => {
  expect(rulesOf('/pictures/a.png', { bytes: 10_000, width: 1600, format: 'png' })).toEqual(['picture-size']);
  expect(rulesOf('/pictures/a.png', { bytes: 900_000, width: 800, format: 'png' })).toEqual(['picture-size']);
  expect(rulesOf('/pictures/a.png', { bytes: 150_000, width: 1400, format: 'png' })).toEqual([]);
  expect(rulesOf('/pictures/a.svg', { bytes: 10_000, width: 4000, format: 'svg' })).toEqual([]);
  expect(rulesOf('/pictures/a.svg', { bytes: 900_000, width: 400, format: 'svg' })).toEqual(['picture-size']);
});
