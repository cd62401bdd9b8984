import { words } from './words.ts';
import { freshId, make, makeButton, setEnabled, setText } from './make-element.element.ts';

/** What a dialog asks, and what happens with the answer. */
export interface Asked {
  readonly title: string;
  readonly body: readonly Node[];
  readonly doLabel: string;
  /** Does it. What comes back is why it could not be done: the dialog then stays, with all that was typed into it. */
  readonly submit: () => Promise<readonly string[]> | readonly string[];
}

/** Keeps what is typed into a dialog: the page is not left by mistake, nor the dialog by one Escape. */
function keepTyped(dialog: HTMLDialogElement, tell: (text: string) => void): void {
  let isTyped = false;
  let isWarned = false;
  dialog.addEventListener('input', () => {
    isTyped = true;
    isWarned = false;
  });
  dialog.addEventListener('cancel', (event) => {
    if (!isTyped || isWarned) return;
    event.preventDefault();
    isWarned = true;
    tell(words.escapeAgain);
  });
  const leave = (event: BeforeUnloadEvent) => {
    if (isTyped) event.preventDefault();
  };
  addEventListener('beforeunload', leave);
  dialog.addEventListener('close', () => removeEventListener('beforeunload', leave));
}

/** Opens a dialog. It closes once what it asks is done, or when its editor says no; the focus goes back to where it was. */
export function openDialog({ title, body, doLabel, submit }: Asked): HTMLDialogElement {
  const id = freshId();
  const refusals = make('div', { class: 'refusals', role: 'alert' });
  const status = make('p', { class: 'status', role: 'status' });
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
      status,
    ),
  );
  const dialog = make('dialog', { 'aria-labelledby': id, class: 'editor-dialog' }, form);
  const tell = (reasons: readonly string[]) => {
    refusals.replaceChildren(...reasons.map((reason) => make('p', {}, reason)));
    if (reasons.length > 0) refusals.scrollIntoView({ block: 'nearest' });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (doIt.getAttribute('aria-disabled') === 'true') return;
    setEnabled(doIt, false);
    // What was wrong before is not said of what is tried now.
    tell([]);
    setText(status, words.saving);
    void Promise.resolve(submit()).then((reasons) => {
      setEnabled(doIt, true);
      setText(status, '');
      if (reasons.length === 0) dialog.close();
      else tell(reasons);
    });
  });
  keepTyped(dialog, (text) => tell([text]));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Does something once no dialog stands before the page: while one is open nothing behind it can have the focus, and as it
 * closes it gives the focus back to where it was.
 */
export function behindDialog(task: () => void): void {
  const dialog = document.querySelector('dialog[open]');
  if (dialog === null) task();
  else dialog.addEventListener('close', task, { once: true });
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
