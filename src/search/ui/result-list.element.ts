import { isolate } from '../../text/isolate.ts';
import type { Answer, Result } from '../query/answer.ts';
import { nodesOf } from './segments.element.ts';

/** How a result stands in its list. */
interface Standing {
  /** Whether it is one of the guides of the symptom above the list. */
  readonly ofSymptom: boolean;
  /** Whether it is the first one after these. */
  readonly startsOthers: boolean;
}

function showPlace(line: Element | null, { url, place }: Result) {
  if (place === undefined) {
    line?.remove();
    return;
  }
  const words = line?.querySelector('span');
  if (words)
    words.textContent = (words.dataset['words'] ?? '').replace('{place}', () => isolate(place.label));
  line?.querySelector('a')?.setAttribute('href', url);
}

function itemOf(result: Result, standing: Standing, template: HTMLTemplateElement): Node {
  const { url, title, symptom, summary, passage, place } = result;
  const item = document.importNode(template.content, true);
  const link = item.querySelector('a');
  link?.setAttribute('href', `${url}${place?.hash ?? ''}`);
  link?.append(...nodesOf(title));
  item.querySelector('li')?.toggleAttribute('data-of-symptom', standing.ofSymptom);
  if (!standing.startsOthers) item.querySelector('[data-others]')?.remove();
  // Below the symptom's own name, and beside the name of a place, it says nothing.
  if (!standing.ofSymptom && place === undefined) item.querySelector('[data-symptom]')?.append(symptom);
  showPlace(item.querySelector('[data-place]'), result);
  item.querySelector('[data-summary]')?.append(...nodesOf(summary));
  item.querySelector('[data-passage]')?.append(...nodesOf(passage));
  for (const part of item.querySelectorAll('p')) if (part.textContent === '') part.remove();
  return item;
}

/**
 * Shows what an answer lists, the guides of the symptom that the query fits first, in place of what the list had. Who had
 * reached one by keyboard stays on it.
 */
export function showResults(
  list: Element,
  { symptom, results }: Pick<Answer, 'symptom' | 'results'>,
  template: HTMLTemplateElement,
): void {
  const focused = document.activeElement;
  const held = list.contains(focused) ? focused?.getAttribute('href')?.split('#', 1)[0] : undefined;
  const ofSymptom = symptom?.guides ?? [];
  list.replaceChildren(
    ...ofSymptom.map((result) => itemOf(result, { ofSymptom: true, startsOthers: false }, template)),
    ...results.map((result, index) =>
      itemOf(result, { ofSymptom: false, startsOthers: index === 0 && ofSymptom.length > 0 }, template),
    ),
  );
  const links = [...list.querySelectorAll('a')];
  links
    .find((link) => held !== undefined && link.getAttribute('href')?.split('#', 1)[0] === held)
    ?.focus({ preventScroll: true });
}

/** Shows the symptom that the query fits above the list, or nothing where there is none. */
export function showSymptom(heading: HTMLElement, symptom: Answer['symptom']): void {
  heading.hidden = symptom === undefined;
  if (symptom === undefined) return;
  heading.querySelector('a')?.setAttribute('href', symptom.url);
  heading.querySelector('span')?.replaceChildren(...nodesOf(symptom.title));
}

/** Puts the results that only share a word with the query below a fold, closed. */
export function showFurther(
  fold: HTMLDetailsElement,
  further: readonly Result[],
  template: HTMLTemplateElement,
): void {
  fold.hidden = further.length === 0;
  fold.open = false;
  const summary = fold.querySelector('summary');
  const count = further.length.toLocaleString(document.documentElement.lang);
  if (summary) summary.textContent = (summary.dataset['words'] ?? '').replace('{count}', count);
  const list = fold.querySelector('ol');
  if (list) showResults(list, { results: further }, template);
}
