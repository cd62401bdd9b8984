import { describe, expect, test } from 'vitest';
import { removeGuide, type Fate } from '../../../../src/editor/addresses/remove-guide.ts';
import { fileOfPlace } from '../../../../src/editor/addresses/guide-file.ts';
import { guide } from '../../lint/old-addresses/folder.ts';
import { catalogueFiles, errorsIn, lint } from './catalogue-files.ts';

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

test('a guide of the catalogue that has an heir goes without an error', () => {
  const known = errorsIn(catalogueFiles);
  const after = removeGuide(catalogueFiles, 'modem/modem-lights', { heir: 'restart-modem' }, lint);
  expect(after?.files.has(fileOfPlace('modem/modem-lights'))).toBe(false);
  expect(after?.mended.length).toBeGreaterThan(3);
  expect(errorsIn(after?.files ?? new Map())).toEqual(known);
});

test('without an heir it goes out of lists, and what a sentence says of it is left to a person', () => {
  const after = removeGuide(catalogueFiles, 'modem/modem-lights', SAY, lint);
  const errors = errorsIn(after?.files ?? new Map());
  expect(errors.length).toBeGreaterThan(0);
  expect(
    errors.filter(
      (error) => !/ moved-link The guide "(?:\/modem\/)?modem-lights\/?" was removed/.test(error),
    ),
  ).toEqual([]);
});
