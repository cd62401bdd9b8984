import { describe, expect, test } from 'vitest';
import { found, guide, inPersian, lines, mended } from './folder.ts';

const FILE = 'articles/fa/modem/power.mdx';
const moved = (list: string) => ({ [FILE]: guide('مودم خاموش است', `moved: ${list}`) });

describe('an old address in the front matter', () => {
  test('is right where no page stands, also under a symptom that is gone', () => {
    expect(lines(moved('[modem/modem-dead, dial-up/no-tone]'))).toEqual([]);
  });

  test.each(['/modem/modem-dead/', 'modem/modem-dead.mdx', 'https://example.org/modem/modem-dead/?a=1#b'])(
    'is mended where it is written as %s',
    (written) => {
      const files = moved(`["${written}"]`);
      expect(lines(files)).toEqual([
        expect.stringContaining(`old-address "${written}" is not written as an old address is.`),
      ]);
      expect(mended(files, FILE)).toContain('moved: ["modem/modem-dead"]');
    },
  );

  test.each([
    ['modem', '"modem" is no address that a guide had.'],
    ['modem/a/b', '"modem/a/b" is no address that a guide had.'],
    ['modem/power', '"modem/power" is the address of this guide itself.'],
    [
      'modem/restart-modem',
      'At "modem/restart-modem" stands a guide of today, articles/fa/modem/restart-modem.mdx.',
    ],
    ['notices/harbour', '"notices/harbour" cannot have been a guide: "/notices/" is the site\'s own.'],
    ['modem/a, modem/a', '"modem/a" stands here twice.'],
  ])('cannot be %s', (list, message) => {
    const told = lines(moved(`[${list}]`)).filter((line) => line.startsWith(FILE));
    expect(told).toEqual([expect.stringContaining(` old-address ${message}`)]);
    expect(inPersian(moved(`[${list}]`))[0]).toMatch(/^«.+\.$|^در نشانی .+\.$|^«/u);
  });

  test('that two guides claim is told in both, each with the place of the other', () => {
    const other = 'articles/fa/modem/lights.mdx';
    const files = { ...moved('[modem/a]'), [other]: guide('چراغ خاموش است', 'moved:\n  - modem/a') };
    expect(lines(files)).toEqual([
      expect.stringContaining(
        `${other}:8:5 old-address "modem/a" is already an old address in ${FILE}, line 7.`,
      ),
      expect.stringContaining(
        `${FILE}:7:9 old-address "modem/a" is already an old address in ${other}, line 8.`,
      ),
    ]);
  });

  test('of a guide of another language is another', () => {
    const english = guide('Modem', 'moved: [modem/a]', 'Look at it.');
    const rules = found({ ...moved('[modem/a]'), 'articles/en/modem/power.mdx': english }).map(
      ({ rule }) => rule,
    );
    expect(rules).not.toContain('old-address');
  });
});

describe('removed.yaml', () => {
  const row = (rest: string, address = 'modem/dial-up') => ({
    'removed.yaml': `- address: ${address}\n${rest}`,
  });

  test('names an heir, or says what to do', () => {
    expect(lines(row('  heir: restart-modem\n'))).toEqual([]);
    expect(lines(row('  say: برای مودم تازه با پشتیبانی تماس بگیرید.\n'))).toEqual([]);
  });

  test('says one of the two, not both and not nothing', () => {
    expect(lines(row(''))).toEqual([
      'removed.yaml:1:3 old-address It is not said what becomes of who comes to "modem/dial-up". Write heir with the guide that takes its place, or say with what to do.',
    ]);
    expect(lines(row('  heir: restart-modem\n  say: با پشتیبانی تماس بگیرید.\n'))).toEqual([
      expect.stringContaining('removed.yaml:3:3 old-address Two things are said'),
    ]);
  });

  test('names a guide that is there, and an address at which none is', () => {
    expect(lines(row('  heir: restart-modm\n'))).toEqual([
      'removed.yaml:2:3 old-address There is no guide "restart-modm" to take its place. Did you mean "restart-modem"?',
    ]);
    expect(lines(row('  heir: restart-modem\n', 'modem/restart-modem'))).toEqual([
      expect.stringMatching(/^articles\/fa\/modem\/restart-modem\.mdx:1:1 old-address .*: removed\.yaml:1\./),
      expect.stringContaining(
        'removed.yaml:1:3 old-address At "modem/restart-modem" stands a guide of today',
      ),
    ]);
  });

  test('claims no address that a guide claims', () => {
    const messages = lines({ ...row('  heir: restart-modem\n'), ...moved('[modem/dial-up]') });
    expect(messages).toEqual([
      expect.stringContaining(
        `${FILE}:7:9 old-address "modem/dial-up" is already an old address in removed.yaml, line 1.`,
      ),
      expect.stringContaining(
        `removed.yaml:1:3 old-address "modem/dial-up" is already an old address in ${FILE}`,
      ),
    ]);
  });

  test('that cannot be read is told with its line', () => {
    expect(lines({ 'removed.yaml': '- adress: modem/a\n' })).toEqual([
      expect.stringContaining('removed.yaml:1:3 missing-field'),
      expect.stringContaining('removed.yaml:1:3 unknown-field'),
    ]);
  });
});
