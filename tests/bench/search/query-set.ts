import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { queriesSchema } from '../../../src/content/schemas/search-queries.ts';

const setSchema = z.array(
  z.object({
    ...queriesSchema.element.shape,
    /** The step of the wanted guide's tree, or its section, that the query is about. */
    step: z.string().min(1).optional(),
  }),
);

/**
 * One question of a set: its class, the text as typed, what answers it (slugs of guides, pages as `page:contact`; none:
 * nothing should), and the place in the guide where it asks for one.
 */
export type Query = z.infer<typeof setSchema>[number];

/** Reads a set of questions: a JSON list of { class, q, want, step? }. */
export async function readQuerySet(file: string): Promise<Query[]> {
  return setSchema.parse(JSON.parse(await readFile(file, 'utf8')));
}

/** The questions that can be scored: those of which some wanted guide exists or a page is wanted, and those that want none. */
export function askable(queries: readonly Query[], slugs: ReadonlySet<string>): Query[] {
  return queries.filter(
    ({ want }) => want.length === 0 || want.some((wanted) => wanted.includes(':') || slugs.has(wanted)),
  );
}
