import type { ReportFacts } from '../ticket/report.ts';
import type { WalkRecord } from '../ticket/walk-record.ts';

/** The place of a walk in its guide, as a path with a fragment. */
export function placeOf({ url, answers }: WalkRecord): string {
  return answers === '' ? url : `${url}#${answers}`;
}

/**
 * What a report tells of a kept walk.
 * @param site the address of the site, for the walk's own.
 * @param time the walk's time in words.
 */
export function factsOf(walk: WalkRecord, site: string, time: string): ReportFacts {
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
