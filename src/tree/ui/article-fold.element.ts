/**
 * Folds what the article says after its tree under one line while the tree is walked, so that what to do now stands
 * alone. At the beginning, and without a script, the article is as it was written. The style sheet hides what follows
 * the line: what stands there is not moved, for it may hold elements that would wake anew.
 */
export function foldArticle(tree: HTMLElement, walked: boolean): void {
  const fold = tree.nextElementSibling;
  if (!(fold instanceof HTMLDetailsElement) || fold.hidden !== walked) return;
  fold.open = false;
  fold.hidden = !walked;
}
