import { idPattern, slugPattern } from './ids.ts';
import type { Answers } from './replay.ts';

/** The most answers that are read from an address; no tree asks as many. */
const MAX_ANSWERS = 100;

/** The most characters that are read from an address: what a hundred answers of the longest ids take is less. */
const MAX_FRAGMENT_LENGTH = 10_000;

/**
 * The parts of a fragment, each as its name and what it says. Some messengers write `=` and `&` percent-encoded; no id can hold a percent sign, so nothing
 * else can be meant.
 */
function partsOf(fragment: string): (readonly [name: string, said: string])[] {
  const plain = fragment
    .slice(0, MAX_FRAGMENT_LENGTH)
    .replace(/^#/, '')
    .replace(/%3d/gi, '=')
    .replace(/%26/g, '&');
  return plain.split('&', MAX_ANSWERS).map((part) => {
    const [name = '', said = ''] = part.split('=', 2);
    return [name, said];
  });
}

/**
 * Reads the answers from an address's fragment, as `#power=on&dsl=blinking`. Total: what is not an answer is passed
 * over, of two answers to one step the last counts, and nothing past the hundredth is read.
 */
export function parseFragment(fragment: string): Answers {
  const answers = new Map<string, string>();
  for (const [step, choice] of partsOf(fragment)) {
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
const MEASURED = `${NO_ANSWER}m`;

/** What a fragment says under a name that is none of a step, each time that it says something of that form. */
function saidUnder(fragment: string, name: string, form: RegExp): string[] {
  return partsOf(fragment).flatMap(([one, said]) => (one === name && form.test(said) ? [said] : []));
}

/** Where an address's fragment enters the tree, as `#_at=restart&_from=no-internet`; undefined for the start. Total. */
export function parseEntry(fragment: string): Entry | undefined {
  const at = saidUnder(fragment, AT, idPattern).at(-1);
  const from = saidUnder(fragment, FROM, slugPattern).at(-1);
  return at === undefined ? undefined : { at, from };
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
  const known = saidUnder(fragment, KNOWN, slugPattern).at(-1);
  const goesOn = parseFragment(fragment).size > 0 || parseEntry(fragment) !== undefined;
  return {
    refused: [...new Set(saidUnder(fragment, REFUSED, slugPattern))].filter((id) => id !== known || goesOn),
    known: goesOn ? undefined : known,
  };
}

/** The ids of the steps whose answers were taken as they were measured, as `#_m=online&online=yes`. Total. */
export function parseMeasured(fragment: string): ReadonlySet<string> {
  return new Set(saidUnder(fragment, MEASURED, idPattern));
}

/**
 * The fragment that names the answers, where they begin and what was said before them, with its `#`; with none of it it is empty.
 * @param measured the ids of steps whose answers were taken as they were measured; those without an answer are left out.
 */
export function formatFragment(
  answers: Answers,
  entry?: Entry,
  { known, refused }: SeenNotices = NOTHING_SEEN,
  measured: ReadonlySet<string> = new Set(),
): string {
  const said: readonly (readonly [name: string, value: string | undefined])[] = [
    [AT, entry?.at],
    [FROM, entry?.from],
    [KNOWN, known],
    ...refused.map((id) => [REFUSED, id] as const),
    ...[...answers.keys()].filter((step) => measured.has(step)).map((step) => [MEASURED, step] as const),
    ...answers,
  ];
  const text = said
    .filter(([, value]) => value !== undefined)
    .map((one) => one.join('='))
    .join('&');
  return text && `#${text}`;
}

/** Whether a fragment holds an answer that is not among those that count of it. */
export function losesAnswers(fragment: string, fitting: Answers): boolean {
  return partsOf(fragment).some(
    ([step, choice]) =>
      `${step}${choice}` !== '' && !step.startsWith(NO_ANSWER) && fitting.get(step) !== choice,
  );
}
