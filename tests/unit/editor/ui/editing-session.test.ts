import { describe, expect, it, vi } from 'vitest';
import { EditingSession } from '../../../../src/editor/ui/editing-session.ts';
import { readOutcome, type Outcome } from '../../../../src/editor/ui/server-answers.ts';
import { stepFields } from '../../../../src/editor/ui/step-fields.ts';
import { words } from '../../../../src/editor/ui/words.ts';
import { guideState, known, sampleNode } from './sample-state.ts';

const done = (hash: string): Outcome => ({ kind: 'done', state: guideState({ hash }), undo: {} });
const finding = {
  severity: 'error',
  rule: 'tree-target',
  title: 'مقصد',
  message: 'مقصد نیست.',
  suggestion: 'دیگری را انتخاب کنید.',
  place: '9:1',
  fixable: false,
} as const;
const refused: Outcome = { kind: 'refused', findings: [finding] };

function open(...answers: readonly (Outcome | undefined)[]) {
  const left = [...answers];
  const next = vi.fn(() => Promise.resolve(left.shift()));
  const postEdits = vi.fn((_file: string, _hash: string, _edits: readonly unknown[]) => next());
  const told: string[] = [];
  const shown: (readonly string[])[] = [];
  const session = new EditingSession(
    guideState(),
    { postEdits, postChange: () => next(), loadState: () => Promise.resolve(guideState({ hash: 'beside' })) },
    {
      draw: () => undefined,
      show: (nodes) => shown.push(nodes),
      tell: (text, reasons = []) => told.push([text, ...reasons].join(' ')),
    },
  );
  const [question] = stepFields(sampleNode('power'), known);
  if (question === undefined) throw new Error('There is no field.');
  const type = (value: string) => session.drafts.type(question.key, value, question.saved);
  return { session, postEdits, told, shown, question, type, draft: () => session.drafts.get(question.key) };
}

describe('saving what was typed', () => {
  it('posts it for the text that the page knows, and says that it is saved', async () => {
    const { session, postEdits, told, question, type, draft } = open(done('second'));
    type('چراغ؟');
    await session.save(question);
    expect(postEdits.mock.calls[0]?.slice(0, 2)).toEqual(['articles/fa/modem/modem-power.mdx', 'first']);
    expect([session.state.hash, draft(), told]).toEqual(['second', undefined, [words.saving, words.saved]]);
  });

  it('posts nothing where nothing was typed, or what was typed is what is there', async () => {
    const { session, postEdits, question, type } = open();
    await session.save(question);
    type('چراغ؟');
    type(question.saved);
    await session.save(question);
    expect(postEdits).not.toHaveBeenCalled();
  });

  it('posts nothing where it cannot be empty and is, and says so in words that know the field', async () => {
    const { session, postEdits, told, question, type, draft } = open();
    type('  ');
    await session.save(question);
    expect(postEdits).not.toHaveBeenCalled();
    expect(draft()).toMatchObject({ value: '  ', refusals: [words.mustWrite] });
    expect(told).toEqual([`${words.refused} ${words.mustWrite}`]);
  });

  it('keeps what is refused, with the reason, and tries it again only where it is told to', async () => {
    const { session, postEdits, told, question, type, draft } = open(refused, refused, done('second'));
    type('چراغ؟');
    await session.save(question);
    expect(draft()).toMatchObject({ value: 'چراغ؟', refusals: ['مقصد نیست. دیگری را انتخاب کنید.'] });
    expect(told.at(-1)).toContain(words.refused);
    await session.save(question);
    expect(postEdits).toHaveBeenCalledTimes(1);
    await session.save(question, true);
    type('چراغ روشن است؟');
    await session.save(question);
    expect(postEdits).toHaveBeenCalledTimes(3);
    expect(draft()).toBeUndefined();
  });

  it('keeps what is typed while it waits for the answer', async () => {
    const { session, question, type, draft } = open(done('second'));
    type('یک');
    const saving = session.save(question);
    await Promise.resolve();
    type('یک و دو');
    await saving;
    expect(draft()?.value).toBe('یک و دو');
  });

  it.each([
    ['the file changed beside it', { kind: 'changed' }, words.changedBeside],
    ['the server does not answer', undefined, words.unreachable],
    ['the page is of an earlier start', { kind: 'expired' }, words.expired],
    ['the server breaks', { kind: 'failed', reason: 'disk full' }, 'disk full'],
  ] as const)('loses nothing where %s', async (_, outcome, reason) => {
    const { session, told, question, type, draft } = open(outcome);
    type('چراغ؟');
    await session.save(question);
    expect(draft()?.value).toBe('چراغ؟');
    expect(told.at(-1)).toContain(reason);
  });

  it('is for the new text after the file changed beside it', async () => {
    const { session, postEdits, question, type } = open({ kind: 'changed' }, done('third'));
    type('چراغ؟');
    await session.save(question);
    await session.save(question, true);
    expect(postEdits.mock.calls.map(([, hash]) => hash)).toEqual(['first', 'beside']);
  });
});

describe('taking back', () => {
  const edits = [{ do: 'set-start', node: 'dsl' }] as const;

  it('goes back and forth by what the server gave', async () => {
    const { session, told } = open(done('second'), done('third'), done('fourth'));
    await session.gesture(edits, words.made);
    await session.undo();
    expect(session.history.lastUndo).toBeUndefined();
    await session.redo();
    expect([session.state.hash, session.history.lastRedo]).toEqual(['fourth', undefined]);
    expect(told.filter((text) => text !== words.saving)).toEqual([words.made, words.undone, words.redone]);
  });

  it('shows what it is about, back and forth', async () => {
    const { session, shown } = open(done('second'), done('third'), done('fourth'), done('fifth'));
    await session.gesture([{ do: 'rename', part: { node: 'dsl' }, id: 'light' }], words.renamed);
    await session.gesture(edits, words.made);
    expect(shown).toEqual([]);
    await session.undo();
    await session.undo();
    expect(shown).toEqual([['dsl'], ['dsl', 'light']]);
  });

  it('does nothing where there is nothing', async () => {
    const { session, told } = open();
    await session.undo();
    await session.redo();
    expect(told).toEqual([]);
  });

  it('ends where the file changed beside it, and says so', async () => {
    const { session, told } = open(done('second'), { kind: 'changed' });
    await session.gesture(edits, words.made);
    await session.undo();
    expect(session.history.lastUndo).toBeUndefined();
    expect(told.at(-1)).toBe(words.undoLost);
  });

  it('forgets what could be done again once something else is done', async () => {
    const { session } = open(done('2'), done('3'), done('4'));
    await session.gesture(edits, words.made);
    await session.undo();
    await session.gesture(edits, words.made);
    expect(session.history.lastRedo).toBeUndefined();
  });
});

it('one gesture goes after another, each for the text that the one before left', async () => {
  const { session, postEdits, told } = open(done('second'), refused);
  const both = [session.gesture([], words.made), session.gesture([], words.made)];
  expect(await Promise.all(both)).toEqual([[], ['مقصد نیست. دیگری را انتخاب کنید.']]);
  // What was not done is told by who asked for it; nothing is being saved any more.
  expect(told.at(-1)).toBe('');
  expect(postEdits.mock.calls.map(([, hash]) => hash)).toEqual(['first', 'second']);
});

it('a file that changed beside the page is shown as it is', async () => {
  const { session, told } = open();
  await session.refresh();
  await session.refresh();
  expect([session.state.hash, told]).toEqual(['beside', [words.newer]]);
});

describe('what the server answers', () => {
  it.each([
    [409, {}, 'changed'],
    [403, { reason: 'x' }, 'expired'],
    [422, { findings: [finding] }, 'refused'],
    [200, { state: guideState(), undo: {} }, 'done'],
    [200, { state: null, undo: {} }, 'failed'],
    [422, { findings: 'x' }, 'failed'],
    [500, undefined, 'failed'],
  ])('%s with %j is read as it is', (status, body, kind) => {
    expect(readOutcome(status, body).kind).toBe(kind);
  });
});
