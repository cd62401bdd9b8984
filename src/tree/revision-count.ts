import type { Graph } from './graph.ts';
import { countPaths } from './path-number.ts';

/** How many pairs of revision and path a reference code can name: six of its digits are theirs. */
const NUMBERS = 1_000_000;

/** The fewest revisions that a tree must leave room for. */
const MIN_REVISIONS = 32;

/** The most revisions of a tree that are told apart: three digits, which people can compare. */
const MAX_REVISIONS = 1000;

/** The most paths that a tree may have. */
export const MAX_PATHS = NUMBERS / MIN_REVISIONS;

/**
 * How many revisions of a tree are told apart: the more paths it has, the fewer; never less than one, whatever the
 * tree. Revisions are numbered from 0 up to this number, exclusive.
 */
export function revisionCount(graph: Graph): number {
  return Math.max(1, Math.min(MAX_REVISIONS, Math.floor(NUMBERS / countPaths(graph))));
}
