import type { Query } from './query-set.ts';

/** What a search said to one question. */
export interface Said {
  /** The guides that it shows, the best first. */
  readonly slugs: readonly string[];
  /** Whether it trusts the first. */
  readonly match: 'strong' | 'weak' | 'none';
  /** The pages that it answers with above all guides. */
  readonly pages?: readonly string[];
  /** The step or section that the first guide is opened at. */
  readonly place?: string;
}

/** What the answers to one class of questions were worth; counts of questions. */
export interface Score {
  readonly name: string;
  readonly questions: number;
  /** With what was wanted first, or among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** Without any result. */
  readonly zero: number;
  /** With more than a weak match. */
  readonly strong: number;
  /** With a weak match. */
  readonly weak: number;
  /** With a step to be led to, and led to it by the first result. */
  readonly withStep: number;
  readonly toStep: number;
}

/** A want that is a page of the site and no guide: `page:contact`. */
const PAGE = 'page:';

/** Whether what a question wants is a page, and which. */
export function wantedPages({ want }: Query): string[] {
  return want.filter((wanted) => wanted.startsWith(PAGE)).map((wanted) => wanted.slice(PAGE.length));
}

/**
 * Where in an answer the wanted stands, from 0; Infinity where it does not. A page that is answered with stands above the
 * guides, which keep their places: that of the first guide is 0 whatever stands above it.
 */
export function rankOf(query: Query, said: Said | undefined): number {
  if (wantedPages(query).some((page) => said?.pages?.includes(page))) return 0;
  const rank = said?.slugs.findIndex((slug) => query.want.includes(slug)) ?? -1;
  return rank === -1 ? Infinity : rank;
}

function scoreOf(name: string, queries: readonly Query[], said: ReadonlyMap<Query, Said>): Score {
  const ranks = queries.map((query) => rankOf(query, said.get(query)));
  const count = (isSo: (query: Query, said: Said | undefined) => boolean): number =>
    queries.filter((query) => isSo(query, said.get(query))).length;
  return {
    name,
    questions: queries.length,
    first: ranks.filter((rank) => rank === 0).length,
    firstThree: ranks.filter((rank) => rank < 3).length,
    zero: count(
      (_, answer) => answer === undefined || answer.slugs.length + (answer.pages?.length ?? 0) === 0,
    ),
    strong: count((_, answer) => answer?.match === 'strong'),
    weak: count((_, answer) => answer?.match === 'weak'),
    withStep: count(({ step }) => step !== undefined),
    toStep: count(
      (query, answer) =>
        query.step !== undefined && rankOf(query, answer) === 0 && answer?.place === query.step,
    ),
  };
}

/** The name of the line that sums all questions which have an answer. */
export const ALL_ANSWERED = 'all with an answer';

/** Scores each class in the order of the set, then all questions that have an answer together. */
export function score(queries: readonly Query[], said: ReadonlyMap<Query, Said>): Score[] {
  const classes = [...new Set(queries.map((query) => query.class))];
  return [
    ...classes.map((name) =>
      scoreOf(
        name,
        queries.filter((query) => query.class === name),
        said,
      ),
    ),
    scoreOf(
      ALL_ANSWERED,
      queries.filter(({ want }) => want.length > 0),
      said,
    ),
  ];
}

/** A count as a share of the questions, in per cent. */
export function percent(count: number, questions: number): number {
  return questions === 0 ? 0 : (100 * count) / questions;
}
