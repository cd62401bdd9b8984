/** What a server must know of addresses at which guides stood, all from the site's root with a slash at the end. */
export interface ServedMoves {
  /** Where a guide stands now, by where it stood. */
  readonly moved: ReadonlyMap<string, string>;
  /** Where a guide stood that nothing took the place of: the page there says so. */
  readonly gone: readonly string[];
}

/** Of a site where every guide stands where it always stood. */
export const noMoves: ServedMoves = { moved: new Map(), gone: [] };

/** What a server must know of old addresses. @param old each with the guide that is there now, where one is. */
export function movesOf(
  old: readonly { readonly url: string; readonly heir?: { readonly url: string } }[],
): ServedMoves {
  return {
    moved: new Map(old.flatMap(({ url, heir }) => (heir === undefined ? [] : [[url, heir.url] as const]))),
    gone: old.flatMap(({ url, heir }) => (heir === undefined ? [url] : [])),
  };
}

/** An address without the slash at its end, as people type it. */
export const withoutSlash = (url: string) => url.replace(/\/$/, '');

/** Where the guide of an address stands now, however it ends; undefined where none has moved away from there. */
export const movedTo = ({ moved }: ServedMoves, pathname: string): string | undefined =>
  moved.get(`${withoutSlash(pathname)}/`);
