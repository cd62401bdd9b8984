/** What a key asks of a form. */
export type WantedByKey = 'undo' | 'redo' | 'save';

/** Whether a key is meant for what is typed at its place: a browser takes that back by itself. */
const isInText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/**
 * What a key asks of a form, on any layout of the keyboard; undefined where it asks nothing of it. Within a text only
 * saving does: what is typed there is taken back by the browser.
 */
export function wantedByKey({
  code,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  target,
}: KeyboardEvent): WantedByKey | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (code === 'KeyS' && !shiftKey) return 'save';
  if (isInText(target)) return undefined;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : undefined;
}
