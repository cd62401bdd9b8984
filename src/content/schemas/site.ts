import { z } from 'astro/zod';
import { portalKinds } from '../../portal/portals.ts';

/** `content/site.yaml`: the brand, the languages, the ways to reach support, the portal and the limits. */
export const siteSchema = z.strictObject({
  /** The site's own name. */
  name: z.string().min(2),
  /** One sentence that says what it is for. */
  tagline: z.string().min(10),
  /** The provider whose customers it serves. */
  provider: z.string().min(2),
  /** Where the site will stand, for canonical links and reports. */
  address: z.url({ protocol: /^https?$/ }),
  languages: z
    .array(z.strictObject({ code: z.string().min(2), name: z.string().min(2), dir: z.enum(['rtl', 'ltr']) }))
    .min(1),
  support: z.strictObject({
    /** When support answers, in words. */
    hours: z.string().min(2),
    /** Latin digits, as dialled. */
    phone: z.string().regex(/^\+?[0-9]{3,15}$/, 'must be Latin digits only, as dialled: "91000000"'),
    email: z.email(),
    /** What the chat is; with an address it is a link. */
    chat: z
      .strictObject({ label: z.string().min(2), address: z.url({ protocol: /^https$/ }).optional() })
      .optional(),
  }),
  portal: z.strictObject({
    /** What it calls itself. */
    name: z.string().min(2),
    kind: z.enum(portalKinds),
    address: z.url({ protocol: /^https?$/ }),
    /** The menu to follow by hand, step by step. */
    path: z.array(z.string().min(1)).default([]),
    /** What this portal calls its queue, form, department or fields: see README, "Portals". */
    values: z.record(z.string(), z.string()).default({}),
    /** Further parameters of its form that are the same for every ticket, such as a custom field. */
    fields: z.record(z.string().min(1), z.string()).default({}),
  }),
  /** What a topic in a guide's outcome is called in words. */
  topics: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string().min(2)).default({}),
  limits: z
    .strictObject({
      /** The longest ticket link, in encoded bytes: some portals drop more than 2,048 without a word. */
      link: z.int().min(300).max(8000).default(2000),
      /** After how many days somebody should read a guide through again. */
      review: z.int().min(7).max(3650).default(180),
      /** The most questions on one way through a guide. */
      questions: z.int().min(1).max(20).default(8),
      /** The most words of a sentence that is easily read. */
      sentence: z.int().min(10).max(100).default(30),
      /** The most that the offline copy may weigh on its way to the device, in bytes, compressed. */
      offline: z.int().min(100_000).default(600_000),
    })
    .prefault({}),
});

export type SiteData = z.infer<typeof siteSchema>;
