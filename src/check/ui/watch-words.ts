import type { TranscriptEntry } from '../../sessions/transcript.ts';
import type { Span, Watched } from '../watch.ts';

/** The sentences of watching, with their braces; they reach scripts through the page. */
export interface WatchWords {
  readonly count: string;
  /** The same where each had one. */
  readonly all: string;
  readonly gap: string;
  readonly gapOpen: string;
  readonly hidden: string;
  readonly hiddenOpen: string;
  readonly report: string;
  readonly more: string;
}

/** How many gaps a report names by their times: more of them are counted. */
const NAMED_GAPS = 6;

/** A moment of today with its seconds, and a number, as people read them. */
function formats(language: string) {
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  const number = new Intl.NumberFormat(language, { useGrouping: false });
  return { clock: (time: number) => clock.format(time), number: (value: number) => number.format(value) };
}

const fill = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replace(/\{(\w+)\}/g, (brace, name: string) => values[name] ?? brace);

/** How many questions had no answer. */
export function countInWords({ asked, unanswered }: Watched, words: WatchWords, language: string): string {
  const { number } = formats(language);
  return fill(unanswered === 0 ? words.all : words.count, {
    asked: number(asked),
    unanswered: number(unanswered),
  });
}

/** When nothing was answered, and when nobody looked, in the order in which it happened: a sentence each. */
export function spansInWords({ gaps, unwatched }: Watched, words: WatchWords, language: string): string[] {
  const { clock } = formats(language);
  const say = (whole: string, open: string) => (span: Span) => ({
    from: span.from,
    text: fill(span.to === undefined ? open : whole, {
      from: clock(span.from),
      to: clock(span.to ?? span.from),
    }),
  });
  return [...gaps.map(say(words.gap, words.gapOpen)), ...unwatched.map(say(words.hidden, words.hiddenOpen))]
    .toSorted((one, other) => one.from - other.from)
    .map(({ text }) => text);
}

/** What a report tells of watching that has ended: how many had no answer, and when. */
export function watchEntry(watched: Watched, words: WatchWords, language: string): TranscriptEntry {
  const { clock, number } = formats(language);
  const spans = spansInWords(watched, words, language);
  const more = spans.length - NAMED_GAPS;
  const sentences = [
    countInWords(watched, words, language),
    ...spans.slice(0, NAMED_GAPS),
    ...(more > 0 ? [fill(words.more, { count: number(more) })] : []),
  ];
  const times = { from: clock(watched.begun), to: clock(watched.ended ?? watched.begun) };
  return { question: fill(words.report, times), answer: sentences.join(' ') };
}
