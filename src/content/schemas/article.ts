import { z } from 'astro/zod';
import { slugPattern } from './slug.ts';
import { guidePlaceSchema } from './guide-place.ts';

/** A short ASCII name as it stands in addresses: `dsl-light-off`. */
export const slugSchema = z
  .string()
  .regex(slugPattern, 'must be small Latin letters, digits and single hyphens');

/** YAML gives a date or text, depending on the parser; both become a `Date` at midnight UTC. */
const daySchema = z
  .union([z.date(), z.iso.date('must be a date as 2026-11-22')])
  .transform((day) => (typeof day === 'string' ? new Date(`${day}T00:00:00Z`) : day));

/** What stands at the head of an article, between the two lines of `---`. */
export const articleSchema = z.strictObject({
  /** The problem, as a customer would say it. */
  title: z.string().min(3).max(100),
  /** What the guide does, in one or two sentences. */
  summary: z.string().min(10).max(300),
  /** How customers say it; search knows them. */
  aliases: z.array(z.string().min(2).max(100)).default([]),
  /** How customers say or ask it in whole sentences; written for search and shown to nobody. */
  asked: z.array(z.string().min(2).max(160)).default([]),
  /** The symptoms under which it is listed; the first is the folder that it stands in. */
  symptoms: z.array(slugSchema).min(1),
  /** Other guides worth reading after it. */
  related: z.array(slugSchema).default([]),
  /** The day on which somebody last read it through. */
  reviewed: daySchema,
  /** Whether it is unfinished: the live preview shows it, a build leaves it out. */
  draft: z.boolean().default(false),
  /** The day from which on a build has it; left out where there is no day to wait for. */
  publish: daySchema.optional(),
  /** Its place on the symptom's page: small numbers first. */
  order: z.int().min(1).default(100),
  /** Whether it explains and mends nothing: at its end stands "did it help?" in place of "solved?". */
  explains: z.boolean().default(false),
  /** `ask`: where a notice is about the customer's area, the tree begins with whether that is their trouble. */
  outage: z.literal('ask').optional(),
  /** Where it stood before it was renamed: who comes there is brought here. */
  moved: z.array(guidePlaceSchema).default([]),
});

export type ArticleData = z.infer<typeof articleSchema>;
