/**
 * The editors' knowledge of words: which words mean the same to a customer, and which only look inflected.
 * Plain data, so that the build can read it from a file and the browser from JSON.
 */
export interface Lexicon {
  /** Groups of words or short phrases that mean one thing; the first of a group stands for all of it. */
  readonly synonyms: readonly (readonly string[])[];
  /** Names that customers drop in (modems, other providers), each in its spellings. They are no part of a problem: see README. */
  readonly names?: readonly (readonly string[])[] | undefined;
  /**
   * Subjects that the provider alone answers and no guide is about (prices, invoices, jobs), each in its spellings; the first
   * one is shown. A guide that has one in its title or its aliases is about it all the same.
   */
  readonly elsewhere?: readonly (readonly string[])[] | undefined;
  /** Words that are whole although they end like a plural or a possessive (تنها، انتها). */
  readonly keep: readonly string[];
  /** By which words customers ask for a page of the site that is no guide (contact, history), by the name of the page. */
  readonly pages?: PageWords | undefined;
}

/** The pages that are no guides and that search answers with, in the order in which it shows them. */
export const pageNames = ['contact', 'connection', 'history', 'home', 'desk'] as const;

export type PageName = (typeof pageNames)[number];

/** By which words customers ask for pages. */
export type PageWords = Readonly<Partial<Record<PageName, readonly string[] | undefined>>>;
