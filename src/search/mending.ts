import { createMender } from './mend-words.ts';
import { readLayout } from './read-layout.ts';
import { createSpellings } from './spellings.ts';

/** What reads a word that the site does not know. It is apart, for most of what is typed needs none of it. */
export interface Mending {
  readonly createMender: typeof createMender;
  readonly createSpellings: typeof createSpellings;
  readonly readLayout: typeof readLayout;
}

export const mending: Mending = { createMender, createSpellings, readLayout };
