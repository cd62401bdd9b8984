import { expect, test } from 'vitest';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { findingsOf } from '../find-in-body.ts';

const OLD = 'articles/fa/modem/modem-lights.mdx';
const NEW = 'articles/fa/modem/modem-beeps.mdx';

const guide = (title: string, aliases: string, body: string) => `---
title: ${title}
summary: با این راهنما می\u200cفهمید چراغ\u200cهای مودم چه می\u200cگویند و چه باید کرد.
symptoms: [modem]
reviewed: 2026-11-22
aliases: [${aliases}]
---

${body}
`;

/** What is told of two guides: the place, the rule, and the other place that the message names. */
function told(older: string, newer: string) {
  const files = { ...Object.fromEntries(exampleFiles({ body: 'سلام.' })), [OLD]: older, [NEW]: newer };
  return findingsOf({ files }).map(
    ({ file, line, rule, message }) =>
      `${file}:${line} ${rule} → ${/articles\/[^ ]*mdx(?::\d+)?/.exec(message)?.[0] ?? 'nowhere'}`,
  );
}

test('one name for two guides is told in both, each with the place of the other', () => {
  const older = guide('چراغ مودم چشمک می\u200cزند', 'چراغ چشمک زن, بوق ممتد', 'چراغ را ببینید.');
  const newer = guide('مودم بوق می\u200cزند', 'بوق\u200cممتد', 'صدا را بشنوید.');
  expect(told(older, newer)).toEqual([
    `${NEW}:6 alias-shared → ${OLD}:6`,
    `${OLD}:6 alias-shared → ${NEW}:6`,
  ]);
});

test('one title for two guides is told in both', () => {
  const older = guide('مودم بوق می\u200cزند', 'چراغ چشمک زن', 'چراغ را ببینید.');
  const newer = guide('مودم بوق می\u200cزند', 'بوق ممتد', 'صدا را بشنوید.');
  expect(told(older, newer)).toEqual([
    `${NEW}:2 title-shared → ${OLD}:2`,
    `${OLD}:2 title-shared → ${NEW}:2`,
  ]);
});

test('a name that is the title of another guide is told in both', () => {
  const older = guide('چراغ مودم چشمک می\u200cزند', 'مودم بوق می\u200cزند', 'چراغ را ببینید.');
  const newer = guide('مودم بوق می\u200cزند', 'بوق ممتد', 'صدا را بشنوید.');
  expect(told(older, newer)).toEqual([
    `${NEW}:2 title-shared → ${OLD}:6`,
    `${OLD}:6 title-shared → ${NEW}:2`,
  ]);
});

test('a guide that is a copy is told of the first, and the first of it', () => {
  const older = guide('چراغ مودم چشمک می\u200cزند', 'چراغ چشمک زن', 'مودم را ببینید.');
  const newer = guide('مودم بوق می\u200cزند', 'بوق ممتد', 'مودم را ببینید.');
  expect(told(older, newer)).toEqual([
    `${NEW}:1 duplicate-text → ${OLD}`,
    `${OLD}:1 duplicate-text → ${NEW}`,
  ]);
});

test('two guides that differ in all of that are right', () => {
  const older = guide('چراغ مودم چشمک می\u200cزند', 'چراغ چشمک زن', 'چراغ را ببینید.');
  const newer = guide('مودم بوق می\u200cزند', 'بوق ممتد', 'صدا را بشنوید.');
  expect(told(older, newer)).toEqual([]);
});
