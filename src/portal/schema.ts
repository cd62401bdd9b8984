import { z } from 'astro/zod';
import { encryptedAddress, mailbox, phoneNumber, shownNumber, webAddress } from './pasted-values.ts';
import { portalKinds } from './portals.ts';

/**
 * `support.phone` in `content/site.yaml`. The number that people know is not always the one to dial: a short or local number
 * may want an area code from a mobile.
 */
export const phoneSchema = z.strictObject({
  /** The number as people know it; its digits are drawn as the page's language has them. */
  show: shownNumber,
  /** Latin digits, as they are dialled from any telephone. */
  dial: phoneNumber,
  /** What callers from a mobile must know, below every button that calls. */
  note: z.string().trim().min(10).optional(),
});

/** `support` in `content/site.yaml`: the ways to reach people. */
export const supportSchema = z.strictObject({
  /** When support answers, in words. */
  hours: z.string().trim().min(2),
  phone: phoneSchema,
  email: mailbox,
  /** A chat and the address that opens it: one without a door would be a promise that nobody can take up. */
  chat: z.strictObject({ label: z.string().trim().min(2), address: encryptedAddress }).optional(),
  /** Who pays when an expert comes, in words; without it no visit is named among the ways. */
  visit: z.string().trim().min(10).optional(),
  /** The guides that `/contact/` names, by slug. */
  guides: z.array(z.string()).default([]),
});

/** `portal` in `content/site.yaml`: which portal takes the tickets, and what it is told. */
export const portalSchema = z.strictObject({
  /** What it calls itself. */
  name: z.string().trim().min(2),
  kind: z.enum(portalKinds),
  address: webAddress,
  /** The menu to follow by hand, step by step. */
  path: z.array(z.string().min(1)).default([]),
  /** What this portal calls its queue, form, department or fields: see the table in this room's README. */
  values: z.record(z.string(), z.string()).default({}),
  /** Further parameters of its form that are the same for every ticket, such as a custom field. */
  fields: z.record(z.string().min(1), z.string()).default({}),
});

/** `topics` in `content/site.yaml`: what a topic in a guide's outcome is called in words. */
export const topicsSchema = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.string().min(2)).default({});

/** `limits.link` in `content/site.yaml`: the longest ticket link, in encoded bytes; some portals drop more than 2,048 without a word. */
export const linkLimitSchema = z.int().min(300).max(8000).default(2000);

type PortalData = z.infer<typeof portalSchema>;

/** What a link to the portal is made from. */
export type PortalSettings = Readonly<Pick<PortalData, 'kind' | 'address' | 'values' | 'fields'>>;

/** What the ways to reach support need to know of `content/site.yaml`. */
export interface ChannelSettings {
  readonly support: Readonly<z.infer<typeof supportSchema>>;
  readonly portal: Readonly<PortalData>;
  readonly limits: { readonly link: z.infer<typeof linkLimitSchema> };
}

/** What a hand-over needs to know of it: the channels, the topics' names, and the site's address for the report. */
export interface HandOverSettings extends ChannelSettings {
  readonly topics: Readonly<z.infer<typeof topicsSchema>>;
  readonly address: string;
}
