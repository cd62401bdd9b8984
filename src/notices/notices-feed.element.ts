import { isText } from '../sessions/guards.ts';
import { readLocal, writeLocal } from '../sessions/local-object.element.ts';
import type { FetchedNotices } from './feed.ts';
import { DAY_MS } from './moment-words.ts';
import { NOTICES_ADDRESS } from './notice.ts';
import { parseNotices } from './parse-notices.ts';

/** What this device knows of the network's notices. */
export interface NoticesFeed {
  /** The last document that came; undefined where none ever did, or so long ago that it says nothing. */
  readonly fetched: FetchedNotices | undefined;
  /** Whether it came just now. */
  readonly isNew: boolean;
  /** What time it is by the server's clock, as far as this device can tell: for words like «today» alone. */
  readonly now: number;
}

/** How long the network may take, in milliseconds. */
const PATIENCE_MS = 2500;

const ID = 'last';

/** What is known from a text of some time; any text or time may be no such thing. */
function feedOf(text: unknown, time: unknown, isNew: boolean, age: number): NoticesFeed {
  const document = isText(text) && typeof time === 'number' ? parseNotices(text, time) : undefined;
  return { fetched: document && { document, time: Number(time) }, isNew, now: Number(time) + age };
}

/** What came to this device within a day, without asking the server: to be shown before its answer is there. Total. */
export function keptNotices(): NoticesFeed {
  const { text, time, keptAt } = readLocal('notices', ID);
  // By the device's clock twice, which may be wrong both times and right about what lies between.
  const age = Math.abs(Date.now() - Number(keptAt));
  return feedOf(age < DAY_MS && text, time, false, age);
}

async function fetchNotices(): Promise<NoticesFeed> {
  try {
    const response = await fetch(NOTICES_ADDRESS, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const time = Date.parse(response.headers.get('date') ?? '') || Date.now();
    const text = await response.text();
    const feed = feedOf(response.ok && text, time, true, 0);
    if (feed.fetched) {
      writeLocal('notices', ID, { text, time, keptAt: Date.now() });
      return feed;
    }
  } catch {
    // It did not come, or not in time.
  }
  return keptNotices();
}

let reading: Promise<NoticesFeed> | undefined;

/**
 * The network's notices: from the server, or after two and a half seconds the last that came. Total. All that is on a page shares
 * one answer.
 * @param again asks the server anew, where a page has been open for a while.
 */
export function readNoticesFeed(again = false): Promise<NoticesFeed> {
  return (reading = (!again && reading) || fetchNotices());
}
