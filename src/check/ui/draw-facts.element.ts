import { differenceInWords } from '../difference-in-words.ts';
import { factNames } from '../facts.ts';
import type { FactName } from '../facts.ts';
import type { Measurement } from '../measurement.ts';

/** A figure as people read it: a clock's as a length of time, a small speed or size with one place after the point, others whole. */
function figureInWords(name: string, value: number, language: string): string {
  if (name === 'clock') return differenceInWords(value, language);
  const maximumFractionDigits = (name === 'speed' || name === 'megabytes') && value < 10 ? 1 : 0;
  return new Intl.NumberFormat(language, { maximumFractionDigits, useGrouping: false }).format(value);
}

/** Fills in the figures that a sentence has places for. @returns whether all are known. */
export function fillFigures(sentence: Element, figures: Readonly<Record<string, number>>): boolean {
  const { lang } = document.documentElement;
  return [...sentence.querySelectorAll<HTMLElement>('[data-figure]')].every((place) => {
    const { figure = '' } = place.dataset;
    const value = figures[figure];
    place.textContent = value === undefined ? '' : figureInWords(figure, value, lang);
    return value !== undefined;
  });
}

/** Shows the rows of the facts that are known, each with the sentence of its value; where a figure is missing, the one without. */
export function drawFacts(
  root: ParentNode,
  { facts, figures }: Pick<Measurement, 'facts' | 'figures'>,
): void {
  for (const name of factNames) {
    const row = root.querySelector<HTMLElement>(`[data-check-fact="${name}"]`);
    if (row === null) continue;
    const value = facts[name];
    if (value === undefined) delete row.dataset['value'];
    else row.dataset['value'] = value;
    const sentences = [...row.querySelectorAll<HTMLElement>('[data-says]')];
    const fitting = sentences.filter(({ dataset }) => dataset['says'] === value);
    const shown = fitting.find((sentence) => fillFigures(sentence, { ...figures })) ?? fitting.at(-1);
    for (const sentence of sentences) sentence.hidden = sentence !== shown;
    row.hidden = shown === undefined;
  }
}

/** What the row of a fact says; nothing while it is hidden. */
export function sentenceOf(root: ParentNode, name: FactName): string {
  const row = root.querySelector(`[data-check-fact="${name}"]:not([hidden])`);
  return row?.querySelector('[data-says]:not([hidden])')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
