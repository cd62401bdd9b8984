import type { GuideText } from '../../content/model.ts';
import type { OtherEnd, Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { chainFinder, screensOf } from '../../tree/across/longest-chain.ts';
import type { Catalogue } from '../catalogue.ts';
import { treesOf } from './trees-of.ts';

/** A guide from which more screens can come before an end than a customer goes through, those of the next guides counted. */
export function chainLengthRule(catalogue: Catalogue): (guide: GuideText) => Problem[] {
  const finders = new Map<string, ReturnType<typeof chainFinder>>();
  return ({ slug, language, tree }) => {
    if (tree === undefined) return [];
    const find = finders.get(language) ?? chainFinder(treesOf(catalogue, language));
    finders.set(language, find);
    const chain = find(slug);
    const count = screensOf(chain);
    const most = catalogue.limits.screens;
    if (count <= most) return [];
    const { line, column } = tree;
    const seen = chain.filter(({ screens }) => screens.length > 0);
    const guides = catalogue.guidesOf(language);
    const otherEnds = seen.flatMap((part): OtherEnd[] => {
      const next = part.slug === slug ? undefined : guides.get(part.slug);
      // A guide from which the way is too long already is told so by itself.
      if (next?.tree === undefined || screensOf(find(part.slug)) > most) return [];
      const { file, tree: there } = next;
      const told: OtherEnd['told'] = (from) => say('tree-long-chain.here', { most, from });
      return [{ file, line: there.line, column: there.column, told }];
    });
    return [{ line, column, ...say('tree-long-chain', { count, most, chain: seen }), otherEnds }];
  };
}
