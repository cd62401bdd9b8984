import { persianDigits } from '../../text/format/persian-format.ts';
import { parseReferenceCode, revisionAndPath } from './parse-reference-code.ts';
import { reportFacts, type SessionFacts } from '../report-facts.ts';
import { formatReferenceCode } from '../reference-code/reference-code.ts';
import { guideNumber } from '../reference-code/guide-number.ts';
import type { Graph } from '../../tree/graph.ts';
import { pathOfNumber } from '../../tree/path-of-number.ts';
import { formatFragment } from '../../tree/fragment.ts';
import { actionChoices, UNSURE_CHOICE } from '../../tree/tree.ts';
import type { GuideLabels, NodeLabels } from './guide-labels.ts';

/** What came of one question or action: answered, left unsure; done now, or skipped as done before. */
export type StepState = 'answered' | 'unsure' | 'done' | 'skipped';

/** A session that a code names: the guide, the fragment that opens it there, and the facts of its report. */
export interface DecodedSession {
  readonly guide: GuideLabels;
  /** The id of the part that another guide handed on to; undefined where the guide was begun at its start. */
  readonly entered: string | undefined;
  /** The answers as the guide's address has them, with the `#`; empty where nothing was answered. */
  readonly fragment: string;
  readonly facts: SessionFacts;
  /** What came of each of the facts' entries, in their order. */
  readonly states: readonly StepState[];
  /** The id of the outcome that it came to; undefined for one that stopped before. */
  readonly end: string | undefined;
  /** The slug of the guide that its outcome hands on to. */
  readonly next: string | undefined;
}

/** What a code says. */
export type Decoded =
  /** It is right, but no guide of this site has its number. */
  | { readonly kind: 'unknown' }
  /** The guide has changed since: its title can be told, the answers cannot. */
  | { readonly kind: 'older'; readonly guides: readonly GuideLabels[] }
  /** The session; more than one only where two guides share a number. */
  | { readonly kind: 'sessions'; readonly sessions: readonly DecodedSession[] };

/** The graph of a guide, from its labels. */
const graphOfLabels = ({ start, entries, parts }: GuideLabels): Graph => ({
  start,
  entries,
  edges: new Map(
    parts.map(([id, , answers]) => [id, new Map(answers.map(([choice, target]) => [choice, target]))]),
  ),
});

/** An action is told by its choices, which no question has: done and skipped, with one target. */
const isAction = ([, , answers]: NodeLabels) =>
  answers.length === 2 &&
  answers[0]?.[0] === actionChoices.done &&
  answers[1]?.[0] === actionChoices.skipped &&
  answers[0][1] === answers[1][1];

function stateOf(node: NodeLabels, choice: string): StepState {
  if (isAction(node)) return choice === actionChoices.done ? 'done' : 'skipped';
  return choice === UNSURE_CHOICE ? 'unsure' : 'answered';
}

/** The session that a code names in a guide; none where the guide has changed since. */
function sessionIn(guide: GuideLabels, code: string): DecodedSession[] {
  const graph = graphOfLabels(guide);
  const { revision, path: number } = revisionAndPath(graph, parseReferenceCode(code));
  const named = revision === guide.revision ? pathOfNumber(graph, number) : undefined;
  if (named === undefined) return [];
  const { from, path } = named;
  const nodes = new Map(guide.parts.map((node) => [node[0], node]));
  const nodeAt = (id: string): NodeLabels => nodes.get(id) ?? [id, id, []];
  let last = from;
  const entries = path.map(({ step, choice }) => {
    const [, question, answers] = nodeAt(step);
    const [, target, answer] = answers.find(([id]) => id === choice) ?? [choice, step, choice];
    last = target;
    return { question, answer };
  });
  const [, at, answers, next] = nodeAt(last);
  const ended = answers.length === 0;
  const session = {
    title: guide.title,
    revision: persianDigits(String(guide.revision)),
    code: formatReferenceCode(code),
    entries,
    at,
  };
  return [
    {
      guide,
      fragment: formatFragment(
        new Map(path.map(({ step, choice }) => [step, choice])),
        from === guide.start ? undefined : { at: from },
      ),
      entered: from === guide.start ? undefined : from,
      facts: reportFacts(session, ended, {}),
      states: path.map(({ step, choice }) => stateOf(nodeAt(step), choice)),
      end: ended ? last : undefined,
      next,
    },
  ];
}

/**
 * Turns a code back into the session that it names. Total.
 * @param code twelve digits 0-9 whose check digits fit.
 * @param guides all guides with a tree, as they are now.
 */
export function decode(code: string, guides: readonly GuideLabels[]): Decoded {
  const { guide: number } = parseReferenceCode(code);
  const meant = guides.filter(({ slug, former = [] }) =>
    [slug, ...former].some((name) => guideNumber(name) === number),
  );
  if (meant.length === 0) return { kind: 'unknown' };
  const sessions = meant.flatMap((guide) => sessionIn(guide, code));
  return sessions.length === 0 ? { kind: 'older', guides: meant } : { kind: 'sessions', sessions };
}
