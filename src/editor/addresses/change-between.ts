import type { ContentFiles } from '../../content/model.ts';
import type { Change, FileChange } from '../change.ts';
import { fixBetween } from '../fix-between.ts';

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
