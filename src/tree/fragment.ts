import { idPattern, slugPattern } from './ids.ts';
import type { Answers } from './replay.ts';

/** The most answers that are read from an address; no tree asks as many. */
const MAX_ANSWERS = 100;

/** The most characters that are read from an address: what a hundred answers of the longest ids take is less. */
const MAX_FRAGMENT_LENGTH = 10_000;

/**
 * The parts of a fragment. Some messengers write `=` and `&` percent-encoded; no id can hold a percent sign, so nothing
 * else can be meant.
 */
function partsOf(fragment: string): string[] {
  const plain = fragment
    .slice(0, MAX_FRAGMENT_LENGTH)
    .replace(/^#/, '')
    .replace(/%3d/gi, '=')
    .replace(/%26/g, '&');
  return plain.split('&', MAX_ANSWERS);
}

/**
 * Reads the answers from an address's fragment, as `#power=on&dsl=blinking`. Total: what is not an answer is passed
 * over, of two answers to one step the last counts, and nothing past the hundredth is read.
 */
export function parseFragment(fragment: string): Answers {
  const answers = new Map<string, string>();
  for (const part of partsOf(fragment)) {
    const [step = '', choice = ''] = part.split('=', 2);
    if (idPattern.test(step) && idPattern.test(choice)) answers.set(step, choice);
  }
  return answers;
}

/** Where a customer came into a tree that did not begin at its start. */
export interface Entry {
  /** The id of the step or action that was entered. */
  readonly at: string;
  /** The slug of the guide that handed on; undefined where the address does not say. */
  readonly from?: string | undefined;
}

/** Names that begin so are no answers. */
const NO_ANSWER = '_';
const AT = `${NO_ANSWER}at`;
const FROM = `${NO_ANSWER}from`;
const KNOWN = `${NO_ANSWER}known`;
const REFUSED = `${NO_ANSWER}refused`;

/** Where an address's fragment enters the tree, as `#_at=restart&_from=no-internet`; undefined for the start. Total. */
export function parseEntry(fragment: string): Entry | undefined {
  const said = new Map(partsOf(fragment).map((part) => [part.split('=')[0], part.split('=')[1] ?? '']));
  const [at = '', from = ''] = [said.get(AT), said.get(FROM)];
  if (!idPattern.test(at)) return undefined;
  return { at, ...(slugPattern.test(from) ? { from } : {}) };
}

/** What a customer said of the network's notices before the tree's first question. */
export interface SeenNotices {
  /** The id of the notice that is their trouble; undefined where none is. */
  readonly known?: string | undefined;
  /** The ids of those that are not. */
  readonly refused: readonly string[];
}

/** Of a customer who was asked of no notice. */
export const NOTHING_SEEN: SeenNotices = { refused: [] };

/**
 * What an address's fragment says of notices, as `#_refused=tehran-fiber&power=on`. Total. A notice that is the trouble ends the
 * walk before its first question: beside an answer or an entry it counts no more.
 */
export function parseSeenNotices(fragment: string): SeenNotices {
  const ids = (name: string) =>
    partsOf(fragment).flatMap((part) => {
      const [said = '', id = ''] = part.split('=', 2);
      return said === name && slugPattern.test(id) ? [id] : [];
    });
  const known = ids(KNOWN).at(-1);
  const goesOn = parseFragment(fragment).size > 0 || parseEntry(fragment) !== undefined;
  return {
    refused: [...new Set(ids(REFUSED))].filter((id) => id !== known || goesOn),
    ...(known === undefined || goesOn ? {} : { known }),
  };
}

/** The fragment that names the answers, where they begin and what was said before them, with its `#`; with none of it it is empty. */
export function formatFragment(
  answers: Answers,
  entry?: Entry,
  { known, refused }: SeenNotices = NOTHING_SEEN,
): string {
  const parts = [
    ...(entry === undefined ? [] : [`${AT}=${entry.at}`]),
    ...(entry?.from === undefined ? [] : [`${FROM}=${entry.from}`]),
    ...(known === undefined ? [] : [`${KNOWN}=${known}`]),
    ...refused.map((id) => `${REFUSED}=${id}`),
    ...[...answers].map(([step, choice]) => `${step}=${choice}`),
  ];
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Whether a fragment holds an answer that is not among those that count of it. */
export function losesAnswers(fragment: string, fitting: Answers): boolean {
  return partsOf(fragment).some((part) => {
    const [step = '', choice = ''] = part.split('=', 2);
    return part !== '' && !part.startsWith(NO_ANSWER) && fitting.get(step) !== choice;
  });
}
