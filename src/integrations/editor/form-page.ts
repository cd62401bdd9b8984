import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import type { Html } from '../../editor/forms/control.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import { html, type Answer } from './answer.ts';
import { editorPage } from './editor-page.ts';

const SCRIPT = '/src/editor/ui/fields-form.element.ts';
const STYLES = [
  '/src/styles/palette.css',
  '/src/styles/base.css',
  ...['forms', 'form-fields', 'shown-text'].map((name) => `/src/editor/ui/${name}.css`),
];

/** A page of the editor that forms stand on. */
export function formPage(title: string, content: readonly Html[], token: string): string {
  const main = toHtml(h('main', { class: 'forms' }, ...content));
  return editorPage({ title, main, scripts: [SCRIPT], styles: STYLES }, token);
}

/** The page of what is not there: it went, or got another address, since somebody led here. */
export const missingPage = (token: string): Answer =>
  html(
    formPage(formsFa.missing, [backLink(), h('h1', formsFa.missing), h('p', formsFa.missingLead)], token),
    404,
  );

/** What a form posts, beside what is filled in. */
export interface FormOf {
  readonly address: `/@edit/${'fields' | 'new' | 'rename' | 'remove' | 'take-back'}`;
  readonly file?: string;
  readonly hash?: string;
  /** What it makes from nothing. */
  readonly kind?: string;
  /** What it takes back. */
  readonly done?: string;
}

/** A form that the page's script posts. */
export function formElement(
  { address, file, hash, kind, done }: FormOf,
  fields: readonly Html[],
  texts: readonly Html[],
  buttons: readonly Html[],
  findings: readonly Html[] = [],
): Html {
  return h(
    'fields-form',
    { dataAddress: address, dataFile: file, dataHash: hash, dataKind: kind, dataDone: done },
    [
      h(
        'form',
        { novalidate: true, autocomplete: 'off' },
        h('noscript', h('p', formsFa.noScript)),
        h('section', { class: 'form-findings', tabindex: -1, hidden: findings.length === 0 }, ...findings),
        h('div', { dataValues: '' }, ...fields),
        ...(texts.length === 0 ? [] : [h('div', { dataTexts: '' }, ...texts)]),
        h(
          'div',
          { class: 'bar' },
          h('div', { class: 'bar-buttons' }, ...buttons),
          h('p', { role: 'status' }),
        ),
      ),
    ],
  );
}

/**
 * A button that posts a form. It cannot be pressed until the form's script is there, which posts it: the browser by itself
 * would leave the page for another, and what was filled in with it.
 */
export const submitButton = (words: string, properties: Readonly<Record<string, string>> = {}): Html =>
  h('button', { type: 'submit', disabled: true, ...properties }, words);

/** The button that saves a form. */
export const saveButton = (words: string = formsFa.save): Html => submitButton(words);

/** A button that posts a form, and that no key does: a hand that saves by habit takes nothing away. */
export const pressedButton = (words: string): Html => submitButton(words, { dataPressed: '' });

/** The buttons that take back what was done in a form, and do it again; its script says when there is something. */
export const stepButtons = (): Html[] =>
  (
    [
      ['undo', formsFa.undo, 'Control+Z'],
      ['redo', formsFa.redo, 'Control+Y'],
    ] as const
  ).map(([does, words, keys]) =>
    h('button', { type: 'button', dataDo: does, disabled: true, ariaKeyShortcuts: keys }, words),
  );

/** The way back to the list of all. */
export const backLink = (): Html => h('p', { class: 'back' }, h('a', { href: '/@edit/' }, formsFa.back));
