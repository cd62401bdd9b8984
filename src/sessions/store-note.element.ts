import type { Kept } from './device-store.ts';

/** Says in the page's store note what was not kept, and nothing where all was. */
export function showSaveResult(kept: Kept): void {
  const note = document.querySelector<HTMLElement>('[data-store-note]');
  if (note !== null) note.textContent = note.dataset[kept] ?? '';
}
