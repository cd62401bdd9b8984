import type { TranscriptEntry } from '../../sessions/transcript.ts';
import { browserSurroundings } from '../browser-surroundings.element.ts';
import { watch, WATCH_MS, type Watched } from '../watch.ts';
import { keepAwake } from './keep-awake.element.ts';
import { countInWords, spansInWords, watchEntry, type WatchWords } from './watch-words.ts';

function wordsOf({ dataset }: HTMLElement): WatchWords {
  const {
    count = '',
    all = '',
    gap = '',
    gapOpen = '',
    hidden = '',
    hiddenOpen = '',
    report = '',
    more = '',
  } = dataset;
  return { count, all, gap, gapOpen, hidden, hiddenOpen, report, more };
}

/** Whole minutes that are left, at least one. */
const minutesLeft = ({ begun }: Watched, now: number) =>
  Math.max(1, Math.ceil((begun + WATCH_MS - now) / 60_000));

/**
 * Watches for drops, with a list that grows: only what is new in it is said aloud.
 * @param stopped ends it early, when it settles.
 * @returns what a report says of it; undefined where nothing was asked.
 */
export async function watchHere(
  box: HTMLElement,
  stopped: Promise<void>,
): Promise<TranscriptEntry | undefined> {
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-${name}]`);
  const words = wordsOf(box);
  const { lang } = document.documentElement;
  const minutes = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  let listed: readonly string[] = [];

  const say = (text: string) => part('watch-status')?.replaceChildren(text);
  /** Lists what has come since, without touching what was listed: a reader stays where they are. */
  const list = (sentences: readonly string[]) => {
    const spans = part('spans');
    if (spans === null) return;
    sentences.forEach((sentence, index) => {
      if (listed[index] === sentence) return;
      const item = spans.children[index] ?? spans.appendChild(document.createElement('li'));
      item.textContent = sentence;
      if (listed[index] === undefined) say(sentence);
    });
    listed = sentences;
  };
  const draw = (watched: Watched) => {
    part('counted')?.replaceChildren(countInWords(watched, words, lang));
    part('left')?.replaceChildren(minutes.format(minutesLeft(watched, Date.now())));
    list(spansInWords(watched, words, lang));
  };

  part('spans')?.replaceChildren();
  say('');
  const letGo = keepAwake();
  const watched = await watch(browserSurroundings(), {
    stopped,
    isHidden: () => document.hidden,
    tell: draw,
  });
  letGo();
  draw(watched);
  say(`${box.dataset['done'] ?? ''} ${countInWords(watched, words, lang)}`);
  return watched.asked > 0 ? watchEntry(watched, words, lang) : undefined;
}
