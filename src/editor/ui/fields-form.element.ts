import type { FormFinding } from '../forms/form-answer.ts';
import { formWords as words } from '../forms/form-words.ts';
import { clearErrors, showError, tieHints } from './field-notes.element.ts';
import { nameEntries, pressedInList } from './form-entries.element.ts';
import { readGroup } from './form-values.element.ts';
import { postForm, type Posted } from './post-form.element.ts';

const persianDay = new Intl.DateTimeFormat('fa-IR-u-ca-persian', { dateStyle: 'long', timeZone: 'UTC' });

/** A form of the editor: reads what is filled in, posts it, and says beside the fields what came of it. */
class FieldsForm extends HTMLElement {
  #isUnsaved = false;

  connectedCallback(): void {
    tieHints(this);
    nameEntries(this);
    this.addEventListener('input', (event) => this.#changed(event.target));
    this.addEventListener('click', (event) => this.#clicked(event.target));
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#save(event.submitter?.dataset['publish']);
    });
    addEventListener('beforeunload', (event) => {
      if (this.#isUnsaved) event.preventDefault();
    });
  }

  #say(text: string): void {
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = text;
  }

  #changed(target: EventTarget | null): void {
    this.#isUnsaved = true;
    this.#say(words.unsaved);
    if (!(target instanceof HTMLInputElement) || !/^(?:date|datetime-local)$/.test(target.type)) return;
    const output = target.closest('.field')?.querySelector(':scope > .persian-day');
    const day = new Date(`${target.value.slice(0, 10)}T00:00:00Z`);
    if (output) output.textContent = Number.isNaN(day.getTime()) ? words.noDay : persianDay.format(day);
  }

  #clicked(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-do]') : null;
    const said = button === null ? undefined : pressedInList(button);
    if (said === undefined) return;
    nameEntries(this);
    this.#isUnsaved = true;
    this.#say(said === '' ? words.unsaved : said);
  }

  #body(publish: string | undefined): object {
    const { file, hash, kind } = this.dataset;
    const fields = this.querySelector('[data-values]');
    const texts = this.querySelector('[data-texts]');
    return {
      ...(kind === undefined ? {} : { kind }),
      ...(file === undefined ? {} : { file }),
      ...(hash === undefined ? {} : { hash }),
      ...(fields === null ? {} : { values: readGroup(fields) }),
      ...(texts === null ? {} : { texts: readGroup(texts) }),
      ...(publish === undefined ? {} : { publish: publish === 'true' }),
    };
  }

  async #save(publish: string | undefined): Promise<void> {
    const button = this.querySelector<HTMLButtonElement>('button[type="submit"]');
    if (button?.getAttribute('aria-disabled') === 'true') return;
    button?.setAttribute('aria-disabled', 'true');
    this.#say(words.saving);
    const posted = await postForm(this.dataset['address'] ?? '', this.#body(publish));
    button?.removeAttribute('aria-disabled');
    this.#answer(posted, publish === 'true');
  }

  #answer(posted: Posted, isPublishing: boolean): void {
    switch (posted.kind) {
      case 'saved': {
        const { hash, findings, location } = posted.saved;
        this.#isUnsaved = false;
        this.dataset['hash'] = hash;
        if (location !== undefined) {
          window.location.assign(location);
          return;
        }
        this.#showFindings(findings, words.alsoFound, false);
        this.#say(words.saved);
        return;
      }
      case 'refused':
        this.#showFindings(posted.findings, isPublishing ? words.publishRefused : words.refused, true);
        this.#say('');
        return;
      case 'changed':
        this.#say(words.changedBeside);
        return;
      case 'failed':
        this.#say(posted.reason);
        return;
      default:
        this.#say(words[posted.kind]);
    }
  }

  /** Lists findings above the form, each leading to its field, where it stands as well. */
  #showFindings(findings: readonly FormFinding[], title: string, goThere: boolean): void {
    const summary = this.querySelector<HTMLElement>('.form-findings');
    const fields = this.querySelector('[data-values]');
    const texts = this.querySelector('[data-texts]');
    clearErrors(this);
    if (summary === null) return;
    summary.replaceChildren();
    summary.hidden = findings.length === 0;
    if (findings.length === 0) return;
    const heading = document.createElement('h2');
    heading.textContent = title;
    const list = document.createElement('ul');
    for (const finding of findings) {
      const control =
        fields === null
          ? undefined
          : (showError(fields, finding) ?? (texts === null ? undefined : showError(texts, finding)));
      list.append(findingItem(finding, control));
    }
    summary.append(heading, list);
    if (goThere) summary.focus();
  }
}

function findingItem(
  { severity, title, message, suggestion, place }: FormFinding,
  control?: HTMLElement,
): HTMLElement {
  const item = document.createElement('li');
  item.className = severity;
  const name = document.createElement('strong');
  name.textContent = title;
  const said = `${message} ${suggestion}`;
  if (control === undefined) {
    const where = document.createElement('bdi');
    where.textContent = place;
    item.append(name, ` ${said} `, where);
    return item;
  }
  const go = document.createElement('button');
  go.type = 'button';
  go.className = 'to-field';
  go.textContent = said;
  go.addEventListener('click', () => control.focus());
  item.append(name, ' ', go);
  return item;
}

customElements.define('fields-form', FieldsForm);
