import type { NoticeData } from '../../content/schemas/notice.ts';
import { positionInFrontMatter } from '../../content/yaml/read-yaml.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../diagnostics/rules.ts';
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
interface Found {
  readonly field: 'starts' | 'estimate' | 'next' | 'ends' | 'updates';
  readonly rule: RuleName;
  readonly message: string;
  readonly suggestion: string;
}

const SAY_HOW_IT_IS =
  'If it is over, put an update that says so first and write ends; if not, write what is known now.';

/** A moment that was promised and has gone by. */
function overdue(data: NoticeData, now: number): Found[] {
  const found = { rule: 'notice-overdue', suggestion: SAY_HOW_IT_IS } as const;
  if (isEstimatePast(data, now))
    return [{ ...found, field: 'estimate', message: 'The estimate has gone by, and the notice is open.' }];
  if (data.next === undefined || Date.parse(data.next) > now) return [];
  return [{ ...found, field: 'next', message: 'The moment of the next news has gone by.' }];
}

/** A notice that is open for so long that somebody may have forgotten it. */
function old({ kind, starts }: NoticeData, { now, days = Infinity }: At): Found[] {
  const age = now - Date.parse(starts);
  const found = { field: 'starts', rule: 'notice-old', suggestion: SAY_HOW_IT_IS } as const;
  if (age > MAX_DISTANCE_MS)
    return [{ ...found, message: 'This notice began more than two years ago: devices leave it out.' }];
  const count = Math.floor(age / DAY_MS);
  if (kind !== 'outage' || count <= days) return [];
  return [{ ...found, message: `This outage has been open for ${count} days (at most ${days}).` }];
}

/** An open outage that does not say what comes. */
function withoutPromise({ kind, estimate, next }: NoticeData): Found[] {
  if (kind !== 'outage' || estimate !== undefined || next !== undefined) return [];
  const message = 'An open outage says neither when it may be over nor when there will be news.';
  const suggestion =
    'Write next, when you will write again; and estimate, where who mends it has named a time.';
  return [{ field: 'starts', rule: 'notice-promise', message, suggestion }];
}

/** An outage that is over, and nobody has said so. */
function withoutWord({ kind, ends, updates }: NoticeData): Found[] {
  if (kind !== 'outage' || updates.some(({ state }) => state === 'resolved')) return [];
  const message = 'The outage is over, and no update says so.';
  const suggestion =
    'Put an update of state resolved first: what it was, and what to do where it still does not work.';
  return [{ field: ends === undefined ? 'updates' : 'ends', rule: 'notice-resolved', message, suggestion }];
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
