import { NOTICES_KIND } from '../sessions/device-store.ts';
import { isObject, isText } from '../sessions/guards.ts';
import { localStore } from '../sessions/local-store.element.ts';
import type { FetchedNotices } from './feed.ts';
import { NOTICES_ADDRESS } from './notice.ts';
import { parseNotices } from './parse-notices.ts';

/** What this device knows of the network's notices. */
export interface NoticesFeed {
  /** The last document that came; undefined where none ever did, or so long ago that it says nothing. */
  readonly fetched: FetchedNotices | undefined;
  /** Whether it came just now. */
  readonly isNew: boolean;
}

/** How long the network may take, in milliseconds. */
const PATIENCE_MS = 2500;

/** For how long a document that came before is shown, in milliseconds: a day. */
const KEPT_MS = 24 * 60 * 60 * 1000;

const ID = 'last';

function kept(): NoticesFeed {
  try {
    const value: unknown = JSON.parse(localStore.read(NOTICES_KIND, ID) ?? '');
    if (!isObject(value)) throw new Error('Nothing is kept.');
    const { text, time, keptAt } = value;
    // By the device's clock twice, which may be wrong both times and right about what lies between.
    const isRecent = typeof keptAt === 'number' && Math.abs(Date.now() - keptAt) < KEPT_MS;
    if (!isRecent || !isText(text) || typeof time !== 'number') throw new Error('What is kept is too old.');
    const document = parseNotices(text, time);
    return { fetched: document && { document, time }, isNew: false };
  } catch {
    return { fetched: undefined, isNew: false };
  }
}

async function fetchNotices(): Promise<NoticesFeed> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(NOTICES_ADDRESS, { cache: 'no-cache', signal: patience.signal });
    const time = Date.parse(response.headers.get('date') ?? '') || Date.now();
    const text = await response.text();
    const document = response.ok ? parseNotices(text, time) : undefined;
    if (document === undefined) return kept();
    localStore.write(NOTICES_KIND, ID, JSON.stringify({ text, time, keptAt: Date.now() }));
    return { fetched: { document, time }, isNew: true };
  } catch {
    return kept();
  } finally {
    clearTimeout(timer);
  }
}

let reading: Promise<NoticesFeed> | undefined;

/**
 * The network's notices: from the server, or after two and a half seconds the last that came. Total. All that is on a page shares
 * one answer.
 * @param again asks the server anew, where a page has been open for a while.
 */
export function readNoticesFeed(again = false): Promise<NoticesFeed> {
  if (again) reading = undefined;
  return (reading ??= fetchNotices());
}

/** What came to this device before, without asking the server: to be shown before its answer is there. */
export const keptNotices = kept;
