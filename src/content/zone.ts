import { siteSchema, type SiteData } from './schemas/site.ts';

/** What stands for a site.yaml that cannot be read: the schema's own. */
const { notices } = siteSchema.pick({ notices: true }).parse({});

/** The name of the time zone that the provider's days and hours are told in; the usual one where site.yaml cannot be read. */
export const zoneOf = (site: SiteData | undefined): string => (site?.notices ?? notices).zone;
