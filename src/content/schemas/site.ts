import { z } from 'astro/zod';
import type { ValueFault } from '../../diagnostics/words/en/values.ts';
import { hostAddress } from '../../portal/pasted-values.ts';
import { linkLimitSchema, portalSchema, supportSchema, topicsSchema } from '../../portal/schema.ts';
import { checkSchema } from './check.ts';

/** Whether a name is one of a time zone that this machine knows. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** `content/site.yaml`: the brand, the languages, the ways to reach support, the portal and the limits. */
export const siteSchema = z.strictObject({
  /** The site's own name. */
  name: z.string().trim().min(2),
  /** One sentence that says what it is for. */
  tagline: z.string().trim().min(10),
  /** The provider whose customers it serves. */
  provider: z.string().trim().min(2),
  /** Where the site will stand, for canonical links and reports. */
  address: hostAddress,
  /** The guide with questions that home begins with, by its slug; without it the first of the first symptom's. */
  start: z.string().optional(),
  languages: z
    .array(
      z.strictObject({
        code: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/),
        name: z.string().trim().min(2),
        dir: z.enum(['rtl', 'ltr']),
      }),
    )
    .min(1),
  support: supportSchema,
  portal: portalSchema,
  topics: topicsSchema,
  /** How the network's notices are told. */
  notices: z
    .strictObject({
      /** After how many minutes without a word of the operator's monitor nobody knows how things are; left out where there is no monitor. */
      heartbeat: z.int().min(1).max(1440).optional(),
      /** The zone that moments are told in, by its name in the IANA's list. */
      zone: z
        .string()
        .refine(isTimeZone, {
          message: 'must be the name of a time zone, as Asia/Tehran',
          params: { why: 'no-zone', kind: 'zone' } satisfies ValueFault,
        })
        .default('Asia/Tehran'),
    })
    .prefault({}),
  /** What the connection check may measure by. */
  check: checkSchema.prefault({}),
  limits: z
    .strictObject({
      link: linkLimitSchema,
      /** After how many days somebody should read a guide through again. */
      review: z.int().min(7).max(3650).default(180),
      /** The most questions on one way through a guide. */
      questions: z.int().min(1).max(20).default(8),
      /** The most steps and actions before an end, those of the guides that are handed on to counted. */
      screens: z.int().min(1).max(40).default(8),
      /** The most words of a sentence that is easily read. */
      sentence: z.int().min(10).max(100).default(30),
      /** The most that the offline copy may weigh on its way to the device, in bytes, compressed. */
      offline: z.int().min(100_000).default(600_000),
      /** The most that pictures may take of it; the text is there without them. */
      pictures: z.int().min(0).default(60_000),
      /** After how many days an outage that is still open is asked about. */
      notice: z.int().min(1).max(3650).default(3),
    })
    .prefault({}),
});

export type SiteData = z.infer<typeof siteSchema>;
