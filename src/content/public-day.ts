import type { ArticleData } from './schemas/article.ts';

/** What of a guide's head says when customers see it. */
type Publicity = Pick<ArticleData, 'draft' | 'publish'>;

/** The day from which on customers see what names no day: before all others. */
export const ALWAYS = '0000-00-00';

/** The day from which on customers see a draft: after all others. */
export const NEVER = '9999-99-99';

/**
 * The day from which on customers see a guide, as `2026-12-05`; days compare as text. A draft that names a day is still a
 * draft: nobody has said that it is finished.
 */
export function publicFrom({ draft, publish }: Publicity): string {
  if (draft) return NEVER;
  return publish === undefined ? ALWAYS : publish.toISOString().slice(0, 10);
}

/**
 * The day that a moment falls on, as `2026-12-05`.
 * @param zone the name of a time zone, as `Asia/Tehran`.
 */
export function dayIn(zone: string, moment: Date): string {
  // Canadian English writes days so; the other parts of its format play no role.
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}

/** Whether customers see a guide on a day, as `dayIn` gives it. */
export const isPublic = (head: Publicity, day: string): boolean => publicFrom(head) <= day;
