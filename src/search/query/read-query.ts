import type { CreateCorrector } from './corrector.ts';
import type { IndexStore } from './index-store.ts';
import { isInNames } from './postings-of-names.ts';
import { otherLayouts, possibleBeginnings, possibleTerms } from './needed-words.ts';
import { type InterpretedQuery, termsOf } from './query-term.ts';
import { createRewriter } from './rewrite.ts';

/** Reads queries in the terms of an index, loading what of it they need. */
export interface QueryReader {
  /**
   * Interprets a query. What its terms need of the index is loaded then.
   *
   * @param exact take it as typed, without corrections
   * @throws whatever the store throws when a file is out of reach
   */
  read(text: string, exact?: boolean): Promise<InterpretedQuery>;
}

/**
 * Makes the reader of an index.
 *
 * @param createCorrector what corrects unknown words; without it they stay as typed
 */
export function createQueryReader(store: IndexStore, createCorrector?: CreateCorrector): QueryReader {
  const { analyser } = store;
  const { vocabulary } = store;
  const isName = (term: string): boolean => isInNames(store.postingsOf(term));
  const corrector = createCorrector?.(analyser, vocabulary);
  const rewriter = createRewriter(analyser, vocabulary, isName, corrector);

  const loadAround = async (text: string): Promise<void> => {
    const terms = possibleTerms(text, analyser);
    await Promise.all([store.loadTerms(terms), store.loadWords(terms)]);
    if (corrector === undefined) return;
    const beginnings = possibleBeginnings(text, analyser, vocabulary);
    const layouts = otherLayouts(text, analyser, vocabulary);
    const ofLayouts = new Set(layouts.flatMap((layout) => [...possibleTerms(layout, analyser)]));
    await Promise.all([store.loadWords(beginnings), store.loadTerms(ofLayouts)]);
    // Once more, for the parts that follow a word that only now is known.
    await store.loadWords(possibleBeginnings(text, analyser, vocabulary));
  };

  return {
    async read(text, exact = false) {
      await loadAround(text);
      const query = exact ? rewriter.asTyped(text) : rewriter.rewrite(text);
      await store.loadTerms(termsOf(query.terms));
      return query;
    },
  };
}
