import { factNames } from '../../check/facts.ts';
import type { Content } from '../../content/model.ts';
import type { KnownNames } from '../../editor/known-names.ts';
import { answerValues } from '../../lint/rules/answer-values.ts';

/** What a tree of a language can name: guides with the parts that they can be entered at, topics, and what can be measured. */
export function knownNames({ articles, site }: Content, language: string): KnownNames {
  const guides = articles
    .filter((article) => article.language === language)
    .map(({ slug, data, tree }) => {
      const entries = (tree?.nodes ?? []).flatMap((node) => {
        if (node.kind === 'outcome') return [];
        return [{ id: node.id, words: (node.kind === 'step' ? node.question : node.title) ?? node.id }];
      });
      return { slug, title: data.title, entries };
    });
  return {
    guides: guides.toSorted((a, b) => a.title.localeCompare(b.title, language)),
    topics: Object.entries(site?.topics ?? {}).map(([id, title]) => ({ id, title })),
    facts: factNames.map((name) => ({ name, values: answerValues(name) })),
  };
}
