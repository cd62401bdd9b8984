import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { site as readSite } from '../content/collections/site.ts';
import type { SiteData } from '../content/schemas/site.ts';
import { stringsFor, type Strings } from '../strings/strings.ts';

/** What every page needs: hand it on to `Page.astro` and to what stands in it. */
export interface PageData {
  readonly site: SiteData;
  readonly strings: Strings;
  readonly language: string;
}

/**
 * What every page needs, in one language.
 * @param language its code; the first language's pages, which have no code in their address, name none.
 * @throws Error when site.yaml is missing or cannot be read.
 */
export async function pageData(language: string = FIRST_LANGUAGE): Promise<PageData> {
  return { site: await readSite(), strings: stringsFor(language), language };
}
