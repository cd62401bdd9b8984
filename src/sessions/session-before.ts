import { SESSION_GAP_MS, type SessionRecord } from './session-record.ts';

/**
 * The slug of the guide that handed on to a session, from its answers; undefined where it began at its guide's start.
 * Addresses are read by `tree/fragment.ts`, which would be loaded at every guide with all that a report needs.
 */
export function handedOnBy(answers: string): string | undefined {
  return /(?:^|&)_from=([a-z0-9-]+)/.exec(answers)?.[1];
}

/**
 * The session of the guide that handed on to another: its newest that came to an end, not after the other and of the same
 * trouble.
 * @param sessions all sessions of this device, the newest first.
 * @param from the slug of the guide that handed on; undefined where none did.
 * @param time when the session that was handed on to last went on, in milliseconds since 1970.
 */
export function sessionBefore(
  sessions: readonly SessionRecord[],
  { from, time }: { readonly from: string | undefined; readonly time: number },
): SessionRecord | undefined {
  return sessions.find(
    (session) =>
      session.guide === from &&
      session.result === 'article' &&
      session.time <= time &&
      time - session.time < SESSION_GAP_MS,
  );
}
