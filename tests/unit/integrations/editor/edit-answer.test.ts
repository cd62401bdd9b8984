import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TreeEdit } from '../../../../src/editor/tree-edit.ts';
import { changeAnswer } from '../../../../src/integrations/editor/change-answer.ts';
import { editAnswer } from '../../../../src/integrations/editor/edit-answer.ts';
import { guideState } from '../../../../src/integrations/editor/guide-state.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { useContent } from '../written-folder.ts';

const tree = `<DecisionTree start="power">

<Step id="power" question="چراغ روشن است؟">
<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="broken">نه</Choice>
</Step>

<Outcome id="fixed" result="solved" title="درست شد">
چیزی لازم نیست.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem" title="مودم خراب است">
مدل مودم را بخوانید.
</Outcome>

</DecisionTree>`;
const source = exampleFiles({ body: tree }).get(EXAMPLE_FILE) ?? '';
const read = (folder: string) => readFile(path.join(folder, EXAMPLE_FILE), 'utf8');

/** Answers a post, as the server does. */
async function post(answer: typeof editAnswer | typeof changeAnswer, folder: string, posted: unknown) {
  const { status, body } = await answer({
    folder,
    posted,
    token: '',
    path: '',
    query: new URLSearchParams(),
  });
  if (!('json' in body)) throw new Error('This is a page.');
  const data: { undo?: unknown; state?: unknown; findings?: unknown } = JSON.parse(JSON.stringify(body.json));
  return { status, ...data };
}

async function edit(folder: string, ...edits: readonly TreeEdit[]) {
  const state = await guideState(folder, EXAMPLE_FILE);
  return post(editAnswer, folder, { file: EXAMPLE_FILE, hash: state?.hash, edits });
}

describe('a gesture that is posted', () => {
  it('is written, and what it answers takes it back', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const part = { node: 'power', choice: 'no' };
    const done = await edit(folder, { do: 'set-words', part, words: 'خاموش است' });
    expect(done).toMatchObject({ status: 200, state: { file: EXAMPLE_FILE, findings: [] } });
    expect(await read(folder)).toBe(source.replace('>نه<', '>خاموش است<'));
    const undone = await post(changeAnswer, folder, { file: EXAMPLE_FILE, change: done.undo });
    expect(undone.status).toBe(200);
    expect(await read(folder)).toBe(source);
  });

  it('is one change where there are several', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const add = { do: 'add-node', kind: 'step', id: 'lamp', from: { node: 'power', choice: 'no' } } as const;
    const ask = {
      do: 'set-value',
      part: { node: 'lamp' },
      name: 'question',
      value: 'چراغ قرمز است؟',
    } as const;
    const done = await edit(folder, add, ask);
    expect(done.status).toBe(200);
    expect(await read(folder)).toContain('<Step id="lamp" question="چراغ قرمز است؟">');
    await post(changeAnswer, folder, { file: EXAMPLE_FILE, change: done.undo });
    expect(await read(folder)).toBe(source);
  });

  it('lets a new part in with words that nobody has written over yet', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const add = {
      do: 'add-node',
      kind: 'action',
      id: 'plug',
      from: { node: 'power', choice: 'no' },
    } as const;
    const done = await edit(folder, add);
    expect(done.status).toBe(200);
    expect(done.state).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'template-text', node: 'plug' })]),
    });
  });

  it('is 409 where the guide was saved beside it', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const state = await guideState(folder, EXAMPLE_FILE);
    await writeFile(path.join(folder, EXAMPLE_FILE), source.replace('چیزی', 'هیچ'));
    const edits = [{ do: 'set-start', node: 'power' }];
    expect(await post(editAnswer, folder, { file: EXAMPLE_FILE, hash: state?.hash, edits })).toEqual({
      status: 409,
    });
    const none = { file: 'articles/fa/modem/none.mdx', hash: state?.hash, edits };
    expect((await post(editAnswer, folder, none)).status).toBe(409);
  });

  it('is 422 with all that would be wrong, by the part that it would be in', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const part = { node: 'power', choice: 'no' };
    const refused = await edit(folder, { do: 'set-value', part, name: 'go', value: 'fixd' });
    expect(refused).toMatchObject({
      status: 422,
      findings: [
        { rule: 'tree-target', message: expect.stringContaining('fixd'), place: '', ...part },
        { rule: 'tree-unreachable', message: expect.stringContaining('broken'), node: 'broken' },
      ],
    });
    expect(await read(folder)).toBe(source);
  });

  it.each([
    ['</Step>', 'Step'],
    ['یک <Note> دو', 'Note'],
    ['x\n</Outcome>\n\n<Outcome id="sly" result="solved">\nx', 'Outcome'],
  ])('is 422 for the text %j alone, and tells of no tag around it', async (text, name) => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    const refused = await edit(folder, { do: 'set-text', node: 'fixed', text });
    const message = expect.stringContaining(name);
    expect(refused).toMatchObject({ status: 422, findings: [{ rule: 'syntax', message, place: '' }] });
    expect(JSON.stringify(refused.findings)).not.toContain('DecisionTree');
    expect(await read(folder)).toBe(source);
  });

  it('is 422 in words where it cannot be done, and 400 where it is no gesture', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source });
    expect(await edit(folder, { do: 'delete', parts: [{ node: 'power' }] })).toMatchObject({
      status: 422,
      findings: [{ rule: 'start-goes', message: 'درخت با این بخش آغاز می\u200cشود.' }],
    });
    expect((await post(editAnswer, folder, { file: EXAMPLE_FILE, hash: 'x', edits: [] })).status).toBe(400);
  });
});

describe('the state of a guide', () => {
  it('tells each finding by the part of the tree that it stands in', async () => {
    const wrong = source.replace('<Choice id="no" go="broken">', '<Choice id="no" go="brokn">');
    const folder = await useContent({ [EXAMPLE_FILE]: wrong });
    const state = await guideState(folder, EXAMPLE_FILE);
    expect(state?.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'tree-target', node: 'power', choice: 'no', severity: 'error' }),
      ]),
    );
    expect(state?.tree?.diagram.nodes.some(({ node }) => node.kind === 'missing')).toBe(true);
  });

  it('is without a tree where there is none, or its tags cannot be read', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: source.replace('</Step>', '') });
    const state = await guideState(folder, EXAMPLE_FILE);
    expect([state?.tree, state?.unread]).toEqual([undefined, true]);
    expect(state?.findings).not.toEqual([]);
    const bare = await useContent({ [EXAMPLE_FILE]: source.replace(tree, '[x](/modem/nowhere/)') });
    const without = await guideState(bare, EXAMPLE_FILE);
    // What is wrong with it is no tag of a tree.
    expect([without?.tree, without?.unread]).toEqual([undefined, false]);
    expect(without?.findings).not.toEqual([]);
  });
});
