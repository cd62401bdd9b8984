import { oldAddresses } from '../../content/old-addresses.ts';
import type { Content, ContentFiles } from '../../content/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import type { Catalogue } from '../catalogue.ts';
import { formerNames } from './former-names.ts';
import { tellMoved } from './moved-links.ts';
import { movedQueries } from './moved-queries.ts';
import { checkOldAddresses } from './old-address-rule.ts';

/**
 * All that is wrong with a folder, with what is wrong with addresses at which guides stood, and with each old name told as one.
 * @param diagnostics what the other rules have found.
 * @param texts the files whose letters can be read.
 */
export function withOldAddresses(
  diagnostics: readonly Diagnostic[],
  content: Pick<Content, 'articles' | 'removed'>,
  texts: ContentFiles,
  catalogue: Catalogue,
): Diagnostic[] {
  const all = [...diagnostics, ...checkOldAddresses(content, texts, catalogue)];
  const guides = content.articles.map(({ language, symptom, slug, data: { moved } }) => ({
    language,
    symptom,
    slug,
    moved,
  }));
  const old = oldAddresses(guides, content.removed);
  if (old.length === 0) return all;
  const names = formerNames(old);
  return [
    ...tellMoved(all, texts, names),
    ...movedQueries(texts.get('queries.json') ?? '', names, FIRST_LANGUAGE),
  ];
}
