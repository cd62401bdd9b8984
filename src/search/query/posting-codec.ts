import { FIRST_ASKED, type Posting, type SentenceHit } from './posting.ts';

/*
 * Postings as text: every number is one digit to base 64, or more with the highest bit as the sign that another follows.
 * A posting is the distance from the guide before, the impact in the text, then two lists (names and questions) of how many
 * sentences there are and, for each, its index and the step of its weight. JSON would be three times as long.
 */

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUE_OF = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));
const MORE = 32;

/** Weights are kept in steps of eight per cent from this one on, which no sentence is below. */
const LEAST_WEIGHT = 0.25;
const STEP = 1.08;
const STEPS = 64;

function encodeNumber(value: number): string {
  return value < MORE
    ? DIGITS.charAt(value)
    : DIGITS.charAt(MORE + (value % MORE)) + encodeNumber(Math.floor(value / MORE));
}

/** The step of a weight, as a digit. */
export function encodeWeight(weight: number): string {
  const step = Math.round(Math.log(Math.max(LEAST_WEIGHT, weight) / LEAST_WEIGHT) / Math.log(STEP));
  return DIGITS.charAt(Math.min(STEPS - 1, step));
}

/** The weight that a step stands for. */
export function decodeWeight(digit: string): number {
  return LEAST_WEIGHT * STEP ** (VALUE_OF.get(digit) ?? 0);
}

function encodeSentences(sentences: readonly SentenceHit[], first: number): string {
  const hits = sentences.map(({ index, weight }) => encodeNumber(index - first) + encodeWeight(weight));
  return encodeNumber(hits.length) + hits.join('');
}

/**
 * Writes the postings of one term.
 *
 * @param postings in the order of their guides, each guide once
 */
export function encodePostings(postings: readonly Posting[]): string {
  let before = 0;
  return postings
    .map(({ guide, text, sentences }) => {
      const distance = guide - before;
      before = guide;
      const names = sentences.filter(({ index }) => index < FIRST_ASKED);
      const asked = sentences.filter(({ index }) => index >= FIRST_ASKED);
      return [
        encodeNumber(distance),
        DIGITS.charAt(text),
        encodeSentences(names, 0),
        encodeSentences(asked, FIRST_ASKED),
      ].join('');
    })
    .join('');
}

/** Reads digits one after another; beyond the end every digit is 0. */
class DigitReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** How many digits are left. */
  get left(): number {
    return Math.max(0, this.#text.length - this.#at);
  }

  digit(): number {
    const value = VALUE_OF.get(this.#text.charAt(this.#at)) ?? 0;
    this.#at += 1;
    return value;
  }

  number(): number {
    const digit = this.digit();
    return digit < MORE ? digit : digit - MORE + MORE * this.number();
  }
}

function decodeSentences(reader: DigitReader, first: number): SentenceHit[] {
  return Array.from({ length: Math.min(reader.number(), reader.left) }, () => ({
    index: first + reader.number(),
    weight: LEAST_WEIGHT * STEP ** reader.digit(),
  }));
}

/**
 * Reads the postings of one term. Total: what is no postings gives some that mean nothing, never an error.
 *
 * @param text what `encodePostings` wrote; weights come back within four per cent
 */
export function decodePostings(text: string): Posting[] {
  const reader = new DigitReader(text);
  const postings: Posting[] = [];
  let guide = 0;
  while (reader.left > 0) {
    guide += reader.number();
    const impact = reader.digit();
    const sentences = [...decodeSentences(reader, 0), ...decodeSentences(reader, FIRST_ASKED)];
    postings.push({ guide, text: impact, sentences });
  }
  return postings;
}
