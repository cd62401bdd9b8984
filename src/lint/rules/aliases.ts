import type { Problem } from '../../diagnostics/diagnostic.ts';
import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** An alias as search reads it: spellings, spaces and half-spaces make no difference. */
export function folded(alias: string): string {
  return foldDigits(foldLetters(alias)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The first guide of each language that claims an alias; the guides come in the order of their paths. */
function claims(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const first = new Map<string, Article>();
  for (const article of articles) {
    for (const alias of namesOf(article)) {
      const key = `${article.language} ${folded(alias)}`;
      if (!first.has(key)) first.set(key, article);
    }
  }
  return first;
}

/** What a customer may write for a guide, in the order of its front matter: its aliases and what is asked. */
function namesOf({ data }: Article): string[] {
  return [...data.aliases, ...data.asked];
}

/** An alias or a question that two guides claim, or that one guide has twice: search could not tell which is meant. */
export function aliasRule({ articles }: Catalogue): (article: Article) => Problem[] {
  const first = claims(articles);
  return (article) => {
    const seen = new Set<string>();
    const { aliases } = article.data;
    return namesOf(article).flatMap((name, index): Problem[] => {
      const isAlias = index < aliases.length;
      const path = isAlias ? ['aliases', index] : ['asked', index - aliases.length];
      if (isAlias && name.includes('،')) {
        const suggestion = 'Put a Latin comma between the names: [مودم, روتر].';
        const place = positionInFrontMatter(article.source, path);
        return [{ ...place, rule: 'field-value', message: `The alias "${name}" holds several.`, suggestion }];
      }
      const key = folded(name);
      const owner = first.get(`${article.language} ${key}`);
      const twice = seen.has(key);
      seen.add(key);
      if (!twice && owner === article) return [];
      const where = twice
        ? 'stands twice in this guide'
        : `is already claimed by ${owner?.file ?? 'another guide'}`;
      const place = positionInFrontMatter(article.source, path);
      const suggestion = 'Leave it in the guide that it fits best, or make it more exact.';
      return [{ ...place, rule: 'alias-shared', message: `The alias "${name}" ${where}.`, suggestion }];
    });
  };
}
