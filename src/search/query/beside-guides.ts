import type { Analyser } from '../../text/analyse.ts';
import type { PageAnswer } from './answer.ts';
import { collectPostings } from './collect-postings.ts';
import type { IndexBase } from './index-files.ts';
import { createPageMatcher, type PageMatcher } from './page-answers.ts';
import type { Posting } from './posting.ts';
import type { QueryTerm } from './query-term.ts';
import { rankGuides, type RankedGuide } from './rank-guides.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What answers queries beside guides: few, so all of it is loaded. */
export interface BesideGuides {
  /** The pages that a query asks for. */
  pages(query: readonly QueryTerm[]): PageAnswer[];
  /** How the titles and aliases of the symptoms match it, by their numbers in the base; the best first. */
  symptoms(query: readonly QueryTerm[]): RankedGuide[];
}

interface Prepared {
  readonly pages: PageMatcher;
  readonly symptoms: ReadonlyMap<string, readonly Posting[]>;
  /** How many words were known then. */
  readonly words: number;
}

/**
 * Prepares the pages and the symptoms of a site for being compared with queries.
 *
 * @param vocabulary may grow: a stem that was loaded later is one for these as well
 */
export function createBesideGuides(
  base: IndexBase,
  analyser: Analyser,
  vocabulary: Vocabulary,
): BesideGuides {
  const documents = base.symptoms.map(({ title, aliases }) => ({ title, aliases, asked: [], text: '' }));
  let prepared: Prepared | undefined;
  const current = (): Prepared => {
    const words = vocabulary.words.length;
    if (prepared?.words !== words) {
      prepared = {
        pages: createPageMatcher(base.pages, analyser, vocabulary),
        symptoms: collectPostings(documents, analyser, vocabulary),
        words,
      };
    }
    return prepared;
  };
  return {
    pages: (query) => current().pages.match(query),
    symptoms(query) {
      const { symptoms } = current();
      return rankGuides(query, { postingsOf: (term) => symptoms.get(term) ?? [] }, vocabulary);
    },
  };
}
