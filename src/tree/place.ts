import {
  formatFragment,
  losesAnswers,
  NOTHING_SEEN,
  parseEntry,
  parseFragment,
  parseMeasured,
  parseSeenNotices,
  type Entry,
  type SeenNotices,
} from './fragment.ts';
import { enteredAt, type Graph } from './graph.ts';
import { answer, keepFitting, replay, type Answers } from './replay.ts';
import { shortestAnswers } from './shortest-answers.ts';

/** Where a customer stands in a tree, as an address says it. */
export interface Place {
  readonly answers: Answers;
  /** Where another guide handed on to this one; undefined where it was begun at its start. */
  readonly entry: Entry | undefined;
  readonly seen: SeenNotices;
  /** The ids of the steps whose answers were taken as they were measured; it may name some that have no answer. */
  readonly measured: ReadonlySet<string>;
}

/** The beginning of every tree. */
export const BEGINNING: Place = {
  answers: new Map(),
  entry: undefined,
  seen: NOTHING_SEEN,
  measured: new Set(),
};

/** What is to be said of an address: its answers fit no longer, or it named a part and no answers. */
export type AddressNote = 'stale' | 'assumed';

/** The graph as it is walked from where the customer came in. */
export const walkedFrom = (graph: Graph, { entry }: Place) => enteredAt(graph, entry?.at);

/** The fragment of a place, with other answers or its own; of the beginning it is empty. */
export const fragmentOf = ({ answers: own, entry, seen, measured }: Place, answers = own) =>
  formatFragment(answers, entry, seen, measured);

/** A place where a step's answer counts as measured, or no longer. */
export function withMeasured(place: Place, step: string, isMeasured: boolean): Place {
  const others = [...place.measured].filter((id) => id !== step);
  return { ...place, measured: new Set(isMeasured ? [...others, step] : others) };
}

/** The place that an address's fragment names, and what is to be said of it. Total. */
export function readPlace(graph: Graph, hash: string): { place: Place; note: AddressNote | undefined } {
  const said = parseEntry(hash);
  const isKnown = said !== undefined && [graph.start, ...(graph.entries ?? [])].includes(said.at);
  const entry = isKnown ? said : undefined;
  const answers = keepFitting(enteredAt(graph, entry?.at), parseFragment(hash));
  const isStale = entry !== said || losesAnswers(hash, answers);
  const place = { answers, entry, seen: parseSeenNotices(hash), measured: parseMeasured(hash) };
  return { place, note: isStale ? 'stale' : undefined };
}

/**
 * Goes to a part that the address names alone, as links do without JavaScript: back along the customer's own path
 * where it came by there, else by the fewest answers, which are then nobody's and told so.
 */
export function placeAt(
  graph: Graph,
  place: Place,
  id: string,
): { place: Place; note: AddressNote | undefined } {
  const walked = walkedFrom(graph, place);
  const { path, at } = replay(walked, place.answers);
  if (id === at) return { place, note: undefined };
  if (path.some(({ step }) => step === id))
    return { place: { ...place, answers: answer(walked, place.answers, id, undefined) }, note: undefined };
  const answers = shortestAnswers(graph).get(id);
  if (answers === undefined) return { place, note: 'stale' };
  return { place: { ...BEGINNING, answers }, note: 'assumed' };
}
