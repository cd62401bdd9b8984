import { expect, test } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';

test('what a picture shows is a link of a guide, and no part of the text that search has', () => {
  const body = 'مودم را ببینید.\n\n![پشت مودم](modem-back.svg)\n\n![پشت مودم][b]\n\n[b]: modem-back.svg';
  const { body: read } = readGuide(EXAMPLE_FILE, exampleFiles({ body }).get(EXAMPLE_FILE) ?? '');
  expect(read?.guide.text).toBe('مودم را ببینید.');
  expect(read?.guide.links.map(({ words }) => words)).toEqual(['پشت مودم', 'پشت مودم']);
});
