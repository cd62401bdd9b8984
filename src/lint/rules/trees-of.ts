import type { Tree } from '../../tree/tree.ts';
import type { Catalogue } from '../catalogue.ts';

/** The trees of all guides of a language, by slug. */
export function treesOf(catalogue: Catalogue, language: string): ReadonlyMap<string, Tree> {
  return new Map(
    [...catalogue.guidesOf(language)].flatMap(([slug, { tree }]) =>
      tree === undefined ? [] : [[slug, tree]],
    ),
  );
}
