import { guideState, treeWithMissing } from './sample-state.ts';
import {
  box,
  button,
  control,
  done,
  finding,
  general,
  leave,
  openEditor,
  press,
  refused,
  server,
  type,
} from './open-editor.ts';
import { one, settled, textOf } from '../../browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { words } from '../../../../src/editor/ui/words.ts';

afterEach(() => vi.unstubAllGlobals());

const heading = () => textOf('.part-form h2');

describe('the page of a tree', () => {
  it('opens at the start, with its form beside the picture', async () => {
    await openEditor(guideState());
    expect(heading()).toBe('۱، پرسش: چراغ Power روشن است؟');
    expect(box('power').getAttribute('aria-pressed')).toBe('true');
    expect(control('power//question', HTMLInputElement).value).toBe('چراغ Power روشن است؟');
    expect(textOf('.mark')).toBe(words.published);
  });

  it('opens a part at a press on its box, and says so in the address', async () => {
    await openEditor(guideState());
    press(box('line'));
    expect(heading()).toBe('۵، پایان: پایان');
    expect(location.hash).toBe('#line');
    expect(box('power').getAttribute('aria-pressed')).toBe('false');
  });

  it('moves the focus by arrow keys, and into the form by Enter', async () => {
    await openEditor(guideState());
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
    await openEditor(undefined);
    expect(textOf('[role="alert"]')).toBe(words.notFound);
  });

  it('offers to make a tree where there is none, and not where it cannot be read', async () => {
    const { tree, ...bare } = guideState();
    expect(tree).toBeDefined();
    await openEditor(bare);
    expect(button(words.makeTree).hidden).toBe(false);
    server.answers = [done()];
    press(button(words.makeTree));
    await vi.waitFor(() => expect(heading()).toContain('چراغ Power'));
    expect(server.posted[0]?.body.edits).toEqual([{ do: 'add-tree' }]);
    await vi.waitFor(() => expect(document.activeElement).toBe(one('.part-form h2')));
    // What is wrong beside may be that there is none.
    await openEditor({ ...bare, findings: [general] });
    expect(button(words.makeTree).hidden).toBe(false);
    await openEditor({ ...bare, unread: true, findings: [general] });
    expect(button(words.makeTree).hidden).toBe(true);
    expect(textOf('.findings')).toContain(finding.message);
  });

  it('leaves no finding\u2019s direction to the tag that it begins with', async () => {
    await openEditor(guideState({ findings: [finding] }));
    for (const said of document.querySelectorAll('.findings li > bdi'))
      expect(said.getAttribute('dir')).toBe('rtl');
  });

  it('shows findings at the part and at the answer that they are about', async () => {
    await openEditor(guideState({ findings: [finding] }));
    expect(textOf('[data-choice="on"] .findings')).toContain(finding.suggestion);
    expect(box('power').getAttribute('aria-label')).toContain(words.hasErrors('۱'));
    expect(document.querySelectorAll('.findings')).toHaveLength(1);
  });
});

describe('a field', () => {
  it('is saved when it is left, and the one that one is in stays as it is', async () => {
    await openEditor(guideState());
    server.answers = [done()];
    const question = control('power//question', HTMLInputElement);
    type(question, 'چراغ؟');
    leave(question);
    const text = control('power//text', HTMLTextAreaElement);
    text.focus();
    type(text, 'نیمه‌کاره');
    await vi.waitFor(() => expect(textOf('[role="status"]')).toBe(words.saved));
    expect(document.activeElement).toBe(text);
    expect(text.value).toBe('نیمه‌کاره');
    expect(server.posted).toHaveLength(1);
    expect(server.posted[0]?.body).toMatchObject({
      hash: 'first',
      edits: [{ name: 'question', value: 'چراغ؟' }],
    });
  });

  it('keeps what is refused, tied to the reason, through other parts', async () => {
    await openEditor(guideState());
    server.answers = [refused()];
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
  await openEditor(guideState());
  server.answers = [done()];
  const text = control('power//text', HTMLTextAreaElement);
  const list = document.querySelector<HTMLSelectElement>('[data-field="power//text"] .insert');
  if (list === null) throw new Error('There is no list.');
  text.setSelectionRange(0, text.value.length);
  list.value = 'note';
  leave(list);
  expect(text.value).toBe('<Note>\n\nبه مودم نگاه کنید.\n\n</Note>');
  expect(document.activeElement).toBe(text);
  expect(server.posted).toEqual([]);
  leave(text);
  await vi.waitFor(() => expect(server.posted).toHaveLength(1));
});

it('a target that is missing tells what leads there, and can be made', async () => {
  await openEditor(guideState({ tree: treeWithMissing }));
  press(box('plgu'));
  expect(textOf('.part-form')).toContain(words.missingTitle('plgu'));
  press(button(words.makeMissing));
  expect(one('dialog').querySelector('details')).toBeNull();
  await settled();
});
