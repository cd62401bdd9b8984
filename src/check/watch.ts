import { EMPTY_ADDRESS } from './probe-addresses.ts';
import { judgeAnswer } from './probe-answer.ts';
import { askSite, neverAsked } from './probe-request.ts';
import type { Surroundings } from './surroundings.ts';
import { within } from './within.ts';

/** How long a line is watched, how often it is asked, and how long each answer is waited for, in milliseconds. */
export const WATCH_MS = 10 * 60 * 1000;
const EVERY_MS = 2000;
const PATIENCE_MS = 2000;

/** Where more time than this has passed between two questions, the device slept or the browser held the page back, in milliseconds. */
const HELD_BACK_MS = 10_000;

/** A span of time by the device's clock, in milliseconds since 1970; it goes on where it has no end. */
export interface Span {
  readonly from: number;
  readonly to?: number;
}

/** What watching has found. */
export interface Watched {
  readonly begun: number;
  /** When it ended; undefined while it goes on. */
  readonly ended?: number;
  readonly asked: number;
  readonly unanswered: number;
  /** When no question was answered, in their order: from the first that was not, to the next that was, or to where nobody looked. */
  readonly gaps: readonly Span[];
  /** When nothing was measured, because the page was hidden or the device slept. */
  readonly unwatched: readonly Span[];
}

/** What a page gives and takes while it watches. */
export interface Watching {
  /** Ends it early, when it settles. */
  readonly stopped: Promise<void>;
  /** Whether the page is out of sight: browsers slow its clocks, so nothing is measured meanwhile. */
  readonly isHidden: () => boolean;
  /** Is told after every question, and when watching pauses and goes on. */
  readonly tell?: (soFar: Watched) => void;
}

type Needed = Pick<Surroundings, 'fetch' | 'sleep' | 'now' | 'steady' | 'random'>;

/** Spans with the last one ended, where it goes on. */
const ended = (spans: readonly Span[], to: number): readonly Span[] =>
  spans.map((span) => (span.to === undefined ? { from: span.from, to } : span));

/** Spans with one that goes on from a moment, unless the last does. */
const goingOn = (spans: readonly Span[], from: number): readonly Span[] =>
  spans.some(({ to }) => to === undefined) ? spans : [...spans, { from }];

/** What is known after a question that was asked at a moment. */
function afterQuestion(watched: Watched, from: number, answered: boolean): Watched {
  return {
    ...watched,
    asked: watched.asked + 1,
    unanswered: watched.unanswered + (answered ? 0 : 1),
    gaps: answered ? ended(watched.gaps, from) : goingOn(watched.gaps, from),
    unwatched: ended(watched.unwatched, from),
  };
}

/** What is known where nobody has looked since a moment. */
function unwatchedSince(watched: Watched, from: number): Watched {
  return { ...watched, gaps: ended(watched.gaps, from), unwatched: goingOn(watched.unwatched, from) };
}

async function isAnswered(surroundings: Needed): Promise<boolean> {
  const answer = await within(PATIENCE_MS, surroundings, async (signal) => {
    const response = await askSite(neverAsked(EMPTY_ADDRESS, surroundings), surroundings, signal);
    return judgeAnswer(response);
  });
  return answer !== undefined;
}

/**
 * Asks this site every two seconds whether it answers, for ten minutes or until it is told to stop, and gives the gaps. A question
 * that was open when it was told to stop counts for nothing.
 */
export async function watch(
  surroundings: Needed,
  { stopped, isHidden, tell = () => undefined }: Watching,
): Promise<Watched> {
  const { now, steady, sleep } = surroundings;
  const over = stopped.then(() => undefined);
  const begun = now();
  const steadyBegun = steady();
  // By both clocks: one may be set meanwhile, the other may stand still while the device sleeps.
  const goesOn = (at: number) => at - begun < WATCH_MS && steady() - steadyBegun < WATCH_MS;
  let watched: Watched = { begun, asked: 0, unanswered: 0, gaps: [], unwatched: [] };
  for (let at = begun, last = begun; goesOn(at); last = at, at = now()) {
    if (isHidden()) watched = unwatchedSince(watched, at);
    else if (at - last > HELD_BACK_MS) watched = unwatchedSince(watched, last);
    if (!isHidden()) {
      const answered = await Promise.race([isAnswered(surroundings), over]);
      if (answered === undefined) break;
      watched = afterQuestion(watched, at, answered);
    }
    tell(watched);
    const next = await Promise.race([sleep(Math.max(0, at + EVERY_MS - now())).then(() => true), over]);
    if (next === undefined) break;
  }
  const to = now();
  return { ...watched, ended: to, gaps: ended(watched.gaps, to), unwatched: ended(watched.unwatched, to) };
}
