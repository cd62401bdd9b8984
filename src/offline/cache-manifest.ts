/** One file that the offline copy holds. */
export interface KeptFile {
  /**
   * Its address from the site's root; a page's ends in a slash. That of the search index, whose folder is another in
   * every version, has `INDEX_FOLDER` there.
   */
  readonly url: string;
  /** The hash of its bytes, as they are kept (`revisionOf`): what arrives is held to it. */
  readonly revision: string;
}

/** Everything that one version of the site saves on the device. */
export interface CacheManifest {
  /**
   * Texts, in groups of those that change together: each has a pack of its own (`packAddress`). Those that others are
   * written in terms of come first.
   */
  readonly groups: readonly (readonly KeptFile[])[];
  /** What is no text or would not compress again; fetched one by one. */
  readonly files: readonly KeptFile[];
  /** The pieces of postings, which the device makes itself (derived-postings.ts). */
  readonly derived: readonly KeptFile[];
  /** The address of the pack of all texts. */
  readonly pack: string;
  /** The name of this version's folder of the search index. */
  readonly indexVersion: string;
  /** Bytes that all of it takes on the device. */
  readonly size: number;
}

/** The folder of the search index in what is kept: a new version of it leaves the same pages and files as they are. */
export const INDEX_FOLDER = '/search-index/-/';

/** A text or an address of a version as it is kept. */
export const withoutVersion = (text: string, version: string): string =>
  text.replaceAll(`/search-index/${version}/`, INDEX_FOLDER);

/** A text or an address that is kept as this version of the site has it. */
export const withVersion = (text: string, version: string): string =>
  text.replaceAll(INDEX_FOLDER, `/search-index/${version}/`);

/** Hexadecimal digits of a revision: two texts of one address never share 48 bits by chance, and each digit is paid for by every update. */
const REVISION_LENGTH = 12;

/**
 * A manifest as the worker carries it, which comes with every update: addresses beside addresses and all revisions in one
 * text compress to a sixth less.
 */
export interface PackedManifest extends Omit<CacheManifest, 'groups' | 'files' | 'derived'> {
  /** The addresses of each group; before the last those of `files`, and last those of `derived`. */
  readonly urls: readonly (readonly string[])[];
  readonly revisions: string;
}

/** Writes a manifest for the worker. */
export function packManifest({ groups, files, derived, ...rest }: CacheManifest): PackedManifest {
  const lists = [...groups, files, derived];
  const revisions = lists.flat().map(({ revision }) => revision);
  return { ...rest, urls: lists.map((list) => list.map(({ url }) => url)), revisions: revisions.join('') };
}

/** Reads what `packManifest` wrote. */
export function unpackManifest({ urls, revisions, ...rest }: PackedManifest): CacheManifest {
  let at = 0;
  const next = () => revisions.slice(at, (at += REVISION_LENGTH));
  const lists = urls.map((list) => list.map((url): KeptFile => ({ url, revision: next() })));
  const [files = [], derived = []] = lists.splice(-2);
  return { ...rest, groups: lists, files, derived };
}

/** The revision of bytes: the beginning of their SHA-256. */
export async function revisionOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, REVISION_LENGTH / 2)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The address of the pack that brings some files: another for any other bytes, so it can be stored for ever. */
export async function packAddress(files: readonly KeptFile[]): Promise<string> {
  const revisions = files.map(({ url, revision }) => `${url} ${revision}`).join('\n');
  return `/assets/offline/${await revisionOf(new TextEncoder().encode(revisions))}.json`;
}

/** The page that is shown offline in place of one that is not in the cache. */
export const FALLBACK_PAGE = '/offline/';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** The `Content-Type` of a file that is kept. */
export function contentType(url: string): string {
  const ending = url.endsWith('/') ? 'html' : url.slice(url.lastIndexOf('.') + 1);
  return types[ending] ?? 'application/octet-stream';
}
