import { labelOf, type Part } from './tree-parts.element.ts';

/**
 * Marks the answer that what is shown had before, and offers to leave it as it was.
 * @param former the id of the choice; undefined where there was none.
 */
export function showFormerAnswer(
  tree: HTMLElement,
  part: Part | undefined,
  former: string | undefined,
): void {
  const box = tree.querySelector<HTMLElement>('[data-former]');
  const marked = former === undefined ? undefined : part?.links.get(former);
  for (const link of part?.links.values() ?? []) {
    if (link === marked) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (box === null) return;
  box.hidden = marked === undefined;
  box.querySelector('[data-former-answer]')?.replaceChildren(labelOf(marked));
  box.querySelector('a')?.setAttribute('href', marked?.hash ?? '#');
}
