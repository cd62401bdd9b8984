import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../lint/find-in-body.ts';

describe('what is wrong in the front matter is said in plain words, with the mend', () => {
  test.each([
    ['aliases: مودم', 'The field "aliases" wants a list.', 'aliases: [مودم]'],
    ['title: 691', 'wants text, and 691 is none', '"691"'],
    ['title: [a, b]', 'The field "title" wants text.', 'one value'],
    ['title:', 'The field "title" is empty.', 'value after the colon'],
    ['title: م', 'has 1 letters (at least 3)', 'Write it out.'],
    ['order: یک', 'wants a whole number', 'Latin digits'],
    ['symptoms: []', 'too few entries (at least 1)', 'Correct the list.'],
    ['symptoms: [wifi، modem]', 'cannot be', 'Put a Latin comma between the names: [wifi, modem].'],
    [
      'related: [weak-wifi؛ no-wifi]',
      'cannot be',
      'Put a Latin comma between the names: [weak-wifi, no-wifi].',
    ],
    ['related: [/wifi/weak-wifi/]', 'cannot be', 'alone: weak-wifi.'],
    ['related: [weak-wifi.mdx]', 'cannot be', 'alone: weak-wifi.'],
    ['symptoms: [No Slug]', 'cannot be "No Slug"', 'small Latin letters'],
    ['reviewed: دیروز', 'cannot be "دیروز"', 'Gregorian'],
    ['reviewed: 1405-09-01', 'no day of the Gregorian calendar', '2026-11-22 is today'],
    ['title:مودم روشن نیست', 'After "title:" a space is missing.', 'a Latin colon and a space'],
    ['title： مودم روشن نیست\nsummary: "خ"', 'of another script', 'a Latin colon and a space'],
    ['title: یک عنوان\ntitle: دو عنوان', 'written twice', 'Leave one of the two.'],
    ['title: خطا: مودم', 'a colon and a space in it', 'double quotes'],
    ['title: "مودم', 'The " on this line is not closed.', 'Write " after'],
    ['aliases: [مودم', 'The [ on this line is not closed.', 'Write ] after'],
    ['\ttitle: مودم', 'begins with a tab', 'two spaces'],
    ['title: @مودم', 'cannot begin with this sign', 'double quotes'],
    ['title: "مودم" روشن', 'belongs to no value', 'single quotes'],
    ['مودم روشن نمی\u200cشود', 'is no field', 'Write name: value'],
  ])('%s', (head, message, suggestion) => {
    const diagnostics = findingsOf({ head });
    const found = diagnostics.find((diagnostic) => diagnostic.message.includes(message));
    expect(found?.suggestion, diagnostics.map((diagnostic) => diagnostic.message).join(' ')).toContain(
      suggestion,
    );
    for (const { message: text } of diagnostics)
      expect(text).not.toMatch(/Invalid|expected|received|implicit/i);
  });

  test('a fault is named on its own line, however often its words stand before it', () => {
    const head = 'title: روتر و مودم wifii\nsymptoms: [modem, wifii]\naliases: [روتر, روتر]';
    expect(findingsOf({ head }).map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual([
      'unknown-symptom 3:19',
      'alias-shared 4:17',
    ]);
  });
});
