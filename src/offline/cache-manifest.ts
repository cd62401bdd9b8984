/** One file that the offline copy holds. */
export interface CachedFile {
  /** Its address from the site's root; a page's ends in a slash. */
  readonly url: string;
  /** A short hash of its bytes: the same bytes have the same revision in every version, under whatever address. */
  readonly revision: string;
  /** Its bytes as a browser checks them on arrival (subresource integrity). */
  readonly integrity: string;
}

/** Everything that one version of the site saves on the device. */
export interface CacheManifest {
  /** Fetched one by one. */
  readonly files: readonly CachedFile[];
  /** Fetched together in the pack, or one by one when only a few of them are new. */
  readonly packed: readonly CachedFile[];
  /** Where the pack is. */
  readonly pack: Pick<CachedFile, 'url' | 'integrity'>;
}

/**
 * The pack: texts by their addresses. Pages repeat each other's frame, styles and phrases, so together they compress to
 * a fifth of what they weigh one by one, and one request brings them all.
 */
export type Pack = Readonly<Record<string, PackedText>>;

interface PackedText {
  /** Its `Content-Type`. */
  readonly type: string;
  readonly text: string;
}

const isPackedText = (value: unknown): value is PackedText =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

/** Whether parsed JSON is a pack. */
export function isPack(value: unknown): value is Pack {
  return typeof value === 'object' && value !== null && Object.values(value).every(isPackedText);
}

/** The page that is shown offline in place of one that is not in the cache. */
export const FALLBACK_PAGE = '/offline/';
