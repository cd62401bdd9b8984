import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';
import type { GuideText } from '../../content/model.ts';

/** Guides with the very same text: search keeps one page for a text, and a reader could not choose either. */
export function duplicateTextRule({ guides }: Catalogue): (article: GuideText) => Problem[] {
  const first = new Map<string, GuideText>();
  for (const article of guides) if (!first.has(article.text)) first.set(article.text, article);
  return (article) => {
    const owner = first.get(article.text);
    if (owner === undefined || owner === article) return [];
    const message = `The text is the same as that of ${owner.file}.`;
    const suggestion = 'Write what is different, or keep one of the two and name it as related.';
    return [{ line: 1, column: 1, rule: 'duplicate-text', message, suggestion }];
  };
}
