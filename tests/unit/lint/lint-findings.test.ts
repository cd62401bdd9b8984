import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chooseFinding } from '../../../src/check/choose-finding.ts';
import { factNames, factValues, type Facts } from '../../../src/check/facts.ts';
import { parseFinding } from '../../../src/check/finding.ts';
import { formatDiagnostic } from '../../../src/diagnostics/format-diagnostic.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { readSettings } from '../../../src/content/read-settings.ts';
import { lintContext } from './lint-context.ts';

/** What is found in the rows of a check, in a folder in which nothing else is wrong. */
function found(text: string) {
  const example = { files: { 'check.yaml': text } };
  return lintFiles(exampleFiles(example), lintContext(example)).diagnostics.map((one) =>
    formatDiagnostic(one),
  );
}

const row = (id: string, when: string, say = 'کاری را که نوشته شده است بکنید.', guide = 'restart-modem') =>
  `- id: ${id}\n${when === '' ? '' : `  when: ${when}\n`}  say: ${say}\n  guide: ${guide}\n`;

const REST = row('rest', '');

describe('the rows of a check', () => {
  test('are right from the surest to the one that fits always', () => {
    expect(found(row('one', '{ site: no, modem: yes unasked }') + row('two', '{ site: no }') + REST)).toEqual(
      [],
    );
  });

  test('need not be there', () => {
    expect(found('')).toEqual([]);
  });

  test('name known facts and values', () => {
    expect(found(row('one', '{ cloc: behind }') + REST)).toEqual([
      'check.yaml:2:11 finding-fact There is no fact "cloc". Did you mean "clock"?',
    ]);
    expect(found(row('one', '{ clock: behind ahed }') + REST)).toEqual([
      'check.yaml:2:11 finding-fact The fact clock cannot be "ahed". Did you mean "ahead"?',
    ]);
    expect(found(row('one', '{ clock: "" }') + REST)).toEqual([
      expect.stringContaining('finding-fact The fact clock has no value here. Write one of: right,'),
    ]);
  });

  test('have an id of their own and a guide that there is', () => {
    expect(found(row('one', '{ site: no }') + row('one', '', undefined, 'restart-modm'))).toEqual([
      'check.yaml:5:3 finding-id The id "one" is already that of a row above. Give this row an id of its own.',
      'check.yaml:7:3 unknown-article There is no guide "restart-modm". Did you mean "restart-modem"?',
    ]);
  });

  test('end in one that fits always', () => {
    expect(found(row('one', '{ site: no }') + row('two', '{ site: yes }'))).toEqual([
      expect.stringMatching(/^check\.yaml:6:3 finding-order The last row, "two", does not fit always/),
    ]);
  });

  test('are each shown at times', () => {
    expect(found(row('one', '{ site: no }') + row('two', '{ site: no, modem: yes }') + REST)).toEqual([
      'check.yaml:5:3 finding-order The row "two" is never shown: whenever it fits, "one" above it does. Move it further up, or take it out.',
    ]);
    const parts = row('one', '{ drops: none }') + row('two', '{ drops: some many }');
    expect(found(parts + row('three', '{ drops: none many }') + REST)).toEqual([
      expect.stringContaining(
        'The row "three" is never shown: whenever it fits, one of the rows above it does.',
      ),
    ]);
    expect(found(row('one', '{ network: no, site: yes }') + REST)).toEqual([
      'check.yaml:1:3 finding-order The row "one" asks for what cannot be found at once. Take one of its conditions out.',
    ]);
    expect(found(REST + row('two', '{ site: no }') + row('three', ''))).toEqual([
      expect.stringContaining('The row "two" is never shown: whenever it fits, "rest" above it does.'),
      expect.stringContaining('The row "three" is never shown: whenever it fits, "rest" above it does.'),
    ]);
  });

  test.each([
    'پکت لاس دارید و باید کاری بکنید.',
    'پکت\u200cلاس دارید و باید کاری بکنید.',
    'این packet loss است، کاری بکنید.',
    'سرعت خط شما کم است، کاری بکنید.',
    'سرعت خطتان کم است، کاری بکنید.',
    'سرعت اینترنت کم است، کاری بکنید.',
    'اینترنت کار می‌کند، پس کاری نکنید.',
    'اینترنت دارید، پس کاری نکنید.',
    'اینترنت شما وصل است، پس کاری نکنید.',
    'اینترنت خانه قطع است، کاری بکنید.',
    'اینترنت بین‌الملل پاسخ نمی‌دهد، کاری بکنید.',
    'این سایت فیلتر است، کاری بکنید.',
    'این سایت فیلترشده است، کاری بکنید.',
    'مودم خاموش است، روشنش کنید.',
    'مودم شما خاموش است، روشنش کنید.',
    'خط شما سالم است، پس کاری نکنید.',
    'پینگ بالاست، کاری بکنید.',
  ])('do not say «%s»', (say) => {
    expect(found(row('rest', '', say)).filter((one) => one.includes(' finding-claim '))).toEqual([
      expect.stringMatching(
        /^check\.yaml:2:3 finding-claim A check cannot know this: «.+»\. Say what was measured/,
      ),
    ]);
  });

  test.each([
    'فیلترشکن (VPN) را خاموش کنید و دوباره بسنجید.',
    'فیلتر\u200cشکن را خاموش کنید و دوباره بسنجید.',
    'مودم را خاموش و روشن کنید.',
    'پس از آن که مودم خاموش و روشن شد، دوباره بسنجید.',
    'به اینترنت همراه وصل نشوید و دوباره بسنجید.',
    'چراغ‌های مودم را با این راهنما ببینید.',
    'دانلود از سرور این سایت تا این دستگاه کند بود.',
  ])('may say «%s»', (say) => {
    expect(found(row('rest', '', say)).filter((one) => one.includes(' finding-claim '))).toEqual([]);
  });

  test('are held to the rules of spelling', () => {
    expect(found(row('rest', '', 'این کار را مي کنید.'))).toEqual(
      expect.arrayContaining([expect.stringContaining('arabic-letters')]),
    );
  });
});

describe('the rows of the catalogue', () => {
  const { findings: read } = readSettings(
    new Map([['check.yaml', readFileSync('content/check.yaml', 'utf8')]]),
  );
  const findings = read.flatMap((one) => parseFinding(one) ?? []);
  const chosen = (facts: Facts) => chooseFinding(findings, facts)?.id;
  /** What a check finds where nothing is wrong. */
  const well: Facts = {
    network: 'some',
    site: 'yes',
    intercepted: 'no',
    line: 'own',
    names: 'yes',
    clock: 'right',
    abroad: 'yes',
    delay: 'good',
    drops: 'none',
  };

  test('can all be read', () => {
    expect(findings).toHaveLength(read.length);
  });

  test.each<[Facts, string]>([
    [{ network: 'no', site: 'no' }, 'no-network'],
    [{ site: 'no', clock: 'behind' }, 'clock-behind-silent'],
    [{ site: 'no', intercepted: 'yes' }, 'intercepted'],
    [{ site: 'no', names: 'no', intercepted: 'no' }, 'name-not-found'],
    [{ site: 'no', names: 'unset', modem: 'yes' }, 'silent-beyond-modem'],
    [{ site: 'no', modem: 'no' }, 'silent-and-modem-too'],
    [{ site: 'no', modem: 'unasked' }, 'silent'],
    [{ site: 'no' }, 'silent'],
    [{ ...well, line: 'other', drops: 'many', delay: 'poor' }, 'other-line'],
    [{ ...well, clock: 'ahead' }, 'clock-wrong'],
    [{ ...well, clock: 'zone' }, 'old-time-zone'],
    [{ ...well, abroad: 'no', delay: 'poor' }, 'nothing-abroad'],
    [{ ...well, drops: 'many', delay: 'poor' }, 'many-drops'],
    [{ ...well, drops: 'some' }, 'some-drops'],
    [{ ...well, delay: 'poor' }, 'slow-answers'],
    [{ ...well, delay: 'poor', speed: 'ok' }, 'slow-answers-only'],
    [{ ...well, delay: 'poor', speed: 'low' }, 'slow-download'],
    [{ ...well, delay: 'fair', speed: 'ok' }, 'nothing-found'],
    [well, 'nothing-found'],
    [{}, 'nothing-found'],
  ])('choose for %j the row "%s"', (facts, id) => {
    expect(chosen(facts)).toBe(id);
  });

  test('are each the answer to something, and something is the answer to each single finding', () => {
    for (const name of factNames)
      for (const value of factValues[name])
        expect(chosen({ [name]: value }), `${name}: ${value}`).toBeDefined();
  });
});

describe('the editors\u2019 guide', () => {
  const readme = readFileSync('content/README.md', 'utf8');

  test('names every fact with all of its values, and no other', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` +\| ((?:`\w+` *)+)\|/gm)].map(
      ([, name = '', values = '']) => [name, [...values.matchAll(/\w+/g)].map(([value]) => value)],
    );
    expect(rows).toEqual(factNames.map((name) => [name, [...factValues[name]]]));
  });

  test('shows rows of a check that are right', () => {
    const [, example = ''] = /```yaml\n(- id: silent[\s\S]*?)```/.exec(readme) ?? [];
    const unknown = found(example).filter((one) => !one.includes(' unknown-article '));
    expect(example).toContain('find-the-problem');
    expect(unknown).toEqual([]);
  });
});
