import fc from '../../properties.ts';
import { describe, expect, test } from 'vitest';
import { chooseFinding, fits } from '../../../src/check/choose-finding.ts';
import { factNames, factValues, hasValue, isFactName, type Facts } from '../../../src/check/facts.ts';
import type { Conditions } from '../../../src/check/finding.ts';
import { firstFit } from '../../../src/check/first-fit.ts';
import { neverTogether } from '../../../src/check/never-together.ts';

/** Facts of words, each a value of its fact. */
const factsOf = (words: ReadonlyMap<string, string>): Facts =>
  Object.fromEntries([...words].filter(([name, word]) => isFactName(name) && hasValue(name, word)));

describe('a row of findings', () => {
  test('is the first that fits where none above it does', () => {
    expect(firstFit({ site: ['no'] }, [])).toEqual(new Map([['site', 'no']]));
    expect(firstFit({ site: ['no'] }, [{ site: ['no'], modem: ['yes'] }])).toEqual(new Map([['site', 'no']]));
    expect(firstFit({}, [{ site: ['no'] }, { site: ['yes'] }])).toEqual(new Map());
  });

  test('is never the first below one that asks for less', () => {
    expect(firstFit({ site: ['no'], modem: ['yes'] }, [{ site: ['no'] }])).toBeUndefined();
    expect(firstFit({ clock: ['behind'] }, [{ clock: ['behind', 'ahead'] }])).toBeUndefined();
    expect(firstFit({ site: ['no'] }, [{}])).toBeUndefined();
  });

  test('is never the first below several that together leave it nothing', () => {
    const above = [{ drops: ['none'] }, { drops: ['some', 'many'] }];
    expect(firstFit({ drops: ['none', 'many'] }, above)).toBeUndefined();
    expect(firstFit({ site: ['yes'], delay: ['poor'] }, above)).toEqual(
      new Map([
        ['site', 'yes'],
        ['delay', 'poor'],
      ]),
    );
  });

  test('that asks for what cannot be found at once is never the first', () => {
    expect(firstFit({ network: ['no'], site: ['yes'] }, [])).toBeUndefined();
    expect(firstFit({ site: ['no'], abroad: ['no'] }, [])).toBeUndefined();
    expect(firstFit({ site: ['no'], abroad: ['unset'] }, [])).toBeDefined();
  });
});

test('what is given makes the row the first that fits, and where nothing is given nothing does', () => {
  const names = ['site', 'drops', 'delay'] as const;
  const conditions: fc.Arbitrary<Conditions> = fc.record(
    {
      site: fc.subarray([...factValues.site], { minLength: 1 }),
      drops: fc.subarray([...factValues.drops], { minLength: 1 }),
      delay: fc.subarray([...factValues.delay], { minLength: 1 }),
    },
    { requiredKeys: [] },
  );
  const all = names.reduce<ReadonlyMap<string, string>[]>(
    (found, name) =>
      found.flatMap((one) => [one, ...factValues[name].map((value) => new Map([...one, [name, value]]))]),
    [new Map()],
  );
  fc.assert(
    fc.property(fc.array(conditions, { minLength: 1, maxLength: 6 }), (rows) => {
      const findings = rows.map((when, index) => ({ when, index }));
      const last = findings.length - 1;
      const given = firstFit(rows[last] ?? {}, rows.slice(0, -1));
      const firsts = all.filter((words) => chooseFinding(findings, factsOf(words))?.index === last);
      expect(given === undefined).toBe(firsts.length === 0);
      if (given !== undefined) expect(chooseFinding(findings, factsOf(given))?.index).toBe(last);
    }),
  );
});

test('rows that are cut up finely are answered soon', () => {
  const above = factNames.flatMap((name) =>
    factNames.map((other) => ({ [name]: [factValues[name][0]], [other]: [factValues[other][1]] })),
  );
  expect(firstFit({}, above)).toBeDefined();
});

test('what is never found together is said in values that there are', () => {
  for (const when of neverTogether) {
    for (const [name, values] of Object.entries(when))
      for (const value of values)
        expect(isFactName(name) && hasValue(name, value), `${name}: ${value}`).toBe(true);
    expect(fits(when, {})).toBe(false);
  }
});
