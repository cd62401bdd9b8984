import { describe, expect, it } from 'vitest';
import { findingsOf } from '../find-in-body.ts';

const guide = (name: string, body: string) =>
  `---
title: راهنمای ${name}
summary: با این راهنما می\u200cفهمید چرا مودم روشن نمی\u200cشود و چطور روشنش کنید.
aliases: [نام ${name}]
symptoms: [modem]
reviewed: 2026-11-22
---

${body}
`;
const step = (id: string, question: string, choices: Readonly<Record<string, string>>) =>
  `<Step id="${id}" question="${question}">
${Object.entries(choices)
  .map(([choice, go]) => `<Choice id="${choice}" go="${go}">پاسخ ${choice}</Choice>`)
  .join('\n')}
</Step>`;
const tree = (start: string, ...parts: string[]) =>
  `<DecisionTree start="${start}">\n\n${parts.join('\n\n')}\n\n</DecisionTree>`;
const to = (article: string, at = '') =>
  `<Outcome id="to-${article}" result="article" article="${article}"${at === '' ? '' : ` at="${at}"`}>\nادامه.\n</Outcome>`;
const solved = '<Outcome id="fixed" result="solved">\nدرست شد.\n</Outcome>';

const again = (guides: Readonly<Record<string, string>>) =>
  findingsOf({
    files: Object.fromEntries(
      Object.entries(guides).map(([slug, body]) => [`articles/fa/modem/${slug}.mdx`, guide(slug, body)]),
    ),
  }).filter(({ rule, isOtherEnd }) => rule === 'tree-asked-again' && isOtherEnd !== true);

const LIGHT = 'چراغ Internet مودم چطور است؟';
const asks = tree(
  'light',
  step('light', LIGHT, { on: 'fixed', off: 'past', 'not-sure': 'fixed' }),
  step('past', 'پیام دارد؟', { yes: 'fixed', no: 'fixed' }),
  solved,
);
const first = (end: string, words = 'چراغ  Internet مودم چطور\u200cاست') =>
  tree('see', step('see', words, { on: 'fixed', off: end.split('"')[1] ?? '' }), end, solved);

describe('a question that the next guide asks again', () => {
  it('is named with the place past the same answer, whatever its spelling', () => {
    const [found, ...more] = again({ 'a-guide': first(to('b-guide')), 'b-guide': asks });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ file: 'articles/fa/modem/a-guide.mdx' });
    expect(found?.message).toContain('was asked in "a-guide" (see, line 11)');
    expect(found?.message).toContain('"b-guide" (light, line 11), which asks it again');
    expect(found?.suggestion).toBe('Write at="past" in the outcome, which is past that question.');
  });

  it('is found through a guide between, and named where the last hands on', () => {
    const between = tree(
      'one',
      step('one', 'چیز دیگر؟', { yes: 'to-b-guide', no: 'fixed' }),
      to('b-guide'),
      solved,
    );
    const found = again({ 'a-guide': first(to('c-guide')), 'b-guide': asks, 'c-guide': between });
    expect(found.map(({ file }) => file)).toEqual(['articles/fa/modem/c-guide.mdx']);
  });

  it('is not there where the next guide is entered past it, or it is another question', () => {
    expect(again({ 'a-guide': first(to('b-guide', 'past')), 'b-guide': asks })).toEqual([]);
    expect(again({ 'a-guide': first(to('b-guide'), 'چراغ DSL چطور است؟'), 'b-guide': asks })).toEqual([]);
  });

  it('may be asked of what an action has come to', () => {
    const after = tree(
      'boot',
      '<Action id="boot" title="خاموش کنید" go="light">\nخاموش کنید.\n</Action>',
      step('light', LIGHT, { on: 'fixed', off: 'past' }),
      step('past', 'پیام دارد؟', { yes: 'fixed', no: 'fixed' }),
      solved,
    );
    expect(again({ 'a-guide': first(to('b-guide')), 'b-guide': after })).toEqual([]);
  });

  it('may be asked on a way that does not lead to the hand-over', () => {
    const aside = tree(
      'see',
      step('see', 'کدام؟', { on: 'light', off: 'to-b-guide' }),
      step('light', LIGHT, { on: 'fixed', off: 'fixed' }),
      to('b-guide'),
      solved,
    );
    expect(again({ 'a-guide': aside, 'b-guide': asks })).toEqual([]);
  });

  it('is no fault of guides that lead back to each other', () => {
    const back = tree(
      'light',
      step('light', LIGHT, { on: 'fixed', off: 'to-a-guide' }),
      to('a-guide'),
      solved,
    );
    const found = again({ 'a-guide': first(to('b-guide')), 'b-guide': back });
    expect(found.map(({ file }) => file).sort()).toEqual([
      'articles/fa/modem/a-guide.mdx',
      'articles/fa/modem/b-guide.mdx',
    ]);
  });
});
