import type { SessionRecord } from '../session-record.ts';

/** The id of the question at the end of a guide without a tree. */
const LAST_QUESTION_ID = 'solved-question';

/** The address that replays a session in its guide: a path from the site's root, with the answers as fragment. */
export function addressOf({ url, answers }: SessionRecord): string {
  return answers === '' ? url : `${url}#${answers}`;
}

/** Where a session is gone on with, or its end seen again: a guide without a tree is opened at its last question. */
export function linkTo(session: SessionRecord): string {
  return session.answers === '' && session.result !== undefined
    ? `${session.url}#${LAST_QUESTION_ID}`
    : addressOf(session);
}
