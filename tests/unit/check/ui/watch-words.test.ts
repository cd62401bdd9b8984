import { describe, expect, it } from 'vitest';
import {
  countInWords,
  spansInWords,
  watchEntry,
  type WatchWords,
} from '../../../../src/check/ui/watch-words.ts';
import type { Watched } from '../../../../src/check/watch.ts';

const words: WatchWords = {
  count: '{unanswered} of {asked} had no answer.',
  all: 'All {asked} had one.',
  gap: 'None from {from} to {to}.',
  gapOpen: 'None since {from}.',
  hidden: 'Not seen from {from} to {to}.',
  hiddenOpen: 'Not seen since {from}.',
  report: 'Watched from {from} to {to}',
  more: '{count} more.',
};

/** A moment of the day, by the device's own zone, as the sentences tell it. */
const at = (minute: number, second = 0) => new Date(2026, 10, 29, 10, minute, second).getTime();
const watched = (own: Partial<Watched> = {}): Watched => ({
  begun: at(20),
  asked: 300,
  unanswered: 0,
  gaps: [],
  unwatched: [],
  ...own,
});

describe('the words of watching', () => {
  it('say how many had no answer, and where all had one, that', () => {
    expect(countInWords(watched({ unanswered: 3 }), words, 'en-GB')).toBe('3 of 300 had no answer.');
    expect(countInWords(watched(), words, 'en-GB')).toBe('All 300 had one.');
    expect(countInWords(watched(), words, 'fa')).toBe('All ۳۰۰ had one.');
  });

  it('tell gaps and what nobody saw in the order in which they happened, with their seconds', () => {
    const spans = {
      gaps: [{ from: at(21, 4), to: at(21, 10) }, { from: at(29) }],
      unwatched: [{ from: at(22), to: at(23) }],
    };
    expect(spansInWords(watched(spans), words, 'en-GB')).toEqual([
      'None from 10:21:04 to 10:21:10.',
      'Not seen from 10:22:00 to 10:23:00.',
      'None since 10:29:00.',
    ]);
    expect(spansInWords(watched({ unwatched: [{ from: at(24) }] }), words, 'en-GB')).toEqual([
      'Not seen since 10:24:00.',
    ]);
  });

  it('make one answer of it for a report, and count the gaps that are too many to name', () => {
    const gaps = Array.from({ length: 8 }, (_, index) => ({ from: at(21 + index), to: at(21 + index, 10) }));
    const entry = watchEntry(watched({ ended: at(30), unanswered: 40, gaps }), words, 'en-GB');
    expect(entry.question).toBe('Watched from 10:20:00 to 10:30:00');
    expect(entry.answer).toMatch(/^40 of 300 had no answer\. None from 10:21:00 to 10:21:10\..* 2 more\.$/);
    expect(entry.answer.match(/None from/g)).toHaveLength(6);
  });
});
