import { withCheckDigits } from './check-digits.ts';
import { guideNumber } from './guide-number.ts';
import type { Graph, PathStep } from '../../tree/graph.ts';
import { countPaths, pathNumber } from '../../tree/path-number.ts';
import { MAX_PATHS } from '../../tree/revision-count.ts';

/**
 * A reference code is twelve digits: four of the guide, six of its revision and the path, two to check. A guide with few
 * paths leaves room for many revisions, one with many for few; both sides count the paths of the tree and so agree.
 */
export const CODE_LENGTH = 12;

/**
 * The reference code of a session, as twelve digits 0-9.
 * Undefined where the answers are no path of the tree, or the tree has more paths than a code can tell apart.
 * @param revision the revision of the guide's tree, below `revisionCount`.
 * @param path the answers, from where the customer came in.
 * @param from where that was: the start, or an entry of the graph.
 */
export function referenceCode(
  slug: string,
  revision: number,
  graph: Graph,
  path: readonly PathStep[],
  from: string = graph.start,
): string | undefined {
  const number = pathNumber(graph, path, from);
  const paths = countPaths(graph);
  if (number === undefined || paths > MAX_PATHS) return undefined;
  const rest = String(revision * paths + number).padStart(6, '0');
  return withCheckDigits(String(guideNumber(slug)).padStart(4, '0') + rest);
}

/**
 * A code as it is shown and read out: Persian digits, four by four. The spaces between are no-break spaces, which keep
 * a number one in the order of right-to-left text; plain ones or hyphens would turn its groups round.
 * @param code twelve digits 0-9.
 * @example formatReferenceCode('482105739164') // ۴۸۲۱ ۰۵۷۳ ۹۱۶۴
 */
export function formatReferenceCode(code: string): string {
  const digits = code.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
  return digits.replace(/(.{4})(?=.)/g, '$1\u00a0');
}
