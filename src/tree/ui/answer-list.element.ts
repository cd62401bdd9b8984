import { asLabel } from './as-label.ts';
import type { TranscriptEntry } from '../../sessions/transcript.ts';

/** One answer in the list, with the address that takes it back. */
export interface ListedAnswer {
  readonly entry: TranscriptEntry;
  readonly change: string;
}

/** Fills the list of answers so far from the row that the page holds; without an answer the list is hidden. */
export function showAnswers(tree: HTMLElement, answers: readonly ListedAnswer[]): void {
  const list = tree.querySelector<HTMLElement>('[data-answers]');
  const row = tree.querySelector<HTMLTemplateElement>('[data-answer-row]');
  const box = list?.closest<HTMLElement>('details');
  const controls = tree.querySelector<HTMLElement>('.tree-controls');
  if (!list || !row || !box || !controls) return;
  box.hidden = controls.hidden = answers.length === 0;
  list.replaceChildren(
    ...answers.map(({ entry: { question, answer }, change }) => {
      const item = document.importNode(row.content, true);
      item.querySelector('[data-question]')?.append(asLabel(question));
      item.querySelector('[data-answer]')?.append(answer);
      const link = item.querySelector('a');
      link?.setAttribute('href', change);
      link?.setAttribute('aria-label', (list.dataset['changeLabel'] ?? '').replace('{question}', question));
      return item;
    }),
  );
}
