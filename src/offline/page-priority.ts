/** What decides a guide's priority in the offline copy. */
export interface Rank {
  readonly guided: boolean;
  /** The editors' own order: small numbers first. */
  readonly order: number;
}

/**
 * A page's priority in the offline copy, the smallest first: what every visit needs, then the symptoms' pages, then the guides
 * that ask questions in the editors' order, then the rest in that order.
 * @param url its address
 * @param guides the guides by address
 */
export function priorityOf(url: string, guides: ReadonlyMap<string, Rank>): readonly [number, number] {
  const guide = guides.get(url);
  if (guide !== undefined) return [guide.guided ? 3 : 4, guide.order];
  const always = ['/', '/offline/', '/contact/', '/search/'].indexOf(url);
  if (always >= 0) return [0, always];
  return [url.split('/').length <= 3 ? 1 : 5, 0];
}

/** Pages in the order in which they are chosen; addresses decide between equals, so that every build chooses alike. */
export function inOrder(urls: readonly string[], guides: ReadonlyMap<string, Rank>): string[] {
  const priorities = new Map(urls.map((url) => [url, priorityOf(url, guides)]));
  const priority = (url: string): readonly [number, number] => priorities.get(url) ?? [9, 0];
  return urls.toSorted((a, b) => {
    const [[groupA, orderA], [groupB, orderB]] = [priority(a), priority(b)];
    return groupA - groupB || orderA - orderB || (a < b ? -1 : 1);
  });
}

/**
 * How many of a list's first members fit a budget, where the weight of the first n grows with n.
 * @param weigh the weight of the first n; it is asked about 16 first, then never about more than twice what fits
 */
export async function howManyFit(
  length: number,
  budget: number,
  weigh: (count: number) => Promise<number>,
): Promise<number> {
  let [fits, above] = [0, Math.min(16, length)];
  while ((await weigh(above)) <= budget) {
    if (above === length) return length;
    [fits, above] = [above, Math.min(above * 2, length)];
  }
  while (above - fits > 1) {
    const middle = Math.floor((fits + above) / 2);
    if ((await weigh(middle)) <= budget) fits = middle;
    else above = middle;
  }
  return fits;
}
