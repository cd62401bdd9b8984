import type { Result } from '../query/answer.ts';
import { nodesOf } from './segments.element.ts';

function itemOf({ url, title, symptom, summary, passage }: Result, template: HTMLTemplateElement): Node {
  const item = document.importNode(template.content, true);
  const link = item.querySelector('a');
  if (link) link.href = url;
  link?.append(...nodesOf(title));
  item.querySelector('[data-symptom]')?.append(symptom);
  item.querySelector('[data-summary]')?.append(...nodesOf(summary));
  item.querySelector('[data-passage]')?.append(...nodesOf(passage));
  for (const part of item.querySelectorAll('p')) if (part.textContent === '') part.remove();
  return item;
}

/** Shows results in place of what the list had; who had reached one by keyboard stays on it. */
export function showResults(list: Element, results: readonly Result[], template: HTMLTemplateElement): void {
  const focused = document.activeElement;
  const held = list.contains(focused) ? focused?.getAttribute('href') : undefined;
  list.replaceChildren(...results.map((result) => itemOf(result, template)));
  const links = [...list.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === held)?.focus({ preventScroll: true });
}
