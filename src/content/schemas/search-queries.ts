import { z } from 'astro/zod';

/** `content/queries.json`: what customers type, and which guides answer it. */
export const queriesSchema = z.array(
  z.strictObject({
    /** The kind of query, by which the bench of search counts them: `plain`, `typing errors`. */
    class: z.string().min(1),
    /** The query as it is typed. */
    q: z.string().min(1),
    /** The slugs of the guides that answer it; none where nothing should. */
    want: z.array(z.string().min(1)),
  }),
);

/** One query, and the guides that should answer it. */
export type ExpectedQuery = z.infer<typeof queriesSchema>[number];
