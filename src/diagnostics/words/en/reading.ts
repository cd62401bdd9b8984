import type { WordsOfRules } from '../words.ts';

/** What is said of how a guide reads, and of when somebody last read it. */
export const readingWords = {
  'review-due': ({ days, most }: { days: number; most: number }) => [
    `Nobody has read this guide through for ${days} days (at most ${most}).`,
    'Read it through, correct what is no longer true, then write the day of today.',
  ],
  'review-date': ({ today }: { today: string }) => [
    'The review date has not come yet.',
    `Write the day on which somebody read it through; today is ${today}.`,
  ],
  'field-value.year': ({ day, today }: { day: string; today: string }) => [
    `The review date ${day} is no day of the Gregorian calendar.`,
    `Write it so: ${today} is today.`,
  ],
  'summary-length': ({ letters, least, most }: { letters: number; least: number; most: number }) => [
    `The summary has ${letters} letters.`,
    `Say in ${least} to ${most} letters what the guide does.`,
  ],
  'hard-to-read': ({ words, most }: { words: number; most: number }) => [
    `A sentence of ${words} words is hard to read on a phone (at most ${most}).`,
    'Make two sentences of it, or a list.',
  ],
} satisfies WordsOfRules;
