import { formWords as words } from '../forms/form-words.ts';
import { tieHints } from './field-notes.element.ts';
import { nameEntries, pressedInList } from './form-entries.element.ts';
import { showFindings } from './form-findings.element.ts';
import { differing, saidOf, saysByName } from './form-labels.element.ts';
import { filledParts, putBack, showAgain } from './form-page.element.ts';
import { FormSteps } from './form-steps.ts';
import { readGroup } from './form-values.element.ts';
import { setEnabled } from './make-element.element.ts';
import { postForm, postStep, type Posted } from './post-form.element.ts';
import { readingOf, SavedFields } from './saved-fields.element.ts';
import { previewTexts } from './text-preview.element.ts';
import { wantedByKey } from './wanted-by-key.element.ts';

const persianDay = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });

/** Keeps beside a day of the Gregorian calendar where it stands in the Persian one. */
function tellDay(input: HTMLInputElement): void {
  const output = input.closest('.field')?.querySelector(':scope > .persian-day');
  const day = new Date(`${input.value.slice(0, 10)}T00:00:00Z`);
  if (output) output.textContent = Number.isNaN(day.getTime()) ? words.noDay : persianDay.format(day);
}

/** A form of the editor: reads what is filled in, posts it, says beside the fields what came of it, and takes it back. */
class FieldsForm extends HTMLElement {
  readonly #saved = new SavedFields();
  readonly #steps = new FormSteps<readonly HTMLElement[]>();
  #isBusy = false;

  connectedCallback(): void {
    this.#begin();
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement && /^(?:date|datetime-local)$/.test(target.type))
        tellDay(target);
      this.#typed();
    });
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
      if (button !== null && button.getAttribute('aria-disabled') !== 'true') this.#pressed(button);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#inTurn(() => this.#save(event.submitter?.dataset['publish']));
    });
    addEventListener('keydown', (event) => {
      const wanted = wantedByKey(event);
      if (wanted === undefined) return;
      event.preventDefault();
      if (wanted === 'save')
        this.querySelector<HTMLElement>('button[type="submit"]:not([data-pressed])')?.click();
      else void this.#inTurn(() => this.#step(wanted));
    });
    addEventListener('beforeunload', (event) => {
      if (this.#unsaved.length > 0) event.preventDefault();
    });
  }

  get #unsaved(): HTMLElement[] {
    return this.#saved.unsavedIn(this);
  }

  /** Whether it is the form of a file as it is, which is saved and taken back in its place. */
  get #isOfFile(): boolean {
    return this.dataset['address'] === '/@edit/fields';
  }

  get #hash(): string {
    return this.dataset['hash'] ?? '';
  }

  /** What is shown is what is saved. */
  #begin(): void {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button:disabled')) button.disabled = false;
    tieHints(this);
    nameEntries(this);
    previewTexts(this);
    this.#saved.save(readingOf(this));
    this.#mark();
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }

  /** Marks what is not saved, and says which of the buttons have something to do. */
  #mark(): HTMLElement[] {
    const unsaved = this.#unsaved;
    for (const field of this.querySelectorAll('.field'))
      field.classList.toggle(
        'unsaved',
        unsaved.some((one) => one === field),
      );
    const isUnsaved = unsaved.length > 0;
    const [undo, redo] = [this.#steps.undo(isUnsaved), this.#steps.redo(isUnsaved, this.#hash)];
    for (const [name, step] of [
      ['undo', undo],
      ['redo', redo],
    ] as const) {
      const button = this.querySelector<HTMLButtonElement>(`.bar [data-do="${name}"]`);
      if (button !== null) setEnabled(button, step !== undefined && !this.#isBusy);
    }
    return unsaved;
  }

  /** @param said what else is to be said. */
  #typed(said = ''): void {
    this.#steps.typed();
    const unsaved = this.#mark();
    this.#say(said === '' && unsaved.length > 0 ? saidOf(words.unsaved, unsaved) : said);
  }

  #pressed(button: HTMLElement): void {
    const does = button.dataset['do'];
    if (does === 'undo' || does === 'redo') {
      void this.#inTurn(() => this.#step(does));
      return;
    }
    const said = pressedInList(button);
    if (said === undefined) return;
    nameEntries(this);
    previewTexts(this);
    this.#typed(said);
  }

  /** One thing after another: what is asked while the server answers is not done. */
  async #inTurn(task: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const enable = (isEnabled: boolean) => {
      for (const button of this.querySelectorAll<HTMLButtonElement>('.bar button'))
        setEnabled(button, isEnabled);
    };
    enable(false);
    await task();
    this.#isBusy = false;
    enable(true);
    this.#mark();
  }

  #body(publish: string | undefined): object {
    const { file, hash, kind, done } = this.dataset;
    const [fields, texts] = [this.querySelector('[data-values]'), this.querySelector('[data-texts]')];
    return {
      ...(kind === undefined ? {} : { kind }),
      ...(done === undefined ? {} : { done }),
      ...(file === undefined ? {} : { file }),
      ...(hash === undefined ? {} : { hash }),
      ...(fields === null ? {} : { values: readGroup(fields) }),
      ...(texts === null ? {} : { texts: readGroup(texts) }),
      ...(publish === undefined ? {} : { publish: publish === 'true' }),
    };
  }

  async #save(publish: string | undefined): Promise<void> {
    this.#say(this.#isOfFile ? words.saving : words.working);
    const reading = readingOf(this);
    const posted = await postForm(this.dataset['address'] ?? '', this.#body(publish));
    if (posted.kind === 'saved') {
      const { hash, findings, location, undo } = posted.saved;
      this.#saved.save(reading);
      this.#steps.saved(undo);
      this.dataset['hash'] = hash;
      if (location !== undefined && (!this.#isOfFile || !(await this.#show(location)))) {
        window.location.assign(location);
        return;
      }
      if (location === undefined) {
        showFindings(this, findings, words.alsoFound, false);
        // What was done on the page before can be taken back no more without what is saved now.
        if (undo !== undefined) this.parentElement?.querySelector('.done')?.remove();
      }
      const unsaved = this.#mark();
      const done = undo === undefined ? words.nothingNew : words.saved;
      this.#say(unsaved.length > 0 ? saidOf(words.unsaved, unsaved) : done);
      return;
    }
    this.#tellFailure(posted, publish === 'true' ? words.publishRefused : this.#refusal);
  }

  /** What is said where nothing was done. */
  get #refusal(): string {
    return /fields$|new$/.test(this.dataset['address'] ?? '') ? words.refused : words.notDone;
  }

  #tellFailure(posted: Exclude<Posted, { kind: 'saved' }>, refused: string): void {
    if (posted.kind === 'refused') {
      showFindings(this, posted.findings, refused, true);
      this.#say('');
      return;
    }
    if (posted.kind === 'changed') this.#steps.forget();
    this.#mark();
    this.#say(
      posted.kind === 'failed'
        ? posted.reason
        : words[posted.kind === 'changed' ? 'changedBeside' : posted.kind],
    );
  }

  /** Shows the file as it is now. */
  async #show(address: string): Promise<boolean> {
    const isShown = await showAgain(this, address);
    if (isShown) this.#begin();
    return isShown;
  }

  /** Takes the last thing back, or does it again. */
  async #step(direction: 'undo' | 'redo'): Promise<void> {
    const { file } = this.dataset;
    const unsaved = this.#unsaved;
    const isUnsaved = unsaved.length > 0;
    const step = direction === 'undo' ? this.#steps.undo(isUnsaved) : this.#steps.redo(isUnsaved, this.#hash);
    if (file === undefined || step === undefined || !this.#isOfFile) return;
    const address = `/@edit/fields?file=${encodeURIComponent(file)}`;
    if (step.do === 'put-back') {
      putBack(this, step.typed);
      this.#typed();
      return;
    }
    this.#say(words.working);
    const before = saysByName(this);
    if (step.do === 'put-aside') {
      const typed = filledParts(this);
      const hash = this.#hash;
      if (!(await this.#show(address))) this.#say(words.unreachable);
      else {
        this.#steps.putAside(typed, hash);
        this.#mark();
        this.#say(saidOf(words.putAside, unsaved));
      }
      return;
    }
    const posted = await postStep(file, step.change);
    if (posted.kind !== 'stepped') {
      this.#tellFailure(posted, words.refused);
      if (posted.kind === 'changed') this.#say(words.undoLost);
      return;
    }
    this.#steps.stepped(direction, posted.opposite);
    if (!(await this.#show(address))) {
      window.location.reload();
      return;
    }
    this.#say(saidOf(direction === 'undo' ? words.undone : words.redone, differing(this, before)));
  }
}

customElements.define('fields-form', FieldsForm);
