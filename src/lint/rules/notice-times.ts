import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
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
function farFault({ name: field, time }: Moment, now: number): Sayings | undefined {
  const found = { field, now: `${new Date(now).toISOString().slice(0, 16)}Z` };
  if (time - now > MAX_DISTANCE_MS) return say('notice-times.far', found);
  return new Date(time).getUTCFullYear() >= 2000 ? undefined : say('notice-times.calendar', found);
}

/** News that stands above what is newer, and news from the future. */
function newsFaults(
  { updates }: NoticeData,
  now: number,
): readonly { readonly index: number; readonly said: Sayings }[] {
  return updates.flatMap(({ at }, index) => {
    const time = Date.parse(at);
    const above = updates[index - 1];
    if (above !== undefined && time > Date.parse(above.at))
      return [{ index, said: say('notice-times.order') }];
    return time - now <= CLOCKS_APART_MS ? [] : [{ index, said: say('notice-times.future') }];
  });
}

/**
 * Moments of a notice that cannot be right: years away, an end before the start, news out of order.
 * @param now milliseconds since 1970.
 */
export function checkNoticeTimes(data: NoticeData, source: string, now: number): Problem[] {
  const found = (path: readonly PropertyKey[], said: Sayings): Problem => ({
    ...positionInFrontMatter(source, path),
    ...said,
  });
  const moments = momentsOf(data);
  const far = moments.flatMap((one) => {
    const said = farFault(one, now);
    return said === undefined ? [] : [found(one.path, said)];
  });
  // Of moments one of which is mistyped none is before or after another.
  if (far.length > 0) return far;
  const starts = Date.parse(data.starts);
  const early = moments.flatMap(({ path, name, time }) => {
    if (path.length > 1 || time >= starts) return [];
    return [found(path, say('notice-times.before-start', { field: name }))];
  });
  const news = newsFaults(data, now).map(({ index, said }) => found(['updates', index, 'at'], said));
  return [...early, ...news];
}
