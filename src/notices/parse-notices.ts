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

const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  values.some((one) => one === value);

/** Whether a value is a moment near another. */
const isMoment = (value: unknown, now: number) =>
  isText(value) && Math.abs(Date.parse(value) - now) < MAX_DISTANCE_MS;

const isNone = (value: unknown) => value === undefined;

const isArea = (value: unknown): value is NoticeArea =>
  isObject(value) && isText(value['id']) && isText(value['name']);

const isUpdate = (value: unknown, now: number): value is NoticeUpdate =>
  isObject(value) && isMoment(value['at'], now) && isText(value['state']) && isText(value['text']);

const isList = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);

function isNotice(value: unknown, now: number): value is Notice {
  if (!isObject(value)) return false;
  const { id, title, kind, impact, areas, services, updates, guides } = value;
  return (
    isText(id) &&
    // It is put into an address.
    /^[a-z0-9-]+$/.test(id) &&
    isText(title) &&
    isOneOf(noticeKinds, kind) &&
    isOneOf(noticeImpacts, impact) &&
    (areas === 'all' || isList(areas, isArea)) &&
    isList(services, isText) &&
    isList(guides, isText) &&
    isMoment(value['starts'], now) &&
    ['estimate', 'ends', 'next'].every((name) => isNone(value[name]) || isMoment(value[name], now)) &&
    isList(updates, (one) => isUpdate(one, now)) &&
    ['advice', 'number'].every((name) => isNone(value[name]) || isText(value[name]))
  );
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
      notices: value['notices'].filter((one) => isNotice(one, now)),
      // A moment that cannot be read is one long past: nobody knows how things are.
      ...(isNone(checked) ? {} : { checked: isText(checked) ? checked : '' }),
      ...(typeof heartbeat === 'number' ? { heartbeat } : {}),
    };
  } catch {
    return undefined;
  }
}
