import { isObject, isText } from './guards.ts';
import type { TranscriptEntry } from './transcript.ts';

/** A session on this device, in words: it can be read when its guide has long changed. */
export interface SessionRecord {
  /** The guide's slug. */
  readonly guide: string;
  readonly title: string;
  /** The guide's path from the site's root. */
  readonly url: string;
  /** The guide's revision as people read it; a guide without questions has none. */
  readonly revision?: string;
  /** The answers as they stand in the address's fragment, without its `#`. */
  readonly answers: string;
  readonly entries: readonly TranscriptEntry[];
  /** The heading of where the session stands: a question, an action or the outcome. */
  readonly at: string;
  /** The title of the guide that handed on to this one; a session that began at its guide's start has none. */
  readonly from?: string;
  /** The notice of the network that the customer was asked of, in words, with its number and what they said of it. */
  readonly notice?: string;
  /** What was measured on this device about that time, in words and in short form. */
  readonly measured?: string;
  /** How it ended; a session without it is unfinished. */
  readonly result?: string;
  /** The reference code, as it is shown. */
  readonly code?: string;
  /** When it last went on, in milliseconds since 1970. */
  readonly time: number;
}

/**
 * How long a place in a guide is offered again, in milliseconds: a week. A modem's lights and a line's state do not
 * stay as they were for longer, and answers about them would lead astray.
 */
export const RESUME_TTL_MS = 7 * 24 * 60 * 60 * 1000;

/** A record that is so much ahead of the clock, in milliseconds, was made when the clock was wrong: a day. */
const MAX_CLOCK_SKEW_MS = 24 * 60 * 60 * 1000;

/** Whether a record's time has not come yet, by more than clocks and zones differ: then nobody knows how old it is. */
export function isAhead({ time }: Pick<SessionRecord, 'time'>, now: number): boolean {
  return time - now > MAX_CLOCK_SKEW_MS;
}

/** Sessions within so many milliseconds of each other belong to one trouble: twelve hours, about a customer's day. */
export const SESSION_GAP_MS = 12 * 60 * 60 * 1000;

const isTextOrNone = (value: unknown): value is string | undefined => value === undefined || isText(value);
const isEntry = (value: unknown): value is TranscriptEntry =>
  isObject(value) &&
  isText(value['question']) &&
  isText(value['answer']) &&
  [value['whole'], value['measured']].every((mark) => mark === undefined || typeof mark === 'boolean');

function isRecord(value: unknown): value is SessionRecord {
  if (!isObject(value)) return false;
  const { guide, title, url, revision, answers, entries, at, from, notice, measured, result, code, time } =
    value;
  return (
    [guide, title, at].every(isText) &&
    [revision, from, notice, measured, result, code].every(isTextOrNone) &&
    // Both are put into links: only a path of this site and only answers may pass.
    isText(url) &&
    /^\/(?:[a-z0-9-]+\/)+$/.test(url) &&
    isText(answers) &&
    /^[\w=&-]*$/.test(answers) &&
    Array.isArray(entries) &&
    entries.every(isEntry) &&
    typeof time === 'number' &&
    Math.abs(time) <= 8.64e15
  );
}

/** Reads a record as it was stored; undefined for anything else that may stand in its place. */
export function parseRecord(text: string | undefined): SessionRecord | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The answers without the notices that were refused before them and without which of them were measured: who was not asked of a
 * notice, or answered by hand, walks the same path.
 */
const pathOf = (answers: string) => answers.replace(/(?:^|&)_(?:refused|m)=[^&]*/g, '').replace(/^&/, '');

/** Whether a session's answers begin with those of another: it came as far on the same path, or further. */
export function goesThrough(answers: string, earlier: string): boolean {
  const begun = pathOf(earlier);
  return begun === '' || `${pathOf(answers)}&`.startsWith(`${begun}&`);
}

/** The ids of the notices that a session's answers refuse. */
export function refusedIn(answers: string): string[] {
  return [...answers.matchAll(/(?:^|&)_refused=([a-z0-9-]+)/g)].map(([, id = '']) => id);
}
