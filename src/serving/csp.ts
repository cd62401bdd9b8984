/**
 * What pages may load, and from where, beside scripts and styles. Astro puts it into a `<meta>` of each page together
 * with the hashes of the page's own inline scripts and styles; the server sends it again as a header.
 */
const commonDirectives = [
  "base-uri 'none'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  // The policy of `offline/worker-script.element.ts`.
  'trusted-types rahgosha',
  "worker-src 'self'",
] as const;

/** Where pages may ask beside this site: what the connection check asks, by name. */
const connectDirective = (hosts: readonly string[]) => `connect-src ${["'self'", ...hosts].join(' ')}`;

/**
 * The content-security policy (CSP) in a page's `<meta>`, for Astro's configuration: nothing but what is named.
 * @param hosts what the connection check asks beside this site (`checkHosts`).
 */
export const pageDirectives = (hosts: readonly string[]) =>
  ["default-src 'none'", connectDirective(hosts), ...commonDirectives] as const;

/** Where scripts may come from; Astro adds the hashes of inline ones. Pagefind's index is read by WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** Where styles may come from; Astro adds the hashes of inline ones. */
export const styleSources = ["'self'"];

const headerDirectives = [
  ...commonDirectives,
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
];

/**
 * The CSP that the server sends with every response. A browser holds to both, so a header may only say what is true of
 * all pages: the hashes differ from page to page, and a `default-src` or `script-src` here would refuse the inline parts
 * that the page's own CSP allows. The header names every other directive, those that `default-src` covers in the page
 * among them, and adds `frame-ancestors`, which browsers read from a header only.
 * @param hosts what the connection check asks beside this site (`checkHosts`).
 */
export const headerCsp = (hosts: readonly string[]) =>
  [connectDirective(hosts), ...headerDirectives].join('; ');

/**
 * The CSP of a page that comes from the device. Where it may ask, the page says itself, as its version of the site had it: the
 * worker would have to carry the operator's hosts, and could then refuse what its own pages ask.
 */
export const SAVED_CSP = headerDirectives.join('; ');
