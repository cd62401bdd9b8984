import type { GuideText } from '../../content/model.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { chainFinder, screensOf, type ChainPart } from '../../tree/across/longest-chain.ts';
import type { Catalogue } from '../catalogue.ts';
import { treesOf } from './trees-of.ts';

const inWords = (chain: readonly ChainPart[]) =>
  chain
    .filter(({ screens }) => screens.length > 0)
    .map(({ slug, screens }) => `${slug}: ${screens.join(' → ')}`)
    .join('; then ');

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
    const message = `Up to ${count} steps and actions come before an end (at most ${most}): ${inWords(chain)}.`;
    const suggestion =
      'Ask less on this way, enter the next guide further on with at="…", or hand over to support sooner.';
    return [{ line, column, rule: 'tree-long-chain', message, suggestion }];
  };
}
