import { z } from 'astro/zod';
import { noticeImpacts, noticeKinds, noticeServices, updateStates } from '../../notices/notice.ts';
import type { ValueFault } from '../../diagnostics/words/en/values.ts';
import { slugSchema } from './article.ts';

/** Whether a moment exists: the language takes the 30th of February for the 2nd of March. */
function isMoment(text: string): boolean {
  const day = new Date(`${text.slice(0, 10)}T00:00:00Z`);
  if ([Date.parse(text), day.getTime()].some(Number.isNaN)) return false;
  return day.toISOString().startsWith(text.slice(0, 10));
}

/** A moment with its offset, so that nobody has to guess in which zone it was written: `2026-11-29T10:32:00+03:30`. */
export const momentSchema = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:[+-]\d\d:\d\d|Z)$/,
    'must be a moment with its offset, as 2026-11-29T10:32+03:30',
  )
  .refine(isMoment, {
    message: 'there is no such day or hour',
    params: { why: 'no-moment', kind: 'moment' } satisfies ValueFault,
  });

/** What stands at the head of a notice; its text is what to do meanwhile. */
export const noticeSchema = z.strictObject({
  /** What is the matter, in a few words: what and where. */
  title: z.string().trim().min(3).max(100),
  kind: z.enum(noticeKinds),
  impact: z.enum(noticeImpacts),
  /** The ids of areas of `areas.yaml`, or `all`. */
  areas: z.union([z.literal('all'), z.array(slugSchema).min(1)]),
  /** None where it is about all of them. */
  services: z.array(z.enum(noticeServices)).default([]),
  starts: momentSchema,
  /** When it is expected to be over. */
  estimate: momentSchema.optional(),
  /** When it was over, or from when on it says nothing any more. */
  ends: momentSchema.optional(),
  /** When the next word will be there. */
  next: momentSchema.optional(),
  /** The news, the newest first. */
  updates: z
    .array(
      z.strictObject({
        at: momentSchema,
        state: z.enum(updateStates),
        text: z.string().trim().min(3).max(500),
      }),
    )
    .default([]),
  /** The slugs of the guides that it bears on; none where it bears on all that ask for outages. */
  guides: z.array(slugSchema).default([]),
  /** The number to quote to support. */
  number: z.string().trim().min(1).max(40).optional(),
});

export type NoticeData = z.infer<typeof noticeSchema>;
