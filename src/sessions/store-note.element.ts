import type { SaveResult } from './device-store.ts';

/** Says in the page's store note why something was not saved, and nothing where it was. */
export function showSaveResult(result: SaveResult): void {
  const note = document.querySelector<HTMLElement>('[data-store-note]');
  if (note !== null) note.textContent = note.dataset[result] ?? '';
}
