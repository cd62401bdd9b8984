import { words } from './words.ts';
import { freshId, make, makeButton } from './make-element.element.ts';

/** What a dialog asks, and what happens with the answer. */
export interface Asked {
  readonly title: string;
  readonly body: readonly Node[];
  readonly doLabel: string;
  /** Does it. What comes back is why it could not be done: the dialog then stays, with all that was typed into it. */
  readonly submit: () => Promise<readonly string[]> | readonly string[];
}

/** Opens a dialog. It closes once what it asks is done, or when its editor says no; the focus goes back to where it was. */
export function openDialog({ title, body, doLabel, submit }: Asked): HTMLDialogElement {
  const id = freshId();
  const refusals = make('div', { class: 'refusals', role: 'alert' });
  const doIt = make('button', { type: 'submit' }, doLabel);
  const form = make(
    'form',
    { method: 'dialog', novalidate: '' },
    make('h2', { id }, title),
    ...body,
    refusals,
    make(
      'div',
      { class: 'tools' },
      doIt,
      makeButton(words.cancel, () => dialog.close()),
    ),
  );
  const dialog = make('dialog', { 'aria-labelledby': id, class: 'editor-dialog' }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    doIt.disabled = true;
    void Promise.resolve(submit()).then((reasons) => {
      doIt.disabled = false;
      if (reasons.length === 0) dialog.close();
      else refusals.replaceChildren(...reasons.map((reason) => make('p', {}, reason)));
    });
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A field of a dialog: a label, what is said below it, and the control. */
export function labelled(
  label: string,
  control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  help?: string,
): HTMLElement {
  const id = freshId();
  control.id = id;
  if (help !== undefined) control.setAttribute('aria-describedby', `${id}-help`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: id }, label),
    ...(help === undefined ? [] : [make('p', { class: 'help', id: `${id}-help` }, help)]),
    control,
  );
}
