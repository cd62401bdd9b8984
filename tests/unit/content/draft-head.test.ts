import { expect, test } from 'vitest';
import { draftsIn, isDraftText } from '../../../src/content/draft-head.ts';

const guide = (head: string) => `---\ntitle: مودم\n${head}\n---\n\nمتن.\n`;

test.each(['draft: true', 'draft:   true ', '"draft": true', 'draft: true # تا شنبه', 'draft: true\r'])(
  '%j makes a draft',
  (head) => {
    expect(isDraftText(guide(head))).toBe(true);
  },
);

test.each([
  'draft: false',
  'order: 2',
  'summary: draft: true',
  'summary: "draft: true"',
  'draft: yes',
  '# draft: true',
])('%j makes none', (head) => {
  expect(isDraftText(guide(head))).toBe(false);
});

test('what stands in the text makes no draft', () => {
  expect(isDraftText('---\ntitle: مودم\n---\n\ndraft: true\n')).toBe(false);
  expect(isDraftText('draft: true\n')).toBe(false);
});

test('a draft of which something else cannot be read is still a draft', () => {
  expect(isDraftText(guide('draft: true\nsummary: "یک نشان که بسته نمی\u200cشود'))).toBe(true);
  expect(isDraftText(guide('draft: true\nunknown: [1, 2'))).toBe(true);
});

test('only guides are drafts', () => {
  const text = guide('draft: true');
  expect([
    ...draftsIn(
      new Map([
        ['articles/fa/modem/a.mdx', text],
        ['articles/fa/modem/b.mdx', guide('order: 1')],
        ['notices/c.mdx', text],
        ['snippets/fa/d.mdx', text],
      ]),
    ),
  ]).toEqual(['articles/fa/modem/a.mdx']);
});
