import { createCorrector } from './correct-words.ts';
import { readLayout } from './correct-layout.ts';
import { createSpellings } from './nearest-spellings.ts';

/** What reads a word that the site does not know. It is apart, for most of what is typed needs none of it. */
export interface Corrector {
  readonly createCorrector: typeof createCorrector;
  readonly createSpellings: typeof createSpellings;
  readonly readLayout: typeof readLayout;
}

export const corrector: Corrector = { createCorrector, createSpellings, readLayout };
