import type { Analyser } from '../../text/analyse.ts';
import type { PageAnswer } from './answer.ts';
import type { AnsweringPage } from './answering-pages.ts';
import { isTelling } from './highlight.ts';
import { commonStem } from './known-words.ts';
import type { QueryTerm } from './query-term.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Finds the pages that a query asks for. */
export interface PageMatcher {
  /** The pages that a query as a whole asks for, in the order in which they were handed in. */
  match(query: readonly QueryTerm[]): PageAnswer[];
}

/** A query with more in it that no name of the page has asks for something else: of its telling words, one in four. */
const MIN_SHARE = 0.75;

/** What makes a question of words that are none: «کجا زنگ بزنم» asks for a number, «تلفن زنگ می‌زند» does not. */
const questionWords: ReadonlySet<string> = new Set(['کجا', 'کی', 'چه', 'چی', 'چطور', 'کدام']);

/** The terms of the names of a page. */
interface PageNames {
  readonly page: string;
  /** Of each name its telling terms and what makes it a question; of one with a single telling term («سابقهٔ من») all. */
  readonly names: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
}

/**
 * Makes the matcher. A query asks for a page where it has every telling word of one of the page's names, and hardly one
 * that none of them has: «شمارهٔ تلفن پشتیبانی» asks for the contact page, «پشتیبانی جواب نمی‌دهد» and «شمارهٔ خطم» do not.
 *
 * @param pages what can be asked for
 * @param analyser the analyser of the index
 * @param vocabulary a vocabulary that has the words of the pages
 */
export function createPageMatcher(
  pages: readonly AnsweringPage[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): PageMatcher {
  const termsOfName = (text: string): ReadonlySet<string> => {
    const terms = analyser.analyse(text).map(({ term, isFunctionWord }) => ({
      term: commonStem(term, analyser, vocabulary),
      tells: isTelling({ interpretations: [{ term, confidence: 1 }], isFunctionWord }),
    }));
    const isShort = terms.filter(({ tells }) => tells).length < 2;
    return new Set(
      terms.filter(({ term, tells }) => tells || isShort || questionWords.has(term)).map(({ term }) => term),
    );
  };
  const known = pages.map(({ page, names: written }): PageNames => {
    const names = written.map(termsOfName).filter(({ size }) => size > 0);
    return { page, names, all: new Set(names.flatMap((name) => [...name])) };
  });
  return {
    match(query) {
      const telling = query.filter(isTelling);
      const asked = new Set(query.flatMap(termsOf));
      const isAsked = ({ names, all }: PageNames): boolean => {
        const covered = telling.filter((term) => termsOf(term).some((one) => all.has(one)));
        return (
          covered.length >= telling.length * MIN_SHARE &&
          names.some((name) => [...name].every((term) => asked.has(term)))
        );
      };
      return known.filter(isAsked).map(({ page }) => ({ page }));
    },
  };
}

function termsOf({ interpretations }: QueryTerm): string[] {
  return interpretations.map(({ term }) => term);
}
