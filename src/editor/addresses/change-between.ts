import type { ContentFiles } from '../../content/model.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import type { Change, FileChange } from '../change.ts';

/** The one replacement that makes a text of another: what both begin and end with stays. */
export function fixBetween(before: string, after: string): Fix {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) kept += 1;
  return { start, end: before.length - kept, text: after.slice(start, after.length - kept) };
}

/**
 * What makes one state of a folder's files of another.
 * @param hashOf what a text is known by.
 */
export function changeBetween(
  before: ContentFiles,
  after: ContentFiles,
  hashOf: (text: string) => string,
): Change {
  const changes: [file: string, change: FileChange][] = [];
  for (const [file, text] of after) {
    const old = before.get(file);
    if (old === undefined) changes.push([file, { kind: 'create', text }]);
    else if (old !== text)
      changes.push([file, { kind: 'edit', hash: hashOf(old), fixes: [fixBetween(old, text)] }]);
  }
  for (const [file, text] of before)
    if (!after.has(file)) changes.push([file, { kind: 'delete', hash: hashOf(text) }]);
  return Object.fromEntries(changes);
}
