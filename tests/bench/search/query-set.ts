import { readFile } from 'node:fs/promises';
import { queriesSchema, type ExpectedQuery } from '../../../src/content/schemas/search-queries.ts';

/** One question of a set: its class, the text as typed, the slugs of the guides that answer it (none: nothing should). */
export type Query = ExpectedQuery;

/** Reads a set of questions: a JSON list of { class, q, want }. */
export async function readQuerySet(file: string): Promise<Query[]> {
  return queriesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The questions that can be scored: those of which some wanted guide exists, and those that want none. */
export function askable(queries: readonly Query[], slugs: ReadonlySet<string>): Query[] {
  return queries.filter(({ want }) => want.length === 0 || want.some((slug) => slugs.has(slug)));
}
