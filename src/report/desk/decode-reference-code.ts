import { persianDigits } from '../../text/format/persian-format.ts';
import { parseReferenceCode, revisionAndPath, type CodeParts } from './parse-reference-code.ts';
import { reportFacts } from '../report-facts.ts';
import type { ReportFacts } from '../report.ts';
import { formatReferenceCode } from '../reference-code/reference-code.ts';
import { guideNumber } from '../reference-code/guide-number.ts';
import type { Graph } from '../../tree/graph.ts';
import { pathOfNumber } from '../../tree/path-number.ts';
import { formatFragment } from '../../tree/fragment.ts';
import type { GuideLabels } from './guide-labels.ts';

/** A session that a code names: the guide, the fragment that opens it there, and the facts of its report. */
export interface DecodedSession {
  readonly guide: GuideLabels;
  /** The answers as the guide's address has them, with the `#`; empty where nothing was answered. */
  readonly fragment: string;
  readonly facts: ReportFacts;
}

/** What a code says. */
export type Decoded =
  | { readonly kind: 'empty' }
  /** It has not twelve digits. */
  | { readonly kind: 'length'; readonly count: number }
  /** Its check digits do not fit: a digit is wrong or two changed places. */
  | { readonly kind: 'mistyped' }
  /** It is right, but no guide of this site has its number. */
  | { readonly kind: 'unknown' }
  /** The guide has changed since: its title can be told, the answers cannot. */
  | { readonly kind: 'older'; readonly guides: readonly GuideLabels[] }
  /** The session; more than one only where two guides share a number. */
  | { readonly kind: 'sessions'; readonly sessions: readonly DecodedSession[] };

/** The graph of a guide, from its labels. */
const graphOfLabels = ({ start, parts }: GuideLabels): Graph => ({
  start,
  edges: new Map(
    parts.map(([id, , answers]) => [id, new Map(answers.map(([choice, target]) => [choice, target]))]),
  ),
});

/** The session that a code names in a guide; none where the guide has changed since. */
function sessionIn(guide: GuideLabels, code: CodeParts): DecodedSession[] {
  const graph = graphOfLabels(guide);
  const { revision, path: number } = revisionAndPath(graph, code);
  const path = revision === guide.revision ? pathOfNumber(graph, number) : undefined;
  if (path === undefined) return [];
  const nodes = new Map(guide.parts.map((node) => [node[0], node]));
  let last = guide.start;
  const entries = path.map(({ step, choice }) => {
    const [, question, answers] = nodes.get(step) ?? [step, step, []];
    const [, target, answer] = answers.find(([id]) => id === choice) ?? [choice, step, choice];
    last = target;
    return { question, answer };
  });
  const [, at, answers] = nodes.get(last) ?? [last, last, []];
  const session = {
    title: guide.title,
    revision: persianDigits(String(guide.revision)),
    code: formatReferenceCode(code.code),
    entries,
    at,
  };
  const fragment = formatFragment(new Map(path.map(({ step, choice }) => [step, choice])));
  return [{ guide, fragment, facts: reportFacts(session, answers.length === 0, {}) }];
}

/**
 * Turns a code, as somebody typed it, back into the session that it names. Total.
 * @param guides all guides with a tree, as they are now.
 */
export function decode(typed: string, guides: readonly GuideLabels[]): Decoded {
  const read = parseReferenceCode(typed);
  if (read.kind === 'length') return read.count === 0 ? { kind: 'empty' } : read;
  if (read.kind === 'mistyped') return read;
  const meant = guides.filter(({ slug }) => guideNumber(slug) === read.guide);
  if (meant.length === 0) return { kind: 'unknown' };
  const sessions = meant.flatMap((guide) => sessionIn(guide, read));
  return sessions.length === 0 ? { kind: 'older', guides: meant } : { kind: 'sessions', sessions };
}
