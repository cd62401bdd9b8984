import { expect, test } from 'vitest';
import { lintFiles } from '../../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import type { Picture } from '../../../../src/content/model.ts';

const now = new Date('2026-11-22');

/** What is said of a guide that shows a picture, of a folder of pictures. */
function found(address: string, pictures: Readonly<Record<string, Picture>>) {
  const files = exampleFiles({ body: `![پشت مودم](${address})` });
  return lintFiles(files, { now, pictures: new Map(Object.entries(pictures)) }).diagnostics;
}

/** The rules that a picture breaks, in the guide that shows it and by its file. */
const rulesOf = (name: string, picture: Picture) => found(name, { [name]: picture }).map(({ rule }) => rule);

const screen = { bytes: 10_000, width: 800, height: 600 };

test.each(['heic', 'heif', 'bmp', 'tiff', 'tif', 'psd', 'pdf', 'jxl', 'mp4', 'gif'])(
  'a picture whose name ends with .%s is refused',
  (ending) => {
    expect(rulesOf(`modem.${ending}`, { ...screen, format: ending })).toEqual(['picture-kind']);
  },
);

test.each(['png', 'jpg', 'jpeg', 'webp', 'avif', 'svg'])('one that ends with .%s is right', (ending) => {
  const format = ending === 'jpeg' ? 'jpg' : ending;
  expect(rulesOf(`modem.${ending}`, { ...screen, format })).toEqual([]);
});

test('a picture is what is in its file, whatever its name says', () => {
  expect(rulesOf('modem.jpg', { ...screen, format: 'bmp' })).toEqual(['picture-kind']);
  expect(rulesOf('modem.png', { bytes: 10_000 })).toEqual(['picture-kind']);
  expect(rulesOf('modem.svg', { bytes: 10_000 })).toEqual(['picture-kind']);
  expect(rulesOf('modem.png', { ...screen, format: 'svg' })).toEqual(['picture-kind']);
  expect(rulesOf('modem.svg', { ...screen, format: 'png' })).toEqual(['picture-kind']);
  // The build makes the same of both.
  expect(rulesOf('modem.png', { ...screen, format: 'jpg' })).toEqual([]);
});

test('one that has too many pixels or is too heavy is told, a drawing only where it is heavy', () => {
  expect(rulesOf('a.png', { bytes: 10_000, width: 30_000, height: 30_000, format: 'png' })).toEqual([
    'picture-size',
  ]);
  expect(rulesOf('a.png', { bytes: 500_001, width: 800, height: 600, format: 'png' })).toEqual([
    'picture-size',
  ]);
  expect(rulesOf('a.png', { bytes: 500_000, width: 4000, height: 4000, format: 'png' })).toEqual([]);
  expect(rulesOf('a.svg', { bytes: 10_000, width: 40_000, height: 40_000, format: 'svg' })).toEqual([]);
  expect(rulesOf('a.svg', { bytes: 30_001, width: 400, height: 300, format: 'svg' })).toEqual([
    'picture-size',
  ]);
});

test('a picture is written by its name alone, and a mistyped one gets the name that was meant', () => {
  const pictures = { 'modem-back.svg': { ...screen, format: 'svg' } };
  const said = (address: string) =>
    found(address, pictures).flatMap(({ rule, suggestion }) =>
      rule === 'missing-image' ? [suggestion] : [],
    );
  expect(said('modem-back.svg')).toEqual([]);
  expect(said('modem_bak.svg')).toEqual(['Did you mean "modem-back.svg"?']);
  expect(said('modem-back.png')).toEqual(['Did you mean "modem-back.svg"?']);
  for (const address of [
    '/pictures/modem-back.svg',
    '../../pictures/modem-back.svg',
    'https://a.ir/modem-back.svg',
  ])
    expect(said(address)).toEqual(['Write its name alone: modem-back.svg.']);
  expect(said('/icon.svg')).toEqual([expect.stringMatching(/^Put the file into the folder pictures\//)]);
});

test('a file in the folder that no guide shows is told, and one whose name is not right', () => {
  const png = { ...screen, format: 'png' };
  const pictures = {
    'Modem.png': png,
    'modem.PNG': png,
    'پشت.png': png,
    'a b.png': png,
    'old/modem.png': png,
    'left-over.png': png,
    'shown.png': png,
  };
  expect(new Map(found('shown.png', pictures).map(({ file, rule }) => [file, rule]))).toEqual(
    new Map([
      ['pictures/Modem.png', 'file-name'],
      ['pictures/a b.png', 'file-name'],
      ['pictures/left-over.png', 'picture-unused'],
      ['pictures/modem.PNG', 'file-name'],
      ['pictures/old/modem.png', 'file-name'],
      ['pictures/پشت.png', 'file-name'],
    ]),
  );
});
