import type { Graph } from '../../tree/graph.ts';
import { countPaths } from '../../tree/path-number.ts';

/** What a code names. */
export interface CodeParts {
  /** The number of the guide, as `guideNumber` gives it. */
  readonly guide: number;
  /** Its revision and path in one number, which the guide's tree alone can part. */
  readonly rest: number;
}

/** What the rest of a code names in a tree. */
export interface RevisionAndPath {
  readonly revision: number;
  /** The number of the path within the tree. */
  readonly path: number;
}

/** The parts of a code. @param code twelve digits 0-9. */
export function parseReferenceCode(code: string): CodeParts {
  return { guide: Number(code.slice(0, 4)), rest: Number(code.slice(4, 10)) };
}

/** Parts the rest of a code into revision and path, as the tree's number of paths divides it. */
export function revisionAndPath(graph: Graph, { rest }: CodeParts): RevisionAndPath {
  const paths = countPaths(graph);
  return { revision: Math.floor(rest / paths), path: rest % paths };
}
