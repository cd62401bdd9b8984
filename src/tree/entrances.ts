import type { Tree } from './tree.ts';

/** A guide as far as its tree and its name go. */
export interface NamedTree {
  readonly slug: string;
  readonly tree?: Tree | undefined;
}

/** An outcome of one guide that enters the tree of another. */
export interface Entrance {
  /** The slug of the guide that hands on. */
  readonly from: string;
  /** The slug of the guide that is entered. */
  readonly to: string;
  /** The id of the step or action that is entered. */
  readonly at: string;
}

/**
 * Every entrance from one guide into another that leads to a step or an action, each once. What leads elsewhere is the
 * matter of a rule.
 * @param guides all guides of one language.
 */
export function entrancesOf(guides: readonly NamedTree[]): Entrance[] {
  const places = new Map(
    guides.map(({ slug, tree }) => [
      slug,
      new Set(tree?.nodes.flatMap(({ kind, id }) => (kind === 'outcome' ? [] : [id]))),
    ]),
  );
  const found = new Map<string, Entrance>();
  for (const { slug: from, tree } of guides) {
    for (const node of tree?.nodes ?? []) {
      if (node.kind !== 'outcome' || node.result !== 'article') continue;
      const { article: to = '', at = '' } = node;
      if (places.get(to)?.has(at) === true) found.set(`${from} ${to} ${at}`, { from, to, at });
    }
  }
  return [...found.values()];
}

/**
 * The nodes that a guide is entered at, beside its start, each once and in the order of their ids: an order that depends
 * on no file's place. The page, the reference code and the support desk all number paths by it.
 */
export function entriesInto({ slug, tree }: NamedTree, entrances: readonly Entrance[]): string[] {
  const ids = entrances.flatMap(({ to, at }) => (to === slug && at !== tree?.start ? [at] : []));
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : 1));
}
