import type { Tree } from '../tree.ts';
import { longestWays, type Way } from './ways.ts';

/** The part of a chain that lies in one guide. */
export interface ChainPart {
  readonly slug: string;
  /** The ids of the steps and actions, in their order. */
  readonly screens: readonly string[];
}

/** How many steps and actions a chain has. */
export const screensOf = (chain: readonly ChainPart[]) =>
  chain.reduce((sum, { screens }) => sum + screens.length, 0);

/**
 * So many places are looked at for one guide. The longest way that visits each guide once is a hard problem where guides
 * hand on to each other in circles; a catalogue of the usual kind needs some hundreds.
 */
const MAX_PLACES = 5_000;

/** For each guide, itself and all that it can hand on to. */
function reachOf(trees: ReadonlyMap<string, Tree>): (slug: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (slug) => {
    const before = known.get(slug);
    if (before !== undefined) return before;
    const found = new Set([slug]);
    for (const id of found)
      for (const node of trees.get(id)?.nodes ?? [])
        if (node.kind === 'outcome' && node.article !== undefined && trees.has(node.article))
          found.add(node.article);
    known.set(slug, found);
    return found;
  };
}

/**
 * Finds the longest way from a guide's start to an end, on through the guides that it hands on to, each entered where
 * the outcome says and at most once. What is found for a place is remembered by the guides before it that it could come
 * back to.
 * @param trees the trees of all guides of a language, by slug.
 */
export function chainFinder(trees: ReadonlyMap<string, Tree>): (slug: string) => readonly ChainPart[] {
  const reach = reachOf(trees);
  const ways = new Map<string, readonly Way[]>();
  const chains = new Map<string, readonly ChainPart[]>();
  let places = 0;
  const waysFrom = (slug: string, tree: Tree, at: string) => {
    const key = `${slug} ${at}`;
    const found = ways.get(key) ?? longestWays(tree, at);
    ways.set(key, found);
    return found;
  };
  const from = (slug: string, at: string | undefined, before: ReadonlySet<string>): readonly ChainPart[] => {
    const tree = trees.get(slug);
    if (tree === undefined || before.has(slug) || places > MAX_PLACES) return [];
    const start = at ?? tree.start;
    const back = [...before].filter((one) => reach(slug).has(one)).sort();
    const key = [slug, start, ...back].join(' ');
    const known = chains.get(key);
    if (known !== undefined) return known;
    places += 1;
    let longest: readonly ChainPart[] = [];
    const here = new Set([...back, slug]);
    for (const { end, screens } of waysFrom(slug, tree, start)) {
      const rest = end.result === 'article' ? from(end.article ?? '', end.at, here) : [];
      const chain = [{ slug, screens }, ...rest];
      if (screensOf(chain) > screensOf(longest)) longest = chain;
    }
    // What was cut short is not the longest of its kind, only of this guide.
    if (places <= MAX_PLACES) chains.set(key, longest);
    return longest;
  };
  return (slug) => {
    places = 0;
    return from(slug, undefined, new Set());
  };
}
