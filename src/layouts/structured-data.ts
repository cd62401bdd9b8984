/** One step of the way from the home page to this one. */
export interface Crumb {
  readonly title: string;
  /** The address from the site's root. */
  readonly url: string;
}

/** A breadcrumb list as schema.org names it; addresses become whole. */
export function breadcrumbData(crumbs: readonly Crumb[], site: URL): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ title, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: new URL(url, site).href,
    })),
  };
}

/** An article as schema.org names it. */
export function articleData(
  article: { readonly title: string; readonly summary: string; readonly reviewed: Date },
  address: URL,
  language: string,
  publisher: string,
): object {
  return {
    '@type': 'TechArticle',
    headline: article.title,
    description: article.summary,
    dateModified: article.reviewed.toISOString().slice(0, 10),
    inLanguage: language,
    mainEntityOfPage: address.href,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

/** A site with a search page as schema.org names it. */
export function siteData(name: string, site: URL, language: string): object {
  return {
    '@type': 'WebSite',
    name,
    url: site.href,
    inLanguage: language,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${site.href}search/?q={query}`,
      'query-input': 'required name=query',
    },
  };
}
