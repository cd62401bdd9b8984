import { z } from 'astro/zod';
import { slugSchema } from './article.ts';

/** `content/areas.yaml`: the areas that notices name and customers choose theirs from. */
export const areasSchema = z
  .array(
    z.strictObject({
      id: slugSchema,
      /** As customers read it. */
      name: z.string().trim().min(2).max(60),
      /** What people call it besides. */
      aliases: z.array(z.string().trim().min(2).max(60)).default([]),
      /** The id of the area that it lies in. */
      parent: slugSchema.optional(),
      /** The first digits of its landlines from the zero on: `021`, or of one exchange `02188`. */
      codes: z
        .array(z.string().regex(/^0\d{2,7}$/, 'must be digits from the zero on, between quotes: "021"'))
        .default([]),
    }),
  )
  .min(1);

export type AreaData = z.infer<typeof areasSchema>[number];
