import type { FormFinding } from '../forms/form-answer.ts';
import { clearErrors, showError } from './field-notes.element.ts';
import { filledParts } from './form-page.element.ts';

function findingItem(
  { severity, title, message, suggestion, place, href }: FormFinding,
  control?: HTMLElement,
): HTMLElement {
  const item = document.createElement('li');
  item.className = severity;
  const name = document.createElement('strong');
  name.textContent = title;
  const said = `${message} ${suggestion}`;
  if (control === undefined && href !== undefined) {
    const there = document.createElement('a');
    there.href = href;
    there.textContent = said;
    item.append(name, ' ', there);
    return item;
  }
  if (control === undefined) {
    const where = document.createElement('bdi');
    where.textContent = place;
    item.append(name, ` ${said} `, where);
    return item;
  }
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'to-field';
  const label = control.closest<HTMLElement>('.field')?.dataset['label'] ?? '';
  go.textContent = label === '' ? said : `${label}: ${said}`;
  go.addEventListener('click', () => control.focus());
  item.append(name, ' ', go);
  return item;
}

/**
 * Lists findings above a form, each leading to its field, where it stands as well.
 * @param goThere whether the cursor goes to the list.
 */
export function showFindings(
  form: Element,
  findings: readonly FormFinding[],
  title: string,
  goThere: boolean,
): void {
  const summary = form.querySelector<HTMLElement>('.form-findings');
  clearErrors(form);
  if (summary === null) return;
  summary.replaceChildren();
  summary.hidden = findings.length === 0;
  if (findings.length === 0) return;
  const heading = document.createElement('h2');
  heading.textContent = title;
  const list = document.createElement('ul');
  for (const finding of findings) {
    const controls = filledParts(form).map((part) => showError(part, finding));
    list.append(
      findingItem(
        finding,
        controls.find((control) => control !== undefined),
      ),
    );
  }
  summary.append(heading, list);
  if (goThere) summary.focus();
}
