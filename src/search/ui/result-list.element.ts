import { isolate } from '../../text/isolate.ts';
import { listedResults, type Answer, type Listed, type Result } from '../query/answer.ts';
import { nodesOf } from './segments.element.ts';

/** A result as a row. */
function itemOf(result: Result, template: HTMLTemplateElement): DocumentFragment {
  const { url, title, symptom, summary, passage, place } = result;
  const item = document.importNode(template.content, true);
  const append = (hook: string, nodes: readonly (Node | string)[]) =>
    item.querySelector(hook)?.append(...nodes);
  append('a', nodesOf(title));
  item.querySelector('a')?.setAttribute('href', url + (place?.hash ?? ''));
  const line = item.querySelector('[data-place]');
  if (place === undefined) {
    line?.remove();
    append('[data-symptom]', [symptom]);
  } else {
    const words = line?.querySelector('span');
    if (words) words.textContent = words.textContent.replace('{place}', () => isolate(place.label));
    line?.querySelector('a')?.setAttribute('href', url);
  }
  append('[data-summary]', nodesOf(summary));
  append('[data-passage]', nodesOf(passage));
  for (const part of item.querySelectorAll('p')) if (part.textContent === '') part.remove();
  return item;
}

const addressOf = (link: Element | null): string | undefined => link?.getAttribute('href')?.split('#', 1)[0];

/**
 * Shows what an answer lists, the guides of the symptom that the query fits first, in place of what the list had. Who had
 * reached one by keyboard stays on it.
 */
export function showResults(
  list: Element,
  { symptom, results }: Listed,
  template: HTMLTemplateElement,
): void {
  const focused = document.activeElement;
  const held = list.contains(focused) ? addressOf(focused) : undefined;
  const ofSymptom = symptom?.guides ?? [];
  const items = listedResults({ symptom, results }).map((result, index) => {
    const item = itemOf(result, template);
    const row = item.querySelector('li');
    if (index < ofSymptom.length) {
      row?.setAttribute('data-of-symptom', '');
      // It stands above the list.
      row?.querySelector('[data-symptom]')?.remove();
    }
    if (index !== ofSymptom.length || index === 0) row?.querySelector('[data-others]')?.remove();
    return item;
  });
  list.replaceChildren(...items);
  if (held === undefined) return;
  const links = [...list.querySelectorAll('a')];
  links.find((link) => addressOf(link) === held)?.focus({ preventScroll: true });
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
