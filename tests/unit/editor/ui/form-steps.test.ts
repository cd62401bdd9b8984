import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/editor/change.ts';
import { FormSteps } from '../../../../src/editor/ui/form-steps.ts';

const change = (hash: string): Change => ({ 'site.yaml': { kind: 'edit', hash, fixes: [] } });

describe('what can be taken back in a form', () => {
  it('is first what is not saved, then one save after another', () => {
    const steps = new FormSteps<string>();
    expect(steps.undo(false)).toBeUndefined();
    steps.saved(change('1'));
    steps.saved(change('2'));
    expect(steps.undo(true)).toEqual({ do: 'put-aside' });
    expect(steps.undo(false)).toEqual({ do: 'change', change: change('2') });
    steps.stepped('undo', change('2 again'));
    expect(steps.undo(false)).toEqual({ do: 'change', change: change('1') });
    expect(steps.redo(false, 'now')).toEqual({ do: 'change', change: change('2 again') });
    steps.stepped('redo', change('2'));
    expect(steps.redo(false, 'now')).toBeUndefined();
    expect(steps.undo(false)).toEqual({ do: 'change', change: change('2') });
  });

  it('brings what was put aside back only where the file is the one that it was typed for', () => {
    const steps = new FormSteps<string>();
    steps.saved(change('1'));
    steps.putAside('typed', 'after');
    expect(steps.redo(false, 'after')).toEqual({ do: 'put-back', typed: 'typed' });
    steps.stepped('undo', change('2'));
    expect(steps.redo(false, 'before')).toEqual({ do: 'change', change: change('2') });
    steps.stepped('redo', change('1'));
    expect(steps.redo(false, 'after')).toEqual({ do: 'put-back', typed: 'typed' });
    expect(steps.redo(false, 'another')).toBeUndefined();
  });

  it('does nothing again over what is typed, and forgets what was put aside once something is', () => {
    const steps = new FormSteps<string>();
    steps.saved(change('1'));
    steps.stepped('undo', change('1'));
    steps.putAside('typed', 'now');
    expect(steps.redo(true, 'now')).toBeUndefined();
    steps.typed();
    steps.stepped('redo', change('1'));
    expect(steps.redo(false, 'now')).toBeUndefined();
  });

  it('is nothing any more where the file changed beside the form', () => {
    const steps = new FormSteps<string>();
    steps.saved(change('1'));
    steps.putAside('typed', 'now');
    steps.forget();
    expect([steps.undo(false), steps.redo(false, 'now')]).toEqual([undefined, undefined]);
  });

  it('keeps what can be done again where a save changed nothing', () => {
    const steps = new FormSteps<string>();
    steps.saved(change('1'));
    steps.stepped('undo', change('1'));
    steps.saved(undefined);
    expect(steps.redo(false, 'now')).toEqual({ do: 'change', change: change('1') });
  });
});
