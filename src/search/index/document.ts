import type { Section } from '../query/section.ts';

/** One article as the search index takes it. */
export interface SearchDocument {
  /** Its address from the root of the site: /slow/slow-internet/ */
  readonly url: string;
  readonly slug: string;
  readonly title: string;
  /** The title of the symptom that it stands under. */
  readonly symptom: string;
  readonly summary: string;
  /** How customers say the problem. */
  readonly aliases: readonly string[];
  /** How customers say or ask it in whole sentences; shown to nobody. */
  readonly asked: readonly string[];
  /** The body as plain text in its original spelling; headings and paragraphs are parted by newlines. */
  readonly text: string;
  /** The parts of it that a link can open, in order; joined by newlines they are the text. */
  readonly sections: readonly Section[];
}

/** One symptom page as the search index takes it. */
export interface SearchSymptom {
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** A file of the index: a path under the index's folder, and its bytes. */
export interface SearchFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Everything of an article that can be searched, as one text. */
export function searchedText({
  title,
  aliases,
  asked,
  text,
}: Pick<SearchDocument, 'title' | 'aliases' | 'asked' | 'text'>): string {
  return [title, ...aliases, ...asked, text].join('\n');
}
