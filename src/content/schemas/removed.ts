import { z } from 'astro/zod';
import { slugSchema } from './article.ts';
import { guidePlaceSchema } from './guide-place.ts';

/** So many letters say what to do now. */
export const SAID = { least: 10, most: 300 } as const;

/** `removed.yaml`: guides that are there no more, and what stands at their addresses in their place. */
export const removedSchema = z
  .array(
    z.strictObject({
      /** Where the guide stood: its symptom and its name. */
      address: guidePlaceSchema,
      /** The slug of the guide that is shown in its place. */
      heir: slugSchema.optional(),
      /** What to do now, where no guide takes its place; a rule asks for one of the two. */
      say: z.string().trim().min(SAID.least).max(SAID.most).optional(),
    }),
  )
  .min(1);

/** One guide that is there no more. */
export type RemovedGuide = z.infer<typeof removedSchema>[number];
