import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import type { Example } from '../../../src/lint/rule-docs/rule-doc.ts';
import { isError } from '../../../src/diagnostics/rules.ts';
import { compileGuide } from '../mdx/compile-guide.ts';

const folder = 'tests/fixtures/hostile';
const context = {
  now: new Date('2026-11-22'),
  pictures: new Map([['modem.png', { bytes: 99, width: 9, height: 9, format: 'png' }]]),
};

function pastes(kind: string): (readonly [name: string, text: string])[] {
  return readdirSync(path.join(folder, kind)).map((name) => [
    name,
    readFileSync(path.join(folder, kind, name), 'utf8').trimEnd(),
  ]);
}

const errorsOf = (example: Example) => lintFiles(exampleFiles(example), context).diagnostics.filter(isError);

/** Faults that the compiler does not look for; none of them runs anything. Those of trees are such as well. */
const leftToTheCheck = new Set([
  'link-parent-folder.mdx',
  'wiring-constructor.mdx',
  'wiring-proto.mdx',
  'bidi-override.mdx',
  'tag-characters.mdx',
  'null-character.mdx',
  'choice-id.mdx',
  'footnote.mdx',
  'outcome-article.mdx',
  'empty-title.mdx',
  'empty-fa.mdx',
  'empty-caption.mdx',
]);

test.each(pastes('refused-text'))(
  'the paste %s is refused by the content check with a message and a mend',
  (_, text) => {
    const errors = errorsOf({ body: text });
    expect(errors.length).toBeGreaterThan(0);
    for (const { message, suggestion } of errors)
      expect(`${message} ${suggestion}`).not.toMatch(/mdx-jsx|at .*\.js:\d/);
  },
);

const ofTheTree = (name: string) => /^(?:tree|deep)-/.test(name);

test.each(pastes('refused-text').filter(([name]) => !leftToTheCheck.has(name) && !ofTheTree(name)))(
  'the paste %s is refused by the compiler alone',
  async (_, text) => {
    await expect(compileGuide(`سلام\n\n${text}\n`)).rejects.toThrow();
  },
);

test.each(pastes('refused-head'))('the front matter %s is refused', (_, text) => {
  expect(errorsOf({ head: text }).length).toBeGreaterThan(0);
});

const paths = readFileSync(path.join(folder, 'refused-paths.txt'), 'utf8').trimEnd().split('\n');

test.each(paths)('the path %s is refused', (file) => {
  const guide = exampleFiles({ body: 'سلام.' }).get('articles/fa/modem/modem-power.mdx') ?? '';
  const text = file.startsWith('symptoms') ? 'title: x' : guide;
  const errors = errorsOf({ files: { [file]: text } });
  expect(errors.some(({ rule }) => /^(?:file-name|symptom-name)$/.test(rule))).toBe(true);
});

test.each(pastes('harmless-text'))('the paste %s is text and nothing else', async (_, text) => {
  await expect(compileGuide(`${text}\n`)).resolves.toContain('MDXContent');
});

test('there are many', () => {
  const kinds = ['refused-text', 'refused-head', 'harmless-text', 'harmless-head'];
  expect(kinds.flatMap(pastes).length + paths.length).toBeGreaterThan(100);
});
