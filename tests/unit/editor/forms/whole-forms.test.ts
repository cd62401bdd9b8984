import { openPage, one } from '../../browser.ts';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import path from 'node:path';
import { parse } from 'yaml';
import { beforeAll, describe, expect, it } from 'vitest';
import { bodyTexts } from '../../../../src/editor/forms/body-texts.ts';
import { fieldsOfKind } from '../../../../src/editor/forms/fields-of-schema.ts';
import { formChange, newFileText, yamlData, yamlOf } from '../../../../src/editor/forms/form-change.ts';
import { formHtml } from '../../../../src/editor/forms/form-html.ts';
import { formKindOf, type FormField } from '../../../../src/editor/forms/form-field.ts';
import { editText } from '../../../../src/editor/edit-text.ts';
import { controlsIn, fieldAt, readGroup } from '../../../../src/editor/ui/form-values.element.ts';
import { readFiles } from '../../../../src/content/files/read-files.ts';
import { fixtureContent } from '../../../fixture-site.ts';

const ZONE = 'Asia/Tehran';

/** What fields can name is not known here: what a file names stands in its lists all the same. */
const known = { guides: [], trees: [], symptoms: [], areas: [], areasOrAll: [] };

/** Forms of all files of a folder, as a browser shows them. */
async function formsOf(folder: string) {
  const { files } = await readFiles(folder);
  return [...files].flatMap(([file, source]) => {
    const kind = formKindOf(file);
    return kind === undefined ? [] : [{ file, source, fields: fieldsOfKind(kind, known) }];
  });
}

let forms: Awaited<ReturnType<typeof formsOf>> = [];

beforeAll(async () => {
  forms = [...(await formsOf(fixtureContent)), ...(await formsOf(path.resolve('content')))];
});

async function show(fields: readonly FormField[], data: unknown): Promise<HTMLElement> {
  await openPage(toHtml(h('div', { id: 'form' }, ...formHtml(fields, data, ZONE))));
  const form = one('#form');
  // happy-dom forgets which option is chosen where it is not the first of them, as browsers do not.
  for (const option of form.querySelectorAll('option'))
    if (option.hasAttribute('selected')) option.selected = true;
  return form;
}

const formOf = (file: string) => forms.find((form) => form.file === file) ?? { file, source: '', fields: [] };

/** A file after somebody filled its form in. */
async function filled(file: string, fill: (form: HTMLElement) => void): Promise<string> {
  const { source, fields } = formOf(file);
  const form = await show(fields, yamlData(yamlOf(file, source)?.yaml ?? ''));
  fill(form);
  const change = formChange(file, source, fields, { values: readGroup(form), texts: {} }, ZONE);
  return change.kind === 'fixes' ? (editText(source, change.fixes) ?? '') : change.kind;
}

const control = (form: HTMLElement, ...place: (string | number)[]) => {
  const found = fieldAt(form, place)?.control;
  if (found === undefined) throw new Error(`There is no field ${place.join('.')}.`);
  return found;
};

describe('a form', () => {
  it('changes nothing where nobody changes it, in any file of the catalogue', async () => {
    expect(forms.length).toBeGreaterThan(100);
    for (const { file, source, fields } of forms) {
      const form = await show(fields, yamlData(yamlOf(file, source)?.yaml ?? ''));
      const texts = file.endsWith('.mdx') ? Object.fromEntries(bodyTexts(source)) : {};
      expect(formChange(file, source, fields, { values: readGroup(form), texts }, ZONE), file).toEqual({
        kind: 'fixes',
        fixes: [],
      });
    }
  }, 120_000);

  it('changes one line where one field is changed, and keeps the comments around it', async () => {
    const before = formOf('site.yaml').source;
    const after = await filled('site.yaml', (form) => {
      control(form, 'support', 'phone', 'note').value = ' تنها از ایران \n زنگ بزنید. ';
    });
    const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
    expect(changed).toEqual(['    note: تنها از ایران زنگ بزنید.']);
  });

  it('takes numbers in any digits, and a list a line', async () => {
    const after = await filled('site.yaml', (form) => {
      control(form, 'limits', 'screens').value = '۱۴';
      control(form, 'portal', 'path').value = 'ورود\n\n پیام تازه ';
    });
    expect(parse(after)).toMatchObject({ limits: { screens: 14 }, portal: { path: ['ورود', 'پیام تازه'] } });
  });

  it('says of each field that must be filled in and is not', async () => {
    const { file, source, fields } = formOf('site.yaml');
    const form = await show(fields, yamlData(source));
    control(form, 'name').value = ' ';
    control(form, 'support', 'chat', 'label').value = '';
    control(form, 'languages', 0, 'code').value = '';
    expect(formChange(file, source, fields, { values: readGroup(form), texts: {} }, ZONE)).toEqual({
      kind: 'empty',
      paths: [['name'], ['languages', 0, 'code'], ['support', 'chat', 'label']],
    });
  });

  it('takes a group away that is emptied as a whole', async () => {
    const after = await filled('site.yaml', (form) => {
      for (const box of controlsIn(fieldAt(form, ['support', 'chat'])?.field ?? form)) box.value = '';
    });
    expect(after).not.toContain('chat:');
  });

  it('takes out of a list of names what somebody takes out, and puts it in another order', async () => {
    const before = formOf('site.yaml').source;
    const entries = (form: HTMLElement, ...place: (string | number)[]) => [
      ...(fieldAt(form, place)?.field.querySelectorAll(':scope > .entries > .entry') ?? []),
    ];
    const gone = await filled('site.yaml', (form) => entries(form, 'topics')[1]?.remove());
    expect(gone).toBe(before.replace('  modem: مودم\n', ''));
    const turned = await filled('site.yaml', (form) => {
      const [first, second] = entries(form, 'topics');
      if (first !== undefined) second?.after(first);
    });
    expect(turned).toBe(
      before.replace('  line: خط تلفن\n  modem: مودم\n', '  modem: مودم\n  line: خط تلفن\n'),
    );

    const rows = formOf('check.yaml').source;
    const row = rows.split('\n').findIndex((line) => line === '  when: { site: no, modem: yes }');
    const at =
      rows
        .split('\n')
        .slice(0, row)
        .filter((line) => line.startsWith('- id:')).length - 1;
    const without = await filled('check.yaml', (form) => entries(form, at, 'when')[0]?.remove());
    expect(without.split('\n')[row]).toBe('  when: { modem: yes }');
    const other = await filled('check.yaml', (form) => {
      control(form, at, 'when', 0).value = 'line own';
    });
    expect(other.split('\n')[row]).toBe('  when: { line: own, modem: yes }');
  });

  it('writes a moment by the clocks of the site, and keeps one that nobody changes', async () => {
    const file = 'notices/harbour-outage.mdx';
    const after = await filled(file, (form) => {
      control(form, 'next').value = '2026-12-01T09:05';
    });
    expect(after).toContain('\nnext: 2026-12-01T09:05+03:30\n');
  });

  it('changes a list of words and keeps the comments and the other lists around it', async () => {
    const before = formOf('lexicon.yaml').source;
    const after = await filled('lexicon.yaml', (form) => {
      const box = control(form, 'synonyms');
      box.value = box.value.replace('modem', 'modem، مادم');
    });
    expect(after).toBe(before.replace('modem', 'modem, مادم'));
  });

  it('changes a text that has no head, and makes one from nothing', () => {
    const [found] = forms.filter(({ file }) => file.startsWith('snippets/fa/'));
    const { file, source, fields } = found ?? formOf('');
    expect(fields).toEqual([]);
    const texts = { body: `${bodyTexts(source).get('body')}\n\nهمین.` };
    const change = formChange(file, source, fields, { values: {}, texts }, ZONE);
    expect(change.kind === 'fixes' && editText(source, change.fixes)).toBe(`${source.trimEnd()}\n\nهمین.\n`);
    const made = (body: string) =>
      newFileText('snippets/fa/x.mdx', [], { values: {}, texts: { body } }, ZONE);
    expect(made('صبر کنید.\n\n')).toMatchObject({ text: 'صبر کنید.\n' });
    expect(made(' ')).toEqual({ kind: 'empty', paths: [['body']] });
  });

  it('lets a list stand the Persian way round although its first line begins in Latin', async () => {
    const field = {
      name: 'asked',
      label: 'x',
      hint: '',
      required: false,
      kind: 'lines',
      isLatin: false,
    } as const;
    const dirOf = async (lines: readonly string[]) =>
      control(await show([field], { asked: lines }), 'asked').getAttribute('dir');
    expect(await dirOf(['DNS پیدا نمی\u200cشود', 'سایت باز نمی\u200cشود'])).toBe('rtl');
    expect(await dirOf([])).toBe('rtl');
    expect(await dirOf(['DNS_PROBE_FINISHED_NO_INTERNET'])).toBe('ltr');
  });

  it('makes a file from nothing, without what is left empty', async () => {
    const { fields } = formOf('symptoms/modem.yaml');
    const form = await show(fields, {});
    control(form, 'title').value = 'تلفن: قطع است';
    control(form, 'summary').value = 'تلفن بوق ندارد یا صدا نمی\u200cرسد.';
    control(form, 'icon').value = 'phone';
    control(form, 'order').value = '9';
    const made = newFileText('symptoms/phone.yaml', fields, { values: readGroup(form), texts: {} }, ZONE);
    expect(made).toMatchObject({
      text: "title: 'تلفن: قطع است'\nsummary: تلفن بوق ندارد یا صدا نمی\u200cرسد.\nicon: phone\norder: 9\n",
    });
  });
});
