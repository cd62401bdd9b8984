/**
 * What pages may load, and from where, beside scripts and styles. Astro puts it into a `<meta>` of each page together
 * with the digests of the page's own inline scripts and styles; the server sends it again as a header.
 */
const loading = [
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
] as const;

/** The page's own policy, for Astro's configuration: nothing but what is named. */
export const pageDirectives = ["default-src 'none'", ...loading] as const;

/** Where scripts may come from; Astro adds the digests of inline ones. Pagefind's index is read by WebAssembly. */
export const scriptSources = ["'self'", "'wasm-unsafe-eval'"];

/** Where styles may come from; Astro adds the digests of inline ones. */
export const styleSources = ["'self'"];

/**
 * The policy that the server sends with every answer. A browser holds to both policies, and so a header may only say
 * what is true of all pages: the digests differ from page to page, and a `default-src` or `script-src` here would
 * refuse the inline parts that the page's own policy allows. So it names every other kind, what `default-src` covers in
 * the page among them, and adds `frame-ancestors`, which browsers read from a header only.
 */
export const headerCsp = [
  ...loading,
  "frame-ancestors 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "object-src 'none'",
].join('; ');
