import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import { folded } from './aliases.ts';

/** A title that two guides have, and an alias that is another guide's title: neither says which guide is meant. */
export function titleRule({ articles }: Catalogue): (article: Article) => Problem[] {
  const keyOf = (article: Article, text: string) => `${article.language} ${folded(text)}`;
  const owners = new Map<string, Article>();
  for (const article of articles) {
    const key = keyOf(article, article.data.title);
    if (!owners.has(key)) owners.set(key, article);
  }
  return (article) => {
    const other = (text: string) => {
      const owner = owners.get(keyOf(article, text));
      return owner === article ? undefined : owner;
    };
    const named = [article.data.title, ...article.data.aliases];
    return named.flatMap((text, index): Problem[] => {
      const owner = other(text);
      if (owner === undefined) return [];
      const path = index === 0 ? ['title'] : ['aliases', index - 1];
      const message = `"${text}" is already the title of ${owner.file}.`;
      const suggestion = 'Say what is different in this guide, or leave it out.';
      return [{ ...positionInFrontMatter(article.source, path), rule: 'title-shared', message, suggestion }];
    });
  };
}
