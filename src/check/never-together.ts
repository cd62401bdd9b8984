import type { Conditions } from './finding.ts';

/**
 * What no measurement can have found at once, by how each fact comes about: a device without a network sends nothing, what answered in
 * this site's place is no answer of the site, its address alone is asked only where its name is silent, and servers abroad only where
 * the site has answered.
 */
export const neverTogether: readonly Conditions[] = [
  { network: ['no'], site: ['yes'] },
  { intercepted: ['yes'], site: ['yes'] },
  { names: ['no'], site: ['yes'] },
  { names: ['yes'], site: ['no'] },
  { abroad: ['yes', 'no'], site: ['no'] },
];
