import { describe, expect, test } from 'vitest';
import { stopsBuild } from '../../../../src/diagnostics/diagnostic.ts';
import { found, guide, lines } from './folder.ts';

const FILE = 'articles/fa/modem/power.mdx';
const OTHER = 'articles/fa/modem/lights.mdx';
const DRAFT = 'draft: true';
const row = (address: string) =>
  `- address: ${address}\n  say: این راهنما دارد بازنویسی می\u200cشود؛ بپرسید.\n`;
const withdrawn = (head: string) => guide('مودم خاموش است', `${head}\nmoved: [modem/modem-dead]`);

describe('a guide that customers do not see any more', () => {
  test('is told that its former address leads nowhere meanwhile, and stops nothing by it', () => {
    const files = { [FILE]: withdrawn(DRAFT) };
    expect(lines(files)).toEqual([
      expect.stringMatching(
        new RegExp(`^${FILE}:8:9 withdrawn-address .*"modem/modem-dead".* removed\\.yaml`),
      ),
    ]);
    expect(found(files).filter(stopsBuild)).toEqual([]);
  });

  test('is told so where it is published on a day, with the day', () => {
    expect(lines({ [FILE]: withdrawn('publish: 2026-12-05') })).toEqual([
      expect.stringContaining(`${FILE}:8:9 withdrawn-address Before 2026-12-05 customers find nothing`),
    ]);
    expect(lines({ [FILE]: withdrawn('publish: 2026-11-22') })).toEqual([]);
  });

  test('has both addresses in removed.yaml, which says what customers find there', () => {
    const removed = { 'removed.yaml': row('modem/power') + row('modem/modem-dead') };
    expect(lines({ [FILE]: withdrawn(DRAFT), ...removed })).toEqual([]);
  });

  test('takes them out of it when it is published again: the check asks for it, in both files', () => {
    const removed = { 'removed.yaml': row('modem/power') + row('modem/modem-dead') };
    const told = found({ [FILE]: withdrawn('order: 1'), ...removed });
    expect(told.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      `${FILE}:1 old-address`,
      `${FILE}:8 old-address`,
      'removed.yaml:1 old-address',
      'removed.yaml:3 old-address',
    ]);
  });
});

describe('a draft at the former address of a published guide', () => {
  const published = guide('چراغ خاموش است', 'moved: [modem/power]');

  test('takes it away from nobody until it is published, and is told that it will', () => {
    const files = { [FILE]: guide('مودم خاموش است', DRAFT), [OTHER]: published };
    expect(lines(files)).toEqual([
      expect.stringContaining(
        `${FILE}:1:1 old-address The address of this guide is told as a former one: ${OTHER}:7.`,
      ),
    ]);
    expect(found(files).filter(stopsBuild)).toEqual([]);
  });

  test.each(['publish: 2026-12-05', 'order: 1'])('stops the build where it says %s', (head) => {
    const files = { [FILE]: guide('مودم خاموش است', head), [OTHER]: published };
    expect(
      found(files)
        .filter(stopsBuild)
        .map(({ file }) => file),
    ).toEqual([OTHER, FILE]);
  });
});
