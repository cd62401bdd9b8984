import { guideState } from './sample-state.ts';
import {
  box,
  button,
  control,
  done,
  leave,
  openEditor,
  press,
  refused,
  server,
  type,
} from './open-editor.ts';
import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyedList } from '../../../../src/editor/ui/keyed-list.element.ts';
import { words } from '../../../../src/editor/ui/words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a list of views', () => {
  it('moves the others about what has the focus, whatever order they get', async () => {
    await openPage('<ul></ul>');
    const parent = one('ul');
    let moves = 0;
    const list = new KeyedList<string>(
      parent,
      (name) => name,
      (name) => {
        const element = document.createElement('button');
        element.textContent = name;
        element.addEventListener('blur', () => moves++);
        return { element, update: () => undefined };
      },
    );
    const shown = () => [...parent.children].map(({ textContent }) => textContent).join('');
    list.update([...'abcd']);
    one('button:nth-child(2)').focus();
    for (const order of ['badc', 'acdb', 'dbca', 'bxya', 'yb', 'abcd']) {
      list.update([...order]);
      expect(shown()).toBe(order);
      expect(document.activeElement?.textContent).toBe('b');
    }
    expect(moves).toBe(0);
  });
});

describe('the focus', () => {
  const hasFocus = (button: HTMLButtonElement) => document.activeElement === button;

  it('stays on the button that was pressed for the last time', async () => {
    await openEditor(guideState());
    server.answers = [done(), Response.json({ state: guideState({ hash: 'third' }), undo: {} })];
    press(box('plug'));
    press(button(words.makeStart));
    await vi.waitFor(() => expect(textOf('[role="status"]')).toBe(words.saved));
    expect(document.activeElement).toBe(one('.part-form h2'));
    const undo = button(words.undo);
    undo.focus();
    press(undo);
    await vi.waitFor(() => expect(textOf('[role="status"]')).toBe(words.undone));
    expect(undo.getAttribute('aria-disabled')).toBe('true');
    expect(hasFocus(undo)).toBe(true);
    press(undo);
    await settled();
    expect(server.posted).toHaveLength(2);
  });

  it('goes with an answer that is moved, and back into a field that is tried again', async () => {
    await openEditor(guideState());
    const { tree } = guideState();
    if (tree === undefined) throw new Error('There is no tree.');
    const [first, ...nodes] = tree.nodes;
    if (first === undefined) throw new Error('There is no node.');
    const turned = { ...tree, nodes: [{ ...first, choices: first.choices.toReversed() }, ...nodes] };
    server.answers = [done({ tree: turned }), refused(), done({ tree: turned })];
    const up = button(words.moveUp, one('[data-choice="off"]'));
    up.focus();
    press(up);
    await vi.waitFor(() => expect(one('.choice').getAttribute('data-choice')).toBe('off'));
    expect(hasFocus(up)).toBe(true);
    const question = control('power//question', HTMLInputElement);
    type(question, 'چراغ؟');
    leave(question);
    await vi.waitFor(() => expect(question.getAttribute('aria-invalid')).toBe('true'));
    const again = button(words.saveAgain);
    again.focus();
    press(again);
    expect(document.activeElement).toBe(question);
    await vi.waitFor(() => expect(server.posted).toHaveLength(3));
  });
});

it('a page of an earlier start of the server posts by the new token, and loses nothing', async () => {
  await openEditor(guideState());
  const meta = document.createElement('meta');
  meta.name = 'edit-token';
  meta.content = 'old';
  document.head.append(meta);
  server.answers = [new Response('{}', { status: 403 }), done()];
  server.page = '<meta name="edit-token" content="new" />';
  const question = control('power//question', HTMLInputElement);
  type(question, 'چراغ؟');
  leave(question);
  await vi.waitFor(() => expect(textOf('[role="status"]')).toBe(words.saved));
  expect(server.posted.map(({ token }) => token)).toEqual(['old', 'new']);
  meta.remove();
});
