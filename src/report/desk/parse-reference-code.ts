import { foldDigits } from '../../text/format/digits.ts';
import { hasCheckDigits } from '../reference-code/check-digits.ts';
import { CODE_LENGTH } from '../reference-code/reference-code.ts';
import type { Graph } from '../../tree/graph.ts';
import { countPaths } from '../../tree/path-number.ts';

/** What a code names. */
export interface CodeParts {
  /** The twelve digits, 0-9. */
  readonly code: string;
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

/** What reading a code gives: its parts, or what is wrong with it. */
export type ParsedCode =
  | ({ readonly kind: 'code' } & CodeParts)
  /** It has not twelve digits. */
  | { readonly kind: 'length'; readonly count: number }
  /** A digit is wrong or digits changed places. */
  | { readonly kind: 'mistyped' };

/**
 * Reads a code as somebody typed or pasted it: Persian, Arabic or Latin digits; spaces, hyphens and words around them
 * do not count. Total.
 */
export function parseReferenceCode(typed: string): ParsedCode {
  const code = foldDigits(typed).replace(/[^0-9]/g, '');
  if (code.length !== CODE_LENGTH) return { kind: 'length', count: code.length };
  if (!hasCheckDigits(code)) return { kind: 'mistyped' };
  return { kind: 'code', code, guide: Number(code.slice(0, 4)), rest: Number(code.slice(4, 10)) };
}

/** Parts the rest of a code into revision and path, as the tree's number of paths divides it. */
export function revisionAndPath(graph: Graph, { rest }: CodeParts): RevisionAndPath {
  const paths = countPaths(graph);
  return { revision: Math.floor(rest / paths), path: rest % paths };
}
