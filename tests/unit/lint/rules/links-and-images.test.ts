import { describe, expect, test } from 'vitest';
import { applyFixes } from '../../../../src/diagnostics/apply-fixes.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { contentOf, guide } from '../content-folder.ts';
import { findingsOf } from '../find-in-body.ts';

const withText = (text: string) => guide.replace('متن راهنما.', text);

test('a link to a place in a guide is held to the guide of the language in its address', async () => {
  const { diagnostics } = await contentOf({
    'articles/fa/no-internet/no-internet.mdx': withText('## fa-only\n\nمتن.'),
    'articles/en/no-internet/no-internet.mdx': withText('## en-only\n\nText.'),
    'articles/fa/no-internet/links.mdx': withText(
      ['/no-internet/no-internet/#fa-only', '/no-internet/no-internet/#en-only']
        .concat(['/en/no-internet/no-internet/#en-only', '/en/no-internet/no-internet/#fa-only'])
        .map((address) => `[واژه](${address})`)
        .join('\n\n'),
    ),
  });
  const broken = diagnostics.filter(
    ({ rule, isOtherEnd }) => isOtherEnd !== true && (rule === 'broken-anchor' || rule === 'broken-link'),
  );
  expect(broken).toMatchObject([
    { file: 'articles/fa/no-internet/links.mdx', line: 10, message: expect.stringContaining('#en-only') },
    { file: 'articles/fa/no-internet/links.mdx', line: 14, message: expect.stringContaining('#fa-only') },
  ]);
});

/** The body of an example after the mends of its links. */
function mendedBody(body: string): string {
  const file = exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';
  const fixes = findingsOf({ body }).flatMap(({ fix }) => fix ?? []);
  return applyFixes(file, fixes)
    .text.slice(file.length - body.length - 1)
    .trimEnd();
}

test('a link to a picture is told as one, and shown by its mend', () => {
  const body = 'پشت مودم: ! [پشت مودم](modem.png)';
  const found = findingsOf({ body, pictures: ['modem.png'] }).filter(({ rule }) => rule === 'broken-link');
  expect(found).toMatchObject([{ suggestion: 'Write ![پشت مودم](modem.png), with ! before the bracket.' }]);
  const file = exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  expect(applyFixes(file, fixes).text).toContain('پشت مودم: ![پشت مودم](modem.png)');
});

describe('an address that is written otherwise is mended', () => {
  test.each([
    ['without its last slash', '[م](/modem/restart-modem)', '[م](/modem/restart-modem/)'],
    ['without its first slash', '[م](modem/restart-modem/)', '[م](/modem/restart-modem/)'],
    ['by the name of the guide', '[م](restart-modem)', '[م](/modem/restart-modem/)'],
    ['by the file of the guide', '[م](../articles/fa/modem/restart-modem.mdx)', '[م](/modem/restart-modem/)'],
    ['below its language', '[م](/fa/modem/restart-modem/)', '[م](/modem/restart-modem/)'],
    ['apart from its words', '[م][جا]\n\n[جا]: restart-modem', '[م][جا]\n\n[جا]: /modem/restart-modem/'],
    ['in full', '[م](https://example.org/modem/restart-modem/)', '[م](/modem/restart-modem/)'],
    ['in full and with www', '[م](http://www.example.org/contact/)', '[م](/contact/)'],
    ['with http', '[م](http://example.com/a?b=1)', '[م](https://example.com/a?b=1)'],
    ['with http, alone', 'به http://example.com/ بروید.', 'به https://example.com/ بروید.'],
    ['with www alone', 'به www.example.com بروید.', 'به [www.example.com](https://www.example.com) بروید.'],
    ['without https', '[م](www.example.com/a)', '[م](https://www.example.com/a)'],
    ['with one slash', '[م](https:/example.com)', '[م](https://example.com)'],
    ['as a mailbox', '[م](info@example.com)', '[م](mailto:info@example.com)'],
    ['as a number of Persian digits', '[م](tel:۰۲۱-۹۱۰۰)', '[م](tel:021-9100)'],
  ])('%s', (_, wrong, right) => {
    expect(findingsOf({ body: wrong })).toHaveLength(1);
    expect(mendedBody(wrong)).toBe(right);
    expect(findingsOf({ body: right })).toEqual([]);
  });

  test.each([
    ['of a modem at home', '[م](http://192.168.1.1/)'],
    ['of a modem by its name', '[م](http://tplinkwifi.net/)'],
    ['of a page that a network puts its own in the place of', '[م](http://neverssl.com/)'],
  ])('but not one %s, which has no https', (_, body) => {
    expect(findingsOf({ body })).toEqual([]);
  });

  test('the site\u2019s own address in full is held to its pages', () => {
    const [found] = findingsOf({ body: '[م](https://example.org/modem/not-there/)' });
    expect(found).toMatchObject({ rule: 'broken-link', message: 'There is no page "/modem/not-there/".' });
  });

  test('the site\u2019s own address in a sentence is told, and words are asked for', () => {
    const body = 'به https://example.org/contact/ بروید.';
    expect(findingsOf({ body })).toMatchObject([{ rule: 'broken-link' }]);
    expect(mendedBody(body)).toBe(body);
  });
});
