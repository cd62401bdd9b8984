import { guideState, known, treeWithMissing } from './sample-state.ts';
import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { words } from '../../../../src/editor/ui/words.ts';
import type { GuideState } from '../../../../src/editor/guide-state.ts';
import '../../../../src/editor/ui/tree-editor.element.ts';

interface Posted {
  readonly address: string;
  readonly body: { readonly hash?: string; readonly edits?: readonly object[] };
}
let posted: Posted[] = [];
let answers: Response[] = [];

const general = {
  severity: 'error',
  rule: 'tree-loop',
  title: 'دور',
  message: 'این بخش‌ها دور می‌زنند.',
  suggestion: 'یکی را جای دیگری ببرید.',
  place: '9:1',
  fixable: false,
} as const;
const finding = { ...general, node: 'power', choice: 'on' } as const;
const done = (more: Partial<GuideState> = {}) =>
  Response.json({ state: guideState({ hash: 'second', ...more }), undo: {} });
const refused = () => Response.json({ findings: [finding] }, { status: 422 });

async function open(state: GuideState | undefined) {
  vi.stubGlobal('fetch', (address: string, options: { readonly body?: string } = {}) => {
    if (options.body !== undefined) {
      posted.push({ address, body: JSON.parse(options.body) });
      return Promise.resolve(answers.shift() ?? new Response('', { status: 500 }));
    }
    if (address.startsWith('/@edit/known')) return Promise.resolve(Response.json(known));
    return Promise.resolve(state === undefined ? new Response('{}', { status: 404 }) : Response.json(state));
  });
  await openPage('<main><tree-editor data-file="articles/fa/modem/modem-power.mdx"></tree-editor></main>');
  await vi.waitFor(() => expect(textOf('tree-editor')).not.toBe(''));
}

const heading = () => textOf('.part-form h2');
const box = (id: string) => {
  const found = document.querySelector<SVGElement>(`[data-box="${id}"]`);
  if (found === null) throw new Error(`There is no box ${id}.`);
  return found;
};
const press = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
const control = <Kind extends HTMLElement>(key: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(`[data-field="${key}"] :is(input, textarea, select:not(.insert))`);
  if (!(found instanceof kind)) throw new Error(`There is no field ${key}.`);
  return found;
};
const button = (name: string, root: ParentNode = document) => {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
};
function type(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
const leave = (field: HTMLElement) => field.dispatchEvent(new Event('change', { bubbles: true }));

beforeEach(() => {
  posted = [];
  answers = [];
});
afterEach(() => vi.unstubAllGlobals());

describe('the page of a tree', () => {
  it('opens at the start, with its form beside the picture', async () => {
    await open(guideState());
    expect(heading()).toBe('۱، پرسش: چراغ Power روشن است؟');
    expect(box('power').getAttribute('aria-pressed')).toBe('true');
    expect(control('power//question', HTMLInputElement).value).toBe('چراغ Power روشن است؟');
    expect(textOf('.mark')).toBe(words.published);
  });

  it('opens a part at a press on its box, and says so in the address', async () => {
    await open(guideState());
    press(box('line'));
    expect(heading()).toBe('۵، پایان: پایان');
    expect(location.hash).toBe('#line');
    expect(box('power').getAttribute('aria-pressed')).toBe('false');
  });

  it('moves the focus by arrow keys, and into the form by Enter', async () => {
    await open(guideState());
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    box('plug').focus();
    key('ArrowLeft');
    expect(document.activeElement).toBe(box('dsl'));
    key('Enter');
    expect(document.activeElement).toBe(one('.part-form h2'));
    key('Escape');
    expect(document.activeElement).toBe(box('dsl'));
  });

  it('says where there is no such guide', async () => {
    await open(undefined);
    expect(textOf('[role="alert"]')).toBe(words.notFound);
  });

  it('offers to make a tree where there is none, and not where it cannot be read', async () => {
    const { tree, ...bare } = guideState();
    expect(tree).toBeDefined();
    await open(bare);
    expect(button(words.makeTree).hidden).toBe(false);
    answers = [done()];
    press(button(words.makeTree));
    await vi.waitFor(() => expect(heading()).toContain('چراغ Power'));
    expect(posted[0]?.body.edits).toEqual([{ do: 'add-tree' }]);
    await open({ ...bare, findings: [general] });
    expect(button(words.makeTree).hidden).toBe(true);
    expect(textOf('.findings')).toContain(finding.message);
  });

  it('shows findings at the part and at the answer that they are about', async () => {
    await open(guideState({ findings: [finding] }));
    expect(textOf('[data-choice="on"] .findings')).toContain(finding.suggestion);
    expect(box('power').getAttribute('aria-label')).toContain(words.hasErrors('۱'));
    expect(document.querySelectorAll('.findings')).toHaveLength(1);
  });
});

describe('a field', () => {
  it('is saved when it is left, and the one that one is in stays as it is', async () => {
    await open(guideState());
    answers = [done()];
    const question = control('power//question', HTMLInputElement);
    type(question, 'چراغ؟');
    leave(question);
    const text = control('power//text', HTMLTextAreaElement);
    text.focus();
    type(text, 'نیمه‌کاره');
    await vi.waitFor(() => expect(textOf('[role="status"]')).toBe(words.saved));
    expect(document.activeElement).toBe(text);
    expect(text.value).toBe('نیمه‌کاره');
    expect(posted).toHaveLength(1);
    expect(posted[0]?.body).toMatchObject({ hash: 'first', edits: [{ name: 'question', value: 'چراغ؟' }] });
  });

  it('keeps what is refused, tied to the reason, through other parts', async () => {
    await open(guideState());
    answers = [refused()];
    const go = control('power/on/go', HTMLSelectElement);
    go.value = 'fixed';
    leave(go);
    await vi.waitFor(() => expect(go.getAttribute('aria-invalid')).toBe('true'));
    const reason = go.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '';
    expect(textOf(`#${reason}`)).toContain(finding.message);
    press(box('line'));
    press(box('power'));
    expect(control('power/on/go', HTMLSelectElement).value).toBe('fixed');
    expect(box('power').getAttribute('aria-label')).toContain(words.hasUnsaved);
    press(button(words.forget, one('[data-field="power/on/go"]')));
    expect(control('power/on/go', HTMLSelectElement).value).toBe('dsl');
  });
});

it('puts into a text what its editor need not know how to write', async () => {
  await open(guideState());
  answers = [done()];
  const text = control('power//text', HTMLTextAreaElement);
  const list = document.querySelector<HTMLSelectElement>('[data-field="power//text"] .insert');
  if (list === null) throw new Error('There is no list.');
  text.setSelectionRange(0, text.value.length);
  list.value = 'note';
  leave(list);
  expect(text.value).toBe('<Note>\n\nبه مودم نگاه کنید.\n\n</Note>');
  expect(document.activeElement).toBe(text);
  expect(posted).toEqual([]);
  leave(text);
  await vi.waitFor(() => expect(posted).toHaveLength(1));
});

describe('a dialog', () => {
  it('stays with all that was typed while what it asks is refused', async () => {
    await open(guideState());
    const go = control('power/on/go', HTMLSelectElement);
    go.value = '+';
    leave(go);
    expect(go.value).toBe('dsl');
    const dialog = one('dialog');
    const submit = () =>
      dialog.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    submit();
    await vi.waitFor(() => expect(textOf('dialog [role="alert"]')).toContain(words.mustWrite));
    const [said] = dialog.querySelectorAll<HTMLInputElement>('input[type="text"]');
    if (said === undefined) throw new Error('There is no field.');
    said.value = 'سیم وصل است؟';
    answers = [refused(), done()];
    submit();
    await vi.waitFor(() => expect(textOf('dialog [role="alert"]')).toContain(finding.message));
    expect(said.value).toBe('سیم وصل است؟');
    submit();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(posted[0]?.body.edits).toEqual([
      { do: 'add-node', kind: 'step', id: 'question', after: 'power', from: { node: 'power', choice: 'on' } },
      { do: 'set-value', part: { node: 'question' }, name: 'question', value: 'سیم وصل است؟' },
    ]);
  });

  it('shows before a part goes what leads to it and what would be lost', async () => {
    await open(guideState());
    press(box('dsl'));
    press(button(words.remove, one('.part-form > .tools')));
    expect(textOf('dialog')).toContain('چراغ Power روشن است؟ ← بله');
    expect(textOf('dialog')).toContain('درست شد');
    expect(textOf('dialog')).toContain(words.removePublished);
  });

  it('says before another name what changes with it', async () => {
    await open(guideState({ draft: true }));
    press(box('dsl'));
    press(button(words.rename, one('.part-form > .tools')));
    expect(textOf('dialog')).toContain(words.renameUses('۲'));
    expect(textOf('dialog')).not.toContain(words.renamePublished);
  });
});

it('a target that is missing tells what leads there, and can be made', async () => {
  await open(guideState({ tree: treeWithMissing }));
  press(box('plgu'));
  expect(textOf('.part-form')).toContain(words.missingTitle('plgu'));
  press(button(words.makeMissing));
  expect(one('dialog').querySelector('details')).toBeNull();
  await settled();
});
