import { articleUrl } from '../../content/addresses.ts';
import type { OldAddress } from '../../content/old-addresses.ts';

/** What stands in the place of an old name or address: another, or nothing. */
export type Heir = { readonly now: string } | 'gone';

/** What old names and addresses are called today. */
export interface FormerNames {
  /** Undefined for an address at which no guide stood. @param url from the site's root. */
  readonly ofAddress: (url: string) => Heir | undefined;
  /** Undefined for a name that no guide had, or that two had. */
  readonly ofSlug: (slug: string, language: string) => Heir | undefined;
}

/** What may be looked up of old names. */
export function formerNames(old: readonly OldAddress[]): FormerNames {
  const byUrl = new Map(
    old.map(({ url, heir }): [string, Heir] => [
      url,
      heir === undefined ? 'gone' : { now: articleUrl(heir.symptom, heir.slug, heir.language) },
    ]),
  );
  const bySlug = new Map<string, Set<string>>();
  for (const { language, slug, heir } of old) {
    const key = `${language} ${slug}`;
    bySlug.set(key, (bySlug.get(key) ?? new Set()).add(heir?.slug ?? ''));
  }
  return {
    ofAddress: (url) => byUrl.get(url),
    ofSlug: (slug, language) => {
      const [now, ...others] = bySlug.get(`${language} ${slug}`) ?? [];
      if (now === undefined || others.length > 0) return undefined;
      return now === '' ? 'gone' : { now };
    },
  };
}
