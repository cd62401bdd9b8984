import fc, { runs } from '../../../properties.ts';
import { describe, expect, test } from 'vitest';
import { fileOfPlace } from '../../../../src/editor/addresses/guide-file.ts';
import { renameGuide } from '../../../../src/editor/addresses/rename-guide.ts';
import { guide } from '../../lint/old-addresses/folder.ts';
import { changedBetween, placesIn, wholeFolder } from './whole-folder.ts';

const FROM = 'articles/fa/modem/power.mdx';
const TO = 'articles/fa/wifi/no-power.mdx';

/** A guide with this head after it has moved to another symptom and another name. */
const renamed = (head: string, symptom = 'modem', to = 'wifi/no-power') =>
  renameGuide(new Map([[FROM, guide('مودم خاموش است', head, 'متن.', symptom)]]), 'modem/power', to, () => [])
    ?.files;

describe('a renamed guide', () => {
  test('stands at its new place alone, and has its former address', () => {
    const files = renamed('');
    expect([...(files?.keys() ?? [])]).toEqual([TO]);
    expect(files?.get(TO)).toMatch(/^moved:\n  - modem\/power\nreviewed:/m);
    expect(files?.get(TO)).toContain('symptoms: [wifi]\n');
  });

  test('keeps its other former addresses, in the way that they are written', () => {
    expect(renamed('moved: [modem/a, modem/b]')?.get(TO)).toContain('moved: [modem/a, modem/b, modem/power]');
    expect(renamed('moved:\n  - modem/a # once')?.get(TO)).toContain(
      'moved:\n  - modem/a # once\n  - modem/power\n',
    );
  });

  test('that comes back to a former name has it no more among those', () => {
    expect(renamed('moved: [wifi/no-power, modem/b]')?.get(TO)).toContain('moved: [modem/b, modem/power]');
    expect(renamed('moved: [wifi/no-power]')?.get(TO)).toContain('moved: [modem/power]');
  });

  test('is listed under the symptom that it comes to, and once', () => {
    expect(renamed('', 'modem, slow')?.get(TO)).toContain('symptoms: [wifi, slow]');
    expect(renamed('', 'modem, slow, wifi')?.get(TO)).toContain('symptoms: [wifi, slow]');
    expect(renamed('', 'modem, slow', 'modem/other')?.get(fileOfPlace('modem/other'))).toContain(
      'symptoms: [modem, slow]',
    );
  });

  test('must be there, with a head that can be read', () => {
    expect(renameGuide(new Map(), 'modem/power', 'wifi/no-power', () => [])).toBeUndefined();
    expect(renameGuide(new Map([[FROM, 'متن.']]), 'modem/power', 'wifi/no-power', () => [])).toBeUndefined();
  });
});

const folder = await wholeFolder('tests/fixtures/site');

test('any guide of a folder can be renamed and makes no error; renamed back, all others are as they were', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesIn(folder.files)), fc.boolean(), (from, stays) => {
      const [symptom = ''] = from.split('/');
      const to = `${stays ? symptom : symptom === 'wifi' ? 'slow' : 'wifi'}/another-name`;
      const there = renameGuide(folder.files, from, to, folder.lint)?.files ?? new Map<string, string>();
      expect(folder.errorsIn(there)).toEqual([]);
      const back = renameGuide(there, to, from, folder.lint)?.files ?? new Map<string, string>();
      expect(changedBetween(folder.files, back)).toEqual([fileOfPlace(from)]);
    }),
    runs(8),
  );
});

test('all that named a guide of the catalogue names it anew: links, related, outcomes, settings and queries', async () => {
  const { files, lint } = await wholeFolder('content');
  const to = 'modem/reboot-modem';
  const after = renameGuide(files, 'modem/restart-modem', to, lint);
  expect(after?.mended.length).toBeGreaterThan(20);
  for (const [file, text] of after?.files ?? [])
    expect(text.match(/^.*(?<![\w-])restart-modem.*$/gmu), file).toEqual(
      file === fileOfPlace(to) ? ['  - modem/restart-modem'] : null,
    );
});
