/** What `<Site name="…" />` can say: what `site.yaml` knows, so that no guide repeats it. */
export const siteNames = ['provider', 'portal', 'phone', 'email', 'cost-rule'] as const;
export type SiteName = (typeof siteNames)[number];

/** One thing that `site.yaml` knows, as a guide shows it. */
export interface SiteValue {
  readonly words: string;
  /** Where its words lead; undefined where they are text alone. */
  readonly address?: string;
}

/** What `site.yaml` says of each; nothing of what the provider does not have. */
export type SiteValues = Readonly<Partial<Record<SiteName, SiteValue>>>;

/** Whether a word is a name that `<Site>` knows. */
export function isSiteName(word: string): word is SiteName {
  return siteNames.some((name) => name === word);
}
