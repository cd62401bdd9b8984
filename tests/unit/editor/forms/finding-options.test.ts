import { describe, expect, it } from 'vitest';
import { factValues, factNames } from '../../../../src/check/facts.ts';
import { findingEntries, findingOptions, findingsOf } from '../../../../src/editor/forms/finding-options.ts';
import { readFields } from '../../../../src/editor/forms/read-form.ts';
import fc from '../../../properties.ts';

describe('what the connection check can find, as a form has it', () => {
  it('is every value of every fact, each with Persian words of its own', () => {
    expect(findingOptions.map(({ value }) => value)).toEqual(
      factNames.flatMap((fact) => factValues[fact].map((value) => `${fact} ${value}`)),
    );
    const words = findingOptions.map((option) => option.words);
    expect(new Set(words).size).toBe(words.length);
    for (const one of words) expect(one).toMatch(/؟ [\u0600-\u06ff\u200c]/);
  });

  it('is in the file values by fact, several of one with spaces between them', () => {
    const entries = ['site yes', 'clock behind', 'clock ahead', 'clock behind'];
    expect(findingsOf(entries)).toEqual({ site: 'yes', clock: 'behind ahead' });
    expect(findingsOf([])).toEqual({});
  });

  it('comes back from the file as it was, known or not', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const values = fc.dictionary(word, fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), { minKeys: 1 });
    fc.assert(
      fc.property(values, (byFact) => {
        const written = Object.fromEntries(
          Object.entries(byFact).map(([fact, all]) => [fact, all.join(' ')]),
        );
        expect(findingsOf(findingEntries(written))).toEqual(written);
      }),
    );
  });

  it('is left as it is where nobody changes it, however it is written', () => {
    const fields = [
      {
        name: 'when',
        label: 'یافته\u200cها',
        hint: '',
        required: false,
        kind: 'findings',
        options: findingOptions,
      },
    ] as const;
    for (const when of [
      { clock: 'behind  ahead' },
      { network: 'no', names: true },
      { clock: ['behind'] },
      { site: null },
    ]) {
      const posted = { when: findingEntries(when) };
      expect(readFields(fields, posted, { when }, 'Asia/Tehran').value).toEqual({ when });
    }
    const more = { when: ['network no', 'names true', 'site yes'] };
    const changed = readFields(fields, more, { when: { network: 'no', names: true } }, 'Asia/Tehran');
    expect(changed.value).toEqual({
      when: new Map([
        ['network', 'no'],
        ['names', 'true'],
        ['site', 'yes'],
      ]),
    });
  });
});
