import type { SiteValues } from '../mdx/site-values.ts';
import { persianDigits } from '../text/format/persian-format.ts';
import type { SiteData } from './schemas/site.ts';

/** What `<Site>` shows of site.yaml. */
export function siteValues({ provider, portal, support }: SiteData): SiteValues {
  return {
    provider: { words: provider },
    portal: { words: portal.name, address: portal.address },
    phone: { words: persianDigits(support.phone.show), address: `tel:${support.phone.dial}` },
    email: { words: support.email, address: `mailto:${support.email}` },
    ...(support.visit === undefined ? {} : { 'cost-rule': { words: support.visit } }),
  };
}
