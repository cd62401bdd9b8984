/**
 * What pages may load, and from where, beside scripts and styles. Astro puts it into a `<meta>` of each page together
 * with the hashes of the page's own inline scripts and styles; the server sends it again as a header.
 */
const commonDirectives = [
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  // The policy of `offline/worker-script.element.ts`.
  'trusted-types rahgosha',
  "worker-src 'self'",
] as const;

/** The content-security policy (CSP) in a page's `<meta>`, for Astro's configuration: nothing but what is named. */
export const pageDirectives = ["default-src 'none'", ...commonDirectives] as const;

/** Where scripts may come from; Astro adds the hashes of inline ones. Pagefind's index is read by WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** Where styles may come from; Astro adds the hashes of inline ones. */
export const styleSources = ["'self'"];

/**
 * The CSP that the server sends with every response. A browser holds to both, so a header may only say what is true of
 * all pages: the hashes differ from page to page, and a `default-src` or `script-src` here would refuse the inline parts
 * that the page's own CSP allows. The header names every other directive, those that `default-src` covers in the page
 * among them, and adds `frame-ancestors`, which browsers read from a header only.
 */
export const HEADER_CSP = [
  ...commonDirectives,
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
].join('; ');
