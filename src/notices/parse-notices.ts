import { isObject, isText } from '../sessions/guards.ts';
import {
  noticeImpacts,
  noticeKinds,
  type Notice,
  type NoticeArea,
  type NoticesDocument,
  type NoticeUpdate,
} from './notice.ts';

/** The longest document that is read, in letters: a hundred outages of a bad day; what is longer is none of ours. */
export const MAX_DOCUMENT_LENGTH = 100_000;

/** Moments further away than two years, in milliseconds, are mistyped. */
export const MAX_DISTANCE_MS = 2 * 366 * 24 * 60 * 60 * 1000;

type Check = (value: unknown) => boolean;

const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);

const isMissingOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Whether a value is an object whose fields are what they should be: one that nobody looks at cannot be left out. */
const isWhole =
  <Whole>(checks: Readonly<Record<keyof Whole & string, Check>>) =>
  (value: unknown): value is Whole =>
    isObject(value) && Object.entries<Check>(checks).every(([name, check]) => check(value[name]));

const areAreas = isListOf(isWhole<NoticeArea>({ id: isText, name: isText }));
const areTexts = isListOf(isText);
const isTextOrMissing = isMissingOr(isText);

/** What says whether a value is a notice, at a moment. */
function noticeCheck(now: number) {
  const isMoment: Check = (value) => isText(value) && Math.abs(Date.parse(value) - now) < MAX_DISTANCE_MS;
  const isMomentOrMissing = isMissingOr(isMoment);
  return isWhole<Notice>({
    // It is put into an address.
    id: (value) => isText(value) && /^[a-z0-9-]+$/.test(value),
    title: isText,
    kind: isOneOf(noticeKinds),
    impact: isOneOf(noticeImpacts),
    areas: (value) => value === 'all' || areAreas(value),
    services: areTexts,
    starts: isMoment,
    estimate: isMomentOrMissing,
    ends: isMomentOrMissing,
    next: isMomentOrMissing,
    updates: isListOf(isWhole<NoticeUpdate>({ at: isMoment, state: isText, text: isText })),
    advice: isTextOrMissing,
    guides: areTexts,
    number: isTextOrMissing,
  });
}

/**
 * Reads what came from `/notices.json`, or what the device kept of it. Total: a portal's page, a broken file and one that is
 * much too long are no document; of a document each notice that is not whole is left out, and the others count.
 * @param now milliseconds since 1970: what is dated years away from it was mistyped.
 */
export function parseNotices(text: string, now: number): NoticesDocument | undefined {
  if (text.length > MAX_DOCUMENT_LENGTH) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isObject(value) || value['version'] !== 1 || !Array.isArray(value['notices'])) return undefined;
    const { checked, heartbeat } = value;
    return {
      version: 1,
      notices: value['notices'].filter(noticeCheck(now)),
      // A moment that cannot be read is one long past: nobody knows how things are.
      checked: checked === undefined || isText(checked) ? checked : '',
      heartbeat: typeof heartbeat === 'number' ? heartbeat : undefined,
    };
  } catch {
    return undefined;
  }
}
