import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Article } from '../../content/model.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';

/** An alias as search reads it: spellings, spaces and half-spaces make no difference. */
export function folded(alias: string): string {
  return foldDigits(foldLetters(alias)).replace(/[^\p{L}\p{N}]/gu, '');
}

/** A name that customers may write for a guide, and where its front matter has it. */
interface Claim {
  readonly article: Article;
  readonly name: string;
  readonly key: string;
  readonly path: readonly [field: 'aliases' | 'asked', index: number];
}

/** What a customer may write for a guide, in the order of its front matter: its aliases and what is asked. */
function claimsOf(article: Article): Claim[] {
  return (['aliases', 'asked'] as const).flatMap((field) =>
    article.data[field].map((name, index) => ({
      article,
      name,
      key: `${article.language} ${folded(name)}`,
      path: [field, index],
    })),
  );
}

const placeOf = ({ article, path }: Claim) => positionInFrontMatter(article.source, path);

/**
 * An alias or a question that two guides claim, or that one guide has twice: search could not tell which is meant. Both
 * guides are told, each of the other: whoever writes one of them looks at no other.
 */
export function aliasRule({ articles }: Catalogue): (article: Article) => Problem[] {
  const claims = new Map(articles.map((article) => [article, claimsOf(article)]));
  const byKey = Map.groupBy([...claims.values()].flat(), ({ key }) => key);
  return (article) => {
    const seen = new Set<string>();
    return (claims.get(article) ?? []).flatMap((claim): Problem[] => {
      const { name, key, path } = claim;
      if (path[0] === 'aliases' && name.includes('،'))
        return [{ ...placeOf(claim), ...say('field-value.several', { name }) }];
      if (seen.has(key)) return [{ ...placeOf(claim), ...say('alias-shared.twice', { name }) }];
      seen.add(key);
      const other = byKey.get(key)?.find((one) => one.article !== article);
      if (other === undefined) return [];
      const elsewhere = { file: other.article.file, line: placeOf(other).line };
      return [{ ...placeOf(claim), ...say('alias-shared', { name, ...elsewhere }) }];
    });
  };
}

/** A guide that search finds by nothing but its own words. */
export function checkNoAliases({ data, source }: Article): Problem[] {
  if (data.aliases.length > 0) return [];
  return [{ ...positionInFrontMatter(source, ['title']), ...say('no-aliases') }];
}
