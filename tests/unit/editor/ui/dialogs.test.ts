import { guideState } from './sample-state.ts';
import {
  box,
  button,
  control,
  done,
  finding,
  leave,
  openEditor,
  press,
  refused,
  server,
} from './open-editor.ts';
import { one, textOf } from '../../browser.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { words } from '../../../../src/editor/ui/words.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a dialog', () => {
  it('stays with all that was typed while what it asks is refused', async () => {
    await openEditor(guideState());
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
    server.answers = [refused(), done()];
    submit();
    // What was wrong before is not said of what is tried now.
    expect(textOf('dialog [role="alert"]')).toBe('');
    expect(textOf('dialog [role="status"]')).toBe(words.saving);
    await vi.waitFor(() => expect(textOf('dialog [role="alert"]')).toContain(finding.message));
    expect(said.value).toBe('سیم وصل است؟');
    submit();
    await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    expect(document.activeElement).toBe(one('.part-form h2'));
    expect(server.posted[0]?.body.edits).toEqual([
      { do: 'add-node', kind: 'step', id: 'question', after: 'power', from: { node: 'power', choice: 'on' } },
      { do: 'set-value', part: { node: 'question' }, name: 'question', value: 'سیم وصل است؟' },
    ]);
  });

  it('with something typed is not closed by one Escape', async () => {
    await openEditor(guideState());
    press(button(words.addChoice));
    const escape = () => one('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(escape()).toBe(true);
    one('dialog input').dispatchEvent(new Event('input', { bubbles: true }));
    expect(escape()).toBe(false);
    expect(textOf('dialog [role="alert"]')).toBe(words.escapeAgain);
    expect(escape()).toBe(true);
    press(button(words.cancel));
  });

  it('gives what the tree starts with a successor, and never lets it go without one', async () => {
    await openEditor(guideState());
    press(button(words.remove, one('.part-form > .tools')));
    expect(textOf('dialog')).toContain(words.cameFromStart);
    expect(textOf('dialog select')).not.toContain(words.removeWaysToo);
    one('dialog form').dispatchEvent(new Event('submit', { cancelable: true }));
    await vi.waitFor(() => expect(textOf('dialog [role="alert"]')).toContain(words.mustChoose));
    press(button(words.cancel));
  });

  it('shows before a part goes what leads to it and what would be lost', async () => {
    await openEditor(guideState());
    press(box('dsl'));
    press(button(words.remove, one('.part-form > .tools')));
    expect(textOf('dialog')).toContain('چراغ Power روشن است؟ ← بله');
    expect(textOf('dialog')).toContain('درست شد');
    expect(textOf('dialog')).toContain(words.removePublished);
  });

  it('says before another name what changes with it', async () => {
    await openEditor(guideState({ draft: true }));
    press(box('dsl'));
    press(button(words.rename, one('.part-form > .tools')));
    expect(textOf('dialog')).toContain(words.renameUses('۲'));
    expect(textOf('dialog')).not.toContain(words.renamePublished);
  });
});
