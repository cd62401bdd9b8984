import type { Problem } from '../../findings/finding.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../content.ts';

/** Guides with the very same text: search keeps one page for a text, and a reader could not choose either. */
export function duplicateTextRule({ articles }: Catalogue): (article: Article) => Problem[] {
  const first = new Map<string, Article>();
  for (const article of articles) if (!first.has(article.text)) first.set(article.text, article);
  return (article) => {
    const owner = first.get(article.text);
    if (owner === undefined || owner === article) return [];
    const message = `The text is the same as that of ${owner.file}.`;
    const mend = 'Write what is different, or keep one of the two and name it as related.';
    return [{ line: 1, column: 1, rule: 'duplicate-text', message, mend }];
  };
}
