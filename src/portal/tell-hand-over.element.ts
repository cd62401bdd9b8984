import type { HAND_OVER_EVENT } from './hand-over-event.ts';

let loaded: Promise<boolean> | undefined;

/**
 * Loads the script of hand-overs, which only those who come to one need. Whoever sees that one is near calls it before.
 * @returns whether it is there; without it a hand-over stays as it was built, and the next call tries again.
 */
export function loadHandOver(): Promise<boolean> {
  return (loaded ??= import('./hand-over.element.ts').then(
    () => true,
    () => {
      loaded = undefined;
      return false;
    },
  ));
}

/** Tells a hand-over what happened beside it, as soon as its script is there. */
export async function tellHandOver(
  handOver: Element | null,
  event: HTMLElementEventMap[typeof HAND_OVER_EVENT],
): Promise<void> {
  if (handOver !== null && (await loadHandOver())) handOver.dispatchEvent(event);
}
