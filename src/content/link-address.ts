import type { Range } from '../diagnostics/diagnostic.ts';
import { offsetAt } from '../diagnostics/offset-at.ts';
import type { Link } from './links.ts';

/** How far behind the beginning of a link its address is looked for. */
const MAX_WORDS_LENGTH = 1_000;

/**
 * Where the address of a link stands in its file; undefined where it is not written as it reads, with signs by their names
 * or backslashes in it.
 * @param source the whole file.
 */
export function addressRange(link: Link, source: string): Range | undefined {
  const from = offsetAt(source, link);
  if (link.address === '') return undefined;
  const written = source.slice(from, from + MAX_WORDS_LENGTH + link.address.length);
  if (!/^!?\[/.test(written)) {
    const start = written.startsWith('<') ? from + 1 : from;
    const isThere = source.startsWith(link.address, start);
    return isThere ? { start, end: start + link.address.length } : undefined;
  }
  for (const before of ['](', '](<', ']: ', ']:']) {
    const index = written.indexOf(before + link.address);
    if (index < 0) continue;
    const start = from + index + before.length;
    return { start, end: start + link.address.length };
  }
  return undefined;
}

/** Whether a link stands in the text as its address alone, which is also what a reader sees. */
export const isBare = (link: Link, source: string): boolean =>
  !/^!?\[/.test(source.slice(offsetAt(source, link)));
