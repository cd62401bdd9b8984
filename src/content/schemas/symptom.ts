import { z } from 'astro/zod';
import { iconNames } from './symptom-icons.ts';

/** One file of `content/symptoms/`: what customers notice, in their own words. */
export const symptomSchema = z.strictObject({
  title: z.string().min(2).max(60),
  summary: z.string().min(10).max(200),
  /** What customers call it. */
  aliases: z.array(z.string().min(2).max(100)).default([]),
  icon: z.enum(iconNames),
  /** Its place on the home page: small numbers first. */
  order: z.int().min(1),
});

export type SymptomData = z.infer<typeof symptomSchema>;
