/** One answer in the list: what was asked, what was tapped, and the address that takes it back. */
export interface ListedAnswer {
  readonly question: string;
  readonly answer: string;
  /** Whether it was taken as it was measured. */
  readonly isMeasured?: boolean;
  readonly change: string;
}

/** From this width on there is room for the list beside what is asked now; below, it is closed until it is wanted. */
const WIDE = '(min-width: 40rem)';

/**
 * Fills the list of answers so far from the row that the page holds; without an answer the list is hidden.
 * @param isEntered whether another guide handed on to this one: then there is a way back before the first answer.
 */
export function showAnswers(tree: HTMLElement, answers: readonly ListedAnswer[], isEntered: boolean): void {
  const list = tree.querySelector<HTMLElement>('[data-answers]');
  const row = tree.querySelector<HTMLTemplateElement>('[data-answer-row]');
  const box = list?.closest<HTMLDetailsElement>('details');
  const controls = tree.querySelector<HTMLElement>('.tree-controls');
  if (!list || !row || !box || !controls) return;
  if (box.hidden) box.open = matchMedia(WIDE).matches;
  box.hidden = answers.length === 0;
  controls.hidden = box.hidden && !isEntered;
  const count = new Intl.NumberFormat(document.documentElement.lang).format(answers.length);
  box.querySelector('[data-count]')?.replaceChildren(count);
  list.replaceChildren(
    ...answers.map(({ question, answer, isMeasured, change }) => {
      const item = document.importNode(row.content, true);
      item.querySelector('[data-question]')?.append(question);
      item
        .querySelector('[data-answer]')
        ?.append(answer, isMeasured === true ? (list.dataset['measuredLabel'] ?? '') : '');
      const link = item.querySelector('a');
      link?.setAttribute('href', change);
      link?.setAttribute('aria-label', (list.dataset['changeLabel'] ?? '').replace('{question}', question));
      return item;
    }),
  );
}
