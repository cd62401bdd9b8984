/** Keeps with the page's entry in the history how far it is scrolled, for the way back. */
export function keepScroll(): void {
  history.replaceState(scrollY, '');
}

/**
 * Goes to where the page was left. The browser tries before the results are there, when the page is too short for it.
 * Where what is shown so far is too short, the next call tries again; who types meanwhile is left in the field.
 */
export function restoreScroll(): void {
  const left: unknown = history.state;
  if (typeof left !== 'number' || document.activeElement instanceof HTMLInputElement) return;
  scrollTo({ top: left, behavior: 'instant' });
  if (scrollY >= left - 1) history.replaceState(null, '');
}
