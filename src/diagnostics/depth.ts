import type { Position, Problem } from './diagnostic.ts';
import { say } from './say.ts';

/** How deep things may stand in each other. The deepest guide has 10 levels; programs end at some thousands. */
export const MAX_DEPTH = 32;

/**
 * The first thing that stands deeper than is allowed; undefined where none does. Goes through a tree without calling
 * itself, so that no depth ends it: what comes after may then be recursive.
 */
export function tooDeep<Node>(root: Node, inside: (node: Node) => readonly Node[]): Node | undefined {
  let level: readonly Node[] = [root];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) level = level.flatMap(inside);
  return level[0];
}

/** What is said of a text that goes too deep. */
export function depthProblem(place: Position): Problem {
  return { ...place, ...say('too-deep', { most: MAX_DEPTH }) };
}
