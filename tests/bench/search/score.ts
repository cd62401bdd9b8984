import type { Query } from './query-set.ts';

/** What a search said to one question: the slugs in order, and whether it trusts the first. */
export interface Said {
  readonly slugs: readonly string[];
  readonly strong: boolean;
}

/** What the answers to one class of questions were worth; counts of questions. */
export interface Score {
  readonly name: string;
  readonly questions: number;
  /** With a right guide first, or among the first three. */
  readonly first: number;
  readonly firstThree: number;
  /** Without any result. */
  readonly zero: number;
  /** With more than a weak match. */
  readonly strong: number;
}

function scoreOf(name: string, queries: readonly Query[], said: ReadonlyMap<Query, Said>): Score {
  const ranks = queries.map((query) => {
    const rank = said.get(query)?.slugs.findIndex((slug) => query.want.includes(slug)) ?? -1;
    return rank === -1 ? Infinity : rank;
  });
  return {
    name,
    questions: queries.length,
    first: ranks.filter((rank) => rank === 0).length,
    firstThree: ranks.filter((rank) => rank < 3).length,
    zero: queries.filter((query) => (said.get(query)?.slugs.length ?? 0) === 0).length,
    strong: queries.filter((query) => said.get(query)?.strong === true).length,
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
