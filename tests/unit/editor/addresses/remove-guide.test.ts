import { describe, expect, test } from 'vitest';
import { removeGuide, type Fate } from '../../../../src/editor/addresses/remove-guide.ts';
import { fileOfPlace } from '../../../../src/editor/addresses/guide-file.ts';
import { guide } from '../../lint/old-addresses/folder.ts';
import { wholeFolder } from './whole-folder.ts';

const SAY: Fate = { say: 'با پشتیبانی تماس بگیرید.' };
const FILE = 'articles/fa/modem/power.mdx';

const rowsAfter = (removed: string | undefined, fate: Fate, head = '') =>
  removeGuide(
    new Map([
      [FILE, guide('مودم خاموش است', head)],
      ...(removed === undefined ? [] : [['removed.yaml', removed] as const]),
    ]),
    'modem/power',
    fate,
    () => [],
  )?.files.get('removed.yaml');

describe('removed.yaml after a guide was removed', () => {
  test('says what becomes of its address, in a new file or behind the others', () => {
    expect(rowsAfter(undefined, SAY)).toBe('- address: modem/power\n  say: با پشتیبانی تماس بگیرید.\n');
    const before = '# چرا\n- address: modem/a\n  heir: b\n';
    expect(rowsAfter(before, { heir: 'restart-modem' })).toBe(
      `${before}- address: modem/power\n  heir: restart-modem\n`,
    );
  });

  test('says the same of its former addresses', () => {
    expect(rowsAfter(undefined, { heir: 'b' }, 'moved: [modem/a, wifi/c]')).toBe(
      '- address: modem/power\n  heir: b\n- address: modem/a\n  heir: b\n- address: wifi/c\n  heir: b\n',
    );
  });

  test('leads on where it was an heir itself', () => {
    const before = '- address: modem/a\n  heir: power\n';
    expect(rowsAfter(before, { heir: 'b' })).toContain('- address: modem/a\n  heir: b\n');
    expect(rowsAfter(before, SAY)).toContain('- address: modem/a\n  say: با پشتیبانی تماس بگیرید.\n');
  });

  test('is left alone where it cannot be read', () => {
    expect(rowsAfter('- adress: modem/a\n', SAY)).toBeUndefined();
  });
});

const folder = await wholeFolder('tests/fixtures/site');
const LIGHTS = 'modem/modem-lights';

test('a guide that has an heir goes without an error', () => {
  const after = removeGuide(folder.files, LIGHTS, { heir: 'restart-modem' }, folder.lint);
  expect(after?.files.has(fileOfPlace(LIGHTS))).toBe(false);
  expect(after?.mended.length).toBeGreaterThan(1);
  expect(folder.errorsIn(after?.files)).toEqual([]);
});

test('without an heir it goes out of lists, and what a sentence says of it is left to a person', () => {
  const after = removeGuide(folder.files, LIGHTS, SAY, folder.lint);
  const errors = folder.errorsIn(after?.files);
  expect(errors.length).toBeGreaterThan(0);
  expect(
    errors.filter(
      (error) => !/ moved-link The guide "(?:\/modem\/)?modem-lights\/?" was removed/.test(error),
    ),
  ).toEqual([]);
});
