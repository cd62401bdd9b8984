import { isText } from '../sessions/guards.ts';
import { bearsOn, noticesHere } from './concerning.ts';
import { feedState, MINUTE_MS } from './feed.ts';
import { momentWords } from './moment-words.ts';
import { noticeUrl } from './notice.ts';
import { isEstimatePast } from './notice-phase.ts';
import { keptNotices, readNoticesFeed } from './notices-feed.element.ts';
import { AREA_EVENT, readOwnArea } from './own-area.element.ts';

const { lang: LANGUAGE } = document.documentElement;

let feed = keptNotices();
/** Whether the server has answered, or was too slow. */
let isDecided = false;
let asked = 0;

/** Draws what concerns one place of the page; the words and the template stand in it. */
function draw(place: HTMLElement): void {
  const { fetched, isNew, now } = feed;
  const { time = 0, document: { notices = [] } = {} } = fetched ?? {};
  const words = place.dataset;
  const { guide, zone = '' } = words;
  const at = (moment: string | number | undefined) => moment && momentWords(moment, now, zone, LANGUAGE);
  /** Puts things into a part, where they are others: a link keeps its focus, and nothing is said aloud twice. */
  const put = (name: string, things: readonly (Node | string)[]) => {
    const part = place.querySelector(`[data-${name}]`);
    if (!part) return;
    const next = document.importNode(part);
    next.append(...things);
    if (!next.isEqualNode(part)) part.replaceChildren(...next.childNodes);
  };
  const shown = noticesHere(notices, readOwnArea(), time).filter(
    (notice) => !guide || bearsOn(notice, guide, words['asks'] !== undefined),
  );
  const state = feedState(fetched, isNew, shown.length);
  words['noticesState'] = state;
  const template = place.querySelector('template')?.content.querySelector('li');
  if (!template) return;
  put(
    'list',
    shown.map((notice) => {
      const item = document.importNode(template, true);
      item.dataset['notice'] = notice.id;
      item.dataset['kind'] = notice.kind;
      item.querySelector('a')?.setAttribute('href', noticeUrl(notice.id));
      const parts: Readonly<Record<string, unknown>> = {
        ...notice,
        kind: words[notice.kind],
        areas:
          notice.areas === 'all'
            ? words['all']
            : new Intl.ListFormat(LANGUAGE).format(notice.areas.map(({ name }) => name)),
        starts: at(notice.starts),
        past: isEstimatePast(notice, time) && ' ',
        estimate: at(notice.estimate ?? notice.ends),
        next: at(notice.next),
        more: shown[1] && (shown.length - 1).toLocaleString(LANGUAGE),
      };
      item.querySelectorAll<HTMLElement>('[data-part]').forEach((part) => {
        const value = parts[part.dataset['part'] ?? ''];
        if (isText(value)) (part.lastElementChild ?? part).append(value);
        else part.remove();
      });
      return item;
    }),
  );
  if (isDecided)
    put('said', [
      (words[!fetched ? 'never' : isNew || shown.length ? state : 'staleNone'] ?? '').replace(
        '{time}',
        String(at(time)),
      ),
    ]);
}

function drawAll(): void {
  document.querySelectorAll<HTMLElement>('network-notices').forEach(draw);
}

function ask(): void {
  asked = Date.now();
  void readNoticesFeed(isDecided).then((next) => {
    // Where the browser keeps nothing, what came before is told on, as what it is.
    feed = next.fetched ? next : { ...feed, isNew: false };
    isDecided = true;
    drawAll();
  });
}

/** Asks the server, where it did not answer within the last minute: the page came back into sight, or something came to its end. */
export function askAgain(): void {
  if (Date.now() - asked > MINUTE_MS) ask();
}

drawAll();
ask();
document.addEventListener(AREA_EVENT, drawAll);
// It comes too where a page comes back from the browser's memory.
document.addEventListener('visibilitychange', askAgain);
addEventListener('online', ask);
