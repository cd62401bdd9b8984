import type { CreateCorrector } from './corrector.ts';
import type { IndexStore } from './index-store.ts';
import { isInNames } from './postings-of-names.ts';
import { otherLayouts, possibleBeginnings, possibleTerms } from './needed-words.ts';
import { type InterpretedQuery, termsOf } from './query-term.ts';
import { createRewriter, type Rewriter } from './rewrite.ts';

/** Reads queries in the terms of an index, loading what of it they need. */
export interface QueryReader {
  /**
   * Interprets a query. What its terms need of the index is loaded then.
   *
   * @param exact take it as typed, without corrections
   * @throws whatever the store throws when a file is out of reach
   */
  read(text: string, exact?: boolean): Promise<InterpretedQuery>;
  /** Hands in what corrects unknown words; until then they stay as typed. */
  setCorrector(createCorrector: CreateCorrector): void;
}

/**
 * Makes the reader of an index.
 *
 * @param createCorrector what corrects unknown words, where it is loaded already
 */
export function createQueryReader(store: IndexStore, createCorrector?: CreateCorrector): QueryReader {
  const { analyser } = store;
  const { vocabulary } = store;
  const isName = (term: string): boolean => isInNames(store.postingsOf(term));
  const rewriterWith = (create: CreateCorrector | undefined): Rewriter =>
    createRewriter(analyser, vocabulary, isName, create?.(analyser, vocabulary));
  let corrects = createCorrector !== undefined;
  let rewriter = rewriterWith(createCorrector);

  const loadAround = async (text: string): Promise<void> => {
    const terms = possibleTerms(text, analyser);
    await Promise.all([store.loadTerms(terms), store.loadWords(terms)]);
    if (!corrects) return;
    const beginnings = possibleBeginnings(text, analyser, vocabulary);
    const layouts = otherLayouts(text, analyser, vocabulary);
    const ofLayouts = new Set(layouts.flatMap((layout) => [...possibleTerms(layout, analyser)]));
    await Promise.all([store.loadWords(beginnings), store.loadTerms(ofLayouts)]);
    // Once more, for the parts that follow a word that only now is known.
    await store.loadWords(possibleBeginnings(text, analyser, vocabulary));
  };

  return {
    setCorrector(create) {
      corrects = true;
      rewriter = rewriterWith(create);
    },
    async read(text, exact = false) {
      await loadAround(text);
      const query = exact ? rewriter.asTyped(text) : rewriter.rewrite(text);
      await store.loadTerms(termsOf(query.terms));
      return query;
    },
  };
}
