import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { isEstimatePast, phaseOf } from '../../notices/notice-phase.ts';
import { MAX_DISTANCE_MS } from '../../notices/parse-notices.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** When a notice is looked at. */
interface At {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** After how many days an open outage is asked about; undefined where nobody has said it. */
  readonly days?: number;
}

/** What is wrong, and in which field. */
interface Found extends Sayings {
  readonly field: 'starts' | 'estimate' | 'next' | 'ends' | 'updates';
}

/** A moment that was promised and has gone by. */
function overdue(data: NoticeData, now: number): Found[] {
  if (isEstimatePast(data, now)) return [{ field: 'estimate', ...say('notice-overdue.estimate') }];
  if (data.next === undefined || Date.parse(data.next) > now) return [];
  return [{ field: 'next', ...say('notice-overdue.next') }];
}

/** A notice that is open for so long that somebody may have forgotten it. */
function old({ kind, starts }: NoticeData, { now, days: most = Infinity }: At): Found[] {
  const age = now - Date.parse(starts);
  if (age > MAX_DISTANCE_MS) return [{ field: 'starts', ...say('notice-old.years') }];
  const days = Math.floor(age / DAY_MS);
  if (kind !== 'outage' || days <= most) return [];
  return [{ field: 'starts', ...say('notice-old', { days, most }) }];
}

/** An open outage that does not say what comes. */
function withoutPromise({ kind, estimate, next }: NoticeData): Found[] {
  if (kind !== 'outage' || estimate !== undefined || next !== undefined) return [];
  return [{ field: 'starts', ...say('notice-promise') }];
}

/** An outage that is over, and nobody has said so. */
function withoutWord({ kind, ends, updates }: NoticeData): Found[] {
  if (kind !== 'outage' || updates.some(({ state }) => state === 'resolved')) return [];
  return [{ field: ends === undefined ? 'updates' : 'ends', ...say('notice-resolved') }];
}

/** Notices that do not say what comes, that nobody looks after, and that end without a word. */
export function checkNoticeNews(data: NoticeData, source: string, at: At): Problem[] {
  const phase = phaseOf(data, at.now);
  const found =
    phase === 'over'
      ? withoutWord(data)
      : [...(phase === 'open' ? [...withoutPromise(data), ...overdue(data, at.now)] : []), ...old(data, at)];
  return found.map(({ field, ...problem }) => ({ ...positionInFrontMatter(source, [field]), ...problem }));
}
