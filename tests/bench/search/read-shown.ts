import { parseEntry, parseFragment } from '../../../src/tree/fragment.ts';
import { enteredAt, graphOf } from '../../../src/tree/graph.ts';
import { replay } from '../../../src/tree/replay.ts';
import type { Tree } from '../../../src/tree/tree.ts';
import type { Said } from './score.ts';
import type { Shown } from './site-in-browser.ts';

/** Trees of guides, by slug. */
export type Trees = ReadonlyMap<string, Tree>;

/** The guides' trees of a site. */
export function treesOf(
  articles: readonly { readonly slug: string; readonly tree?: Tree | undefined }[],
): Trees {
  return new Map(articles.flatMap(({ slug, tree }) => (tree === undefined ? [] : [[slug, tree]])));
}

/** The last part of a path: a guide's slug. */
export function slugOfPath(path: string): string {
  return path.split('/').findLast((part) => part !== '') ?? '';
}

/** Where a link's fragment leads within a guide: the step that its answers come to, the one that it enters, or a section. */
export function placeOf(hash: string, tree: Tree | undefined): string {
  const entered = parseEntry(hash)?.at;
  const answers = parseFragment(hash);
  if (tree !== undefined && answers.size > 0) return replay(enteredAt(graphOf(tree), entered), answers).at;
  return entered ?? decodeURIComponent(hash.replace(/^#/u, ''));
}

/** What the page of results shows, as it is scored. */
export function readShown({ guides, pages, match }: Shown, trees: Trees): Said {
  const slugs = guides.map(({ path }) => slugOfPath(path));
  const [first] = guides;
  const place = first === undefined ? '' : placeOf(first.hash, trees.get(slugs[0] ?? ''));
  return {
    slugs,
    pages,
    match: match === 'strong' || match === 'weak' ? match : 'none',
    ...(place === '' ? {} : { place }),
  };
}
