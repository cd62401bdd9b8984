import type { ReportFacts } from '../../report/report.ts';
import type { SessionRecord } from '../session-record.ts';

/** The place of a walk in its guide, as a path with a fragment. */
export function placeOf({ url, answers }: SessionRecord): string {
  return answers === '' ? url : `${url}#${answers}`;
}

/** What the question at the end of a guide without a tree is called on its page. */
const lastQuestion = 'solved-question';

/** Where a walk is gone on with, or its end seen again: a guide without a tree is opened at its last question. */
export function linkTo(walk: SessionRecord): string {
  return walk.answers === '' && walk.result !== undefined ? `${walk.url}#${lastQuestion}` : placeOf(walk);
}

/**
 * What a report tells of a kept walk.
 * @param site the address of the site, for the walk's own.
 * @param time the walk's time in words.
 */
export function factsOf(walk: SessionRecord, site: string, time: string): ReportFacts {
  return {
    guide: walk.title,
    revision: walk.revision,
    code: walk.code,
    entries: walk.entries,
    [walk.result === undefined ? 'stopped' : 'outcome']: walk.at,
    time,
    address: new URL(placeOf(walk), site).href,
  };
}
