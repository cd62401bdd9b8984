import type { FormFinding } from '../forms/form-answer.ts';
import { controlsIn, fieldAt } from './form-values.element.ts';

let last = 0;

/** An id that nothing on the page has. */
const freshId = (of: string) => `${of}-${++last}`;

/** Ties the words below fields to the controls that they are about, for who hears the page. */
export function tieHints(container: Element): void {
  for (const field of container.querySelectorAll<HTMLElement>('.field')) {
    const hints = [...field.querySelectorAll<HTMLElement>(':scope > .hint')];
    for (const hint of hints) if (hint.id === '') hint.id = freshId('hint');
    const ids = hints.map(({ id }) => id).join(' ');
    if (ids === '') continue;
    const described = field instanceof HTMLFieldSetElement ? field : controlsIn(field)[0];
    described?.setAttribute('aria-describedby', ids);
  }
}

/** Takes away what was said of fields. */
export function clearErrors(form: Element): void {
  for (const note of form.querySelectorAll('.field-error')) {
    for (const control of form.querySelectorAll(`[aria-describedby~="${note.id}"]`)) {
      const ids = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id !== note.id);
      if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
      else control.removeAttribute('aria-describedby');
      control.removeAttribute('aria-invalid');
    }
    note.remove();
  }
}

/**
 * Says below a field what is wrong with it, and ties it to the control.
 * @returns the control to go to; undefined where the form has no such field.
 */
export function showError(form: Element, finding: FormFinding): HTMLElement | undefined {
  const found = finding.path.length === 0 ? undefined : fieldAt(form, finding.path);
  if (found === undefined) return undefined;
  const note = document.createElement('p');
  note.className = `field-error ${finding.severity}`;
  note.id = freshId('error');
  note.textContent = `${finding.message} ${finding.suggestion}`;
  found.field.append(note);
  const control = found.control ?? found.field;
  const before = control.getAttribute('aria-describedby');
  control.setAttribute('aria-describedby', before === null ? note.id : `${note.id} ${before}`);
  if (finding.severity === 'error') control.setAttribute('aria-invalid', 'true');
  return control;
}
