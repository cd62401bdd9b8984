import { describe, expect, test } from 'vitest';
import fc from '../../properties.ts';
import { chooseFinding, fits } from '../../../src/check/choose-finding.ts';
import { factNames, factValues } from '../../../src/check/facts.ts';
import { parseFinding } from '../../../src/check/finding.ts';

const findings = [
  { when: { site: ['no'], modem: ['yes'] }, id: 'beyond-modem' },
  { when: { site: ['no'] }, id: 'silent' },
  { when: { clock: ['behind', 'ahead'] }, id: 'clock' },
  { when: {}, id: 'nothing' },
] as const;

describe('what to do after a check', () => {
  test('is the first row that fits', () => {
    expect(chooseFinding(findings, { site: 'no', modem: 'yes', clock: 'behind' })?.id).toBe('beyond-modem');
    expect(chooseFinding(findings, { site: 'no', clock: 'behind' })?.id).toBe('silent');
    expect(chooseFinding(findings, { site: 'yes', clock: 'ahead' })?.id).toBe('clock');
  });

  test('is the last row where nothing else fits, and where nothing was measured', () => {
    expect(chooseFinding(findings, { site: 'yes', clock: 'zone' })?.id).toBe('nothing');
    expect(chooseFinding(findings, {})?.id).toBe('nothing');
  });

  test('is nothing where no row fits', () => {
    expect(chooseFinding(findings.slice(0, 3), { site: 'yes' })).toBeUndefined();
  });

  test('never comes of a fact that was not measured', () => {
    for (const name of factNames) expect(fits({ [name]: factValues[name] }, {})).toBe(false);
  });
});

test('more facts never take a fit away, and a row with all values of a fact fits each of them', () => {
  const facts = fc.record(
    Object.fromEntries(factNames.map((name) => [name, fc.constantFrom(...factValues[name])])),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(facts, facts, (some, more) => {
      const when = Object.fromEntries(Object.entries(some).map(([name, value]) => [name, String(value)]));
      const row = parseFinding({ id: 'one', say: 'کاری بکنید.', guide: 'one', when });
      expect(row).toBeDefined();
      expect(fits(row?.when ?? {}, some)).toBe(true);
      expect(fits(row?.when ?? {}, { ...more, ...some })).toBe(true);
    }),
  );
});
