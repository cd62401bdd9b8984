import { z } from 'astro/zod';
import { encryptedAddress } from '../../portal/pasted-values.ts';
import { noticeServices } from '../../notices/notice.ts';
import { slugSchema } from './article.ts';

/** `check:` in `site.yaml`: what the connection check may measure by. Without any of it, it says less. */
export const checkSchema = z.strictObject({
  /** The provider's own blocks of addresses, and what is known of the lines in each. */
  line: z
    .array(
      z.strictObject({
        addresses: z.array(z.union([z.cidrv4(), z.cidrv6()])).min(1),
        /** The id of an area of `areas.yaml`. */
        area: slugSchema.optional(),
        /** How the line comes into the house; the other services of notices are none of a line. */
        kind: z.enum(noticeServices).exclude(['portal', 'phone']).optional(),
      }),
    )
    .default([]),
  /** The addresses that modems usually have. */
  gateways: z.array(z.ipv4()).max(4).default([]),
  /** Addresses abroad that answer without a redirect, and that the provider vouches for. */
  abroad: z.array(encryptedAddress).max(4).default([]),
  /** The address of `/probe/empty` by the server's number, which needs a certificate for it. */
  byAddress: encryptedAddress.optional(),
  /** The most megabytes that a customer may be asked to download. */
  download: z.int().min(1).max(10).optional(),
  /** Up to how many milliseconds a round trip is good, and from how many on it is poor. */
  delay: z.strictObject({ good: z.int().min(1), poor: z.int().min(1) }).default({ good: 60, poor: 150 }),
  /** Below how many megabits a second a download is slow. */
  slow: z.number().min(0.1).max(1000).optional(),
});

export type CheckData = z.infer<typeof checkSchema>;

/** One row of `check.yaml`: what to do where all of its facts are as it says. */
export const findingSchema = z.strictObject({
  /** A name that stays. */
  id: slugSchema,
  /** Values by fact, several separated by spaces; none in the last row, which fits always. */
  when: z.record(z.string(), z.string()).default({}),
  /** What to do now, in a sentence. */
  say: z.string().trim().min(10).max(200),
  /** The slug of the guide that helps. */
  guide: slugSchema,
});

/** `check.yaml`: what was found, and the guide for it; of the rows that fit the first one counts. */
export const findingsSchema = z.array(findingSchema).min(1);

export type FindingData = z.infer<typeof findingSchema>;
