import { h } from 'hastscript';
import type { BodyPart } from '../../editor/forms/body-texts.ts';
import { isolated, type Html } from '../../editor/forms/control.ts';
import type { FormKind } from '../../editor/forms/form-field.ts';
import { textNodes, type Named } from '../../editor/text-html.ts';
import { formsFa } from '../../strings/fa-forms.ts';

/** What a text is called in a form, and what stands below it. */
interface TextWords {
  readonly label: string;
  readonly hint: string;
}

const guideText: Readonly<Record<BodyPart, TextWords>> = {
  body: { label: formsFa.body, hint: formsFa.bodyHint },
  before: { label: formsFa.before, hint: formsFa.bodyHint },
  after: { label: formsFa.after, hint: formsFa.bodyHint },
};

/** The kinds of files that have a text, with what it is called in each. */
const textWords: Readonly<Partial<Record<FormKind, Readonly<Partial<Record<BodyPart, TextWords>>>>>> = {
  article: guideText,
  notice: { body: { label: formsFa.advice, hint: formsFa.advised } },
  snippet: { body: { label: formsFa.body, hint: formsFa.snippetHint } },
};

/**
 * A text of a file as a field of Markdown, with what it looks like on the page; nothing where files of the kind have none.
 * @param named what the text can name.
 */
export function textField(kind: FormKind, part: BodyPart, text: string, named: Named): Html[] {
  const words = textWords[kind]?.[part];
  if (words === undefined) return [];
  const id = `text-${part}`;
  const rows = Math.min(30, Math.max(5, text.split('\n').length + 2));
  return [
    h(
      'div',
      { class: 'field', dataField: part, dataKind: 'text', dataLabel: words.label },
      h('label', { for: id, class: 'name' }, words.label),
      h('textarea', { id, rows, class: 'markdown' }, text),
      h('p', { class: 'hint' }, ...isolated(words.hint)),
      h(
        'details',
        { class: 'preview', open: true },
        h('summary', formsFa.shown),
        h('div', { class: 'shown-text' }, textNodes(text, named)),
      ),
    ),
  ];
}
