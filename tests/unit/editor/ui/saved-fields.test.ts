import { openPage, one } from '../../browser.ts';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { beforeEach, describe, expect, it } from 'vitest';
import { formHtml } from '../../../../src/editor/forms/form-html.ts';
import type { FormField } from '../../../../src/editor/forms/form-field.ts';
import { nameEntries, pressedInList } from '../../../../src/editor/ui/form-entries.element.ts';
import { differing, saidOf, saysByName } from '../../../../src/editor/ui/form-labels.element.ts';
import { controlsIn } from '../../../../src/editor/ui/form-values.element.ts';
import { readingOf, SavedFields } from '../../../../src/editor/ui/saved-fields.element.ts';
import { wantedByKey } from '../../../../src/editor/ui/wanted-by-key.element.ts';

const text = (name: string, label: string): FormField => ({
  ...{ name, label, hint: '', required: true, kind: 'text', isLong: false, isLatin: false },
});
const fields: readonly FormField[] = [
  text('title', 'عنوان'),
  { name: 'explains', label: 'توضیح', hint: '', required: false, kind: 'switch' },
  {
    name: 'updates',
    label: 'خبرها',
    hint: '',
    required: true,
    kind: 'groups',
    fields: [text('text', 'خبر')],
  },
];
const data = { title: 'یک', explains: false, updates: [{ text: 'الف' }, { text: 'ب' }] };

let form = document.body;
let saved = new SavedFields();

beforeEach(async () => {
  await openPage(toHtml(h('form', h('div', { dataValues: '' }, ...formHtml(fields, data, 'Asia/Tehran')))));
  form = one('form');
  saved = new SavedFields();
  saved.save(readingOf(form));
});

const unsaved = () => saved.unsavedIn(form).map(({ dataset }) => dataset['label']);
const box = (index: number) => {
  const found = controlsIn(form)[index];
  if (found === undefined) throw new Error(`There is no control ${index}.`);
  return found;
};

describe('the fields that are not saved', () => {
  it('are those that say something else, each the innermost, and none where the same is typed again', () => {
    expect(unsaved()).toEqual([]);
    box(0).value = 'دو';
    box(2).value = 'پ';
    expect(unsaved()).toEqual(['عنوان', 'خبر']);
    box(0).value = 'یک';
    box(2).value = 'الف';
    const tick = box(1);
    if (tick instanceof HTMLInputElement) tick.checked = true;
    expect(unsaved()).toEqual(['توضیح']);
  });

  it('are lists that have other entries or another order', () => {
    const press = (does: string, at = 0) =>
      pressedInList([...form.querySelectorAll<HTMLElement>(`button[data-do="${does}"]`)][at] ?? form);
    press('down');
    expect(unsaved()).toEqual(['خبرها']);
    press('up', 1);
    expect(unsaved()).toEqual([]);
    press('add');
    expect(unsaved()).toEqual(['خبرها']);
  });

  it('keep what was typed while the server wrote what was there before', () => {
    box(0).value = 'دو';
    const sent = readingOf(form);
    box(0).value = 'سه';
    saved.save(sent);
    expect(unsaved()).toEqual(['عنوان']);
    box(0).value = 'دو';
    expect(unsaved()).toEqual([]);
  });

  it('are named in a sentence, three of them at most', () => {
    expect(saidOf('ذخیره نشده است', [])).toBe('ذخیره نشده است.');
    const before = saysByName(form);
    box(0).value = 'دو';
    box(2).value = 'پ';
    expect(saidOf('برگشت', differing(form, before))).toBe('برگشت: عنوان، خبرها.');
    const five = [...form.querySelectorAll<HTMLElement>('.field')];
    expect(saidOf('برگشت', five)).toBe('برگشت: عنوان، توضیح، خبرها و ۱ بخش دیگر.');
  });
});

describe('an entry that is moved', () => {
  const press = (does: string, index: number) => {
    const button = form.querySelectorAll<HTMLButtonElement>(`button[data-do="${does}"]`)[index];
    if (button === undefined) throw new Error(`There is no button ${does} ${index}.`);
    button.focus();
    let left = 0;
    button.addEventListener('blur', () => left++);
    pressedInList(button);
    nameEntries(form);
    return { button, left };
  };

  it('keeps the focus, also where it can go no further, and what it is called tells where it stands', () => {
    nameEntries(form);
    const { button, left } = press('down', 0);
    expect(document.activeElement).toBe(button);
    expect(left).toBe(0);
    expect(button.disabled).toBe(false);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.getAttribute('aria-label')).toContain('خبرها، شمارهٔ ۲');
    const up = press('up', 1);
    expect(document.activeElement).toBe(up.button);
    expect(up.button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('aria-disabled')).toBe(false);
    expect(unsaved()).toEqual([]);
  });
});

describe('the keys of a form', () => {
  const wanted = (code: string, shiftKey: boolean, target: Element) => {
    let found: string | undefined;
    const listen = (event: KeyboardEvent) => {
      found = wantedByKey(event);
    };
    document.addEventListener('keydown', listen);
    target.dispatchEvent(new KeyboardEvent('keydown', { code, shiftKey, ctrlKey: true, bubbles: true }));
    document.removeEventListener('keydown', listen);
    return found;
  };

  it('take back and do again outside a text, where the browser does it, and save everywhere', () => {
    const outside = one('legend');
    expect(wanted('KeyZ', false, outside)).toBe('undo');
    expect(wanted('KeyZ', true, outside)).toBe('redo');
    expect(wanted('KeyY', false, outside)).toBe('redo');
    expect(wanted('KeyZ', false, box(0))).toBeUndefined();
    expect(wanted('KeyZ', false, box(1))).toBe('undo');
    expect(wanted('KeyS', false, box(0))).toBe('save');
    expect(wanted('KeyA', false, outside)).toBeUndefined();
  });
});
