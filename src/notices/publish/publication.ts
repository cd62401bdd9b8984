import { guidesWithPages } from '../../content/guides-with-pages.ts';
import { articleUrl } from '../../content/addresses.ts';
import type { NoticeText } from '../../content/model.ts';
import type { AreaData } from '../../content/schemas/areas.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import type { GuideLink, NoticesView } from '../html/element.ts';
import type { NoticesDocument } from '../notice.ts';
import { noticesDocument } from './notices-document.ts';

/** Everything that the files and pages of notices are made from, as plain data. */
export interface Publication {
  readonly document: NoticesDocument;
  readonly areas: readonly AreaData[];
  readonly site: Pick<SiteData, 'name' | 'provider' | 'address' | 'notices'>;
  /** The guides that the notices bear on. */
  readonly guides: readonly GuideLink[];
  /** When it is published, in milliseconds since 1970. */
  readonly now: number;
}

/** What a content folder holds of notices. */
export interface NoticesContent {
  readonly site: Publication['site'];
  readonly areas: readonly AreaData[];
  readonly notices: readonly NoticeText[];
}

/** What is known of a guide from its place and its head. */
export interface GuideHead {
  readonly language: string;
  readonly symptom: string;
  readonly slug: string;
  readonly title: string;
}

/**
 * Puts together what is published.
 * @param heads guides, at least those that the notices name.
 * @param now milliseconds since 1970.
 * @throws Error where the notices are more than devices read.
 */
export function publicationOf(
  { site: { name, provider, address, notices: settings }, areas, notices }: NoticesContent,
  heads: readonly GuideHead[],
  now: number,
): Publication {
  const site = { name, provider, address, notices: settings };
  const document = noticesDocument(notices, areas, site, now);
  const named = new Set(document.notices.flatMap(({ guides }) => guides));
  const guides = guidesWithPages(heads)
    .filter(({ slug }) => named.has(slug))
    .map(({ slug, title, symptom, language }) => ({ slug, title, url: articleUrl(symptom, slug, language) }))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return { document, areas, site, guides, now };
}

/** What stands around the notices on their pages, in the first language. */
export const viewOf = ({ site, guides, now }: Publication): NoticesView => ({
  strings: stringsFor(FIRST_LANGUAGE),
  language: FIRST_LANGUAGE,
  zone: site.notices.zone,
  now,
  guides,
});
