import type { SessionRecord } from '../../sessions/session-record.ts';
import type { Entry } from '../fragment.ts';

/**
 * Says which guide handed on to this tree, above the part that was entered.
 * @param entry where the customer came in; undefined where the tree was begun at its start.
 * @param before the session of that guide on this device: the way back leads to where it ended.
 * @param isFirst whether the part that is shown is the one that was entered.
 * @returns the title of that guide, where the address names one that does hand on.
 */
export function showEntry(
  tree: HTMLElement,
  entry: Entry | undefined,
  before: SessionRecord | undefined,
  isFirst: boolean,
): string | undefined {
  const note = tree.querySelector<HTMLElement>('[data-entered]');
  const link = linkBefore(tree, entry);
  if (note === null) return undefined;
  note.hidden = entry === undefined || !isFirst;
  for (const one of note.querySelectorAll<HTMLElement>('[data-from]')) one.hidden = one !== link;
  note.querySelector('[data-entered-from]')?.toggleAttribute('hidden', link === null);
  note.querySelector('[data-entered-with]')?.toggleAttribute('hidden', before === undefined);
  if (before !== undefined) link?.setAttribute('href', `${before.url}#${before.answers}`);
  return link?.textContent.trim();
}

/** The link to the guide that handed on; none where the address names none that does. */
export function linkBefore(tree: HTMLElement, entry: Entry | undefined): HTMLAnchorElement | null {
  return entry?.from === undefined ? null : tree.querySelector(`a[data-from="${entry.from}"]`);
}
