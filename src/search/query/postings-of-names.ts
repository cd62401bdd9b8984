import { FIRST_ASKED, type Posting } from './posting.ts';

/** Whether the title or an alias of some guide has a term. */
export function isInNames(postings: readonly Posting[]): boolean {
  return postings.some(({ sentences }) => sentences.some(({ index }) => index < FIRST_ASKED));
}
