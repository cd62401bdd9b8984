import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { MAX_DISTANCE_MS } from '../../notices/parse-notices.ts';

/** How far the clocks of two machines may be apart, in milliseconds: news from the next minute is no mistake. */
const CLOCKS_APART_MS = 15 * 60 * 1000;

/** A moment of a notice, with where it stands and what it is called. */
interface Moment {
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly time: number;
}

function momentsOf(data: NoticeData): readonly Moment[] {
  const fields = (['starts', 'estimate', 'next', 'ends'] as const).flatMap((name) => {
    const moment = data[name];
    return moment === undefined ? [] : [{ path: [name], name, time: Date.parse(moment) }];
  });
  const news = data.updates.map(({ at }, index) => ({
    path: ['updates', index, 'at'],
    name: 'at',
    time: Date.parse(at),
  }));
  return [...fields, ...news];
}

/** What is wrong with a moment by itself: its year is mistyped, or of another calendar. */
function farProblem(
  { name, time }: Moment,
  now: number,
): Pick<Problem, 'message' | 'suggestion'> | undefined {
  const suggestion = `Write it so: ${new Date(now).toISOString().slice(0, 16)}Z is now.`;
  if (time - now > MAX_DISTANCE_MS)
    return { message: `The moment of ${name} is more than two years away.`, suggestion };
  if (new Date(time).getUTCFullYear() >= 2000) return undefined;
  return { message: `The moment of ${name} is none of the Gregorian calendar.`, suggestion };
}

/** News that stands above what is newer, and news from the future. */
function newsProblems(
  { updates }: NoticeData,
  now: number,
): readonly (Pick<Problem, 'message' | 'suggestion'> & { readonly index: number })[] {
  return updates.flatMap(({ at }, index) => {
    const time = Date.parse(at);
    const above = updates[index - 1];
    if (above !== undefined && time > Date.parse(above.at)) {
      const message = 'This news is newer than the one above it.';
      return [{ index, message, suggestion: 'Move it up: the newest stands first.' }];
    }
    if (time - now <= CLOCKS_APART_MS) return [];
    const message = 'This news is dated after now.';
    const suggestion = 'Write in at when it was written; what is expected stands in next, estimate or ends.';
    return [{ index, message, suggestion }];
  });
}

/**
 * Moments of a notice that cannot be right: years away, an end before the start, news out of order.
 * @param now milliseconds since 1970.
 */
export function checkNoticeTimes(data: NoticeData, source: string, now: number): Problem[] {
  const found = (path: readonly PropertyKey[], what: Pick<Problem, 'message' | 'suggestion'>): Problem => ({
    ...positionInFrontMatter(source, path),
    rule: 'notice-times',
    ...what,
  });
  const moments = momentsOf(data);
  const far = moments.flatMap((one) => {
    const problem = farProblem(one, now);
    return problem === undefined ? [] : [found(one.path, problem)];
  });
  // Of moments one of which is mistyped none is before or after another.
  if (far.length > 0) return far;
  const starts = Date.parse(data.starts);
  const early = moments.flatMap(({ path, name, time }) => {
    if (path.length > 1 || time >= starts) return [];
    const message = `The moment of ${name} is before the notice starts.`;
    const suggestion = `Correct ${name} or starts; look at the day and at the offset.`;
    return [found(path, { message, suggestion })];
  });
  const news = newsProblems(data, now).map(({ index, ...what }) => found(['updates', index, 'at'], what));
  return [...early, ...news];
}
