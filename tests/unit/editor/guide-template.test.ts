import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/content/schemas/site.ts';
import { lintFiles } from '../../../src/lint/lint-files.ts';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { guideTemplate, supportTopic } from '../../../src/editor/guide-template.ts';
import { isError } from '../../../src/diagnostics/rules.ts';
import { site } from '../blocks/guide-context.ts';

const today = new Date('2026-11-22T20:00:00Z');
const beeps = { symptom: 'modem', slug: 'modem-beeps', title: 'مودم بوق می\u200cزند', tree: true };

/** What the check says of a guide beside the examples' others. */
function checked(text: string) {
  const file = `articles/fa/${beeps.symptom}/${beeps.slug}.mdx`;
  const content = lintFiles(exampleFiles({ files: { [file]: text } }), { now: today, pictures: new Map() });
  return { ...content, article: content.articles.find((article) => article.file === file) };
}

describe('a guide to begin with', () => {
  it.each([true, false])('has no error and can be read at once (with a tree: %s)', (tree) => {
    const { article, diagnostics } = checked(guideTemplate({ ...beeps, tree }, today, 'modem'));
    expect(diagnostics.filter(isError)).toEqual([]);
    expect(article?.tree === undefined).toBe(!tree);
  });

  it('bears the title, the symptom and the day on which it was made', () => {
    const { article } = checked(guideTemplate(beeps, today, 'modem'));
    expect(article?.data).toMatchObject({ title: beeps.title, symptoms: ['modem'] });
    expect(article?.data.reviewed.toISOString()).toBe('2026-11-22T00:00:00.000Z');
  });

  it('shows every kind of part of a tree', () => {
    const { article } = checked(guideTemplate(beeps, today, 'modem'));
    const kinds = new Set(article?.tree?.nodes.map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['step', 'action', 'outcome']));
  });

  it('goes to support under the topic that is given', () => {
    expect(guideTemplate(beeps, today, 'modem')).toContain('topic="modem"');
  });

  it.each([
    'مودم: بوق می\u200cزند',
    'مودم #۱',
    "مودم 'بوق' می\u200cزند",
    'مودم <b>{بوق}</b> _می\u200cزند_ `$& $1`',
    '- مودم',
    'true',
    '123',
  ])('takes any title as text: %s', (title) => {
    const { article, diagnostics } = checked(guideTemplate({ ...beeps, title }, today, 'modem'));
    expect(article?.data.title).toBe(title);
    const spelling = /^(?:markdown|quotes|latin-|arabic-|zwnj-|punctuation)/;
    expect(
      diagnostics.filter((diagnostic) => isError(diagnostic) && !spelling.test(diagnostic.rule)),
    ).toEqual([]);
  });
});

describe('the topic of a new guide', () => {
  it('is the one for all else where there is one', () => {
    expect(supportTopic({ ...site, topics: { line: 'خط', other: 'دیگر' } })).toBe('other');
  });

  it('is otherwise the first of site.yaml', () => {
    expect(supportTopic({ ...site, topics: { line: 'خط', modem: 'مودم' } })).toBe('line');
  });

  it('has a name where site.yaml has none or cannot be read', () => {
    expect(supportTopic(siteSchema.parse({ ...site, topics: {} }))).toBe('other');
    expect(supportTopic(undefined)).toBe('other');
  });
});
