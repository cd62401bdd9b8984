import { describe, expect, it } from 'vitest';
import { actionFields, outcomeFields } from '../../../../src/editor/ui/end-fields.ts';
import { NEW_PART, type Field, type Typed } from '../../../../src/editor/ui/field.ts';
import { choiceFields, stepFields, targetOptions } from '../../../../src/editor/ui/step-fields.ts';
import { known, sampleNode, treeState } from './sample-state.ts';

const tree = treeState();
const untouched: Typed = (_, saved) => saved;
const typing =
  (typed: Readonly<Record<string, string>>): Typed =>
  (key, saved) =>
    typed[key] ?? saved;
const keysOf = (fields: readonly Field[]) => fields.map(({ key }) => key);
function fieldIn(fields: readonly Field[], key: string): Field {
  const found = fields.find((field) => field.key === key);
  if (found === undefined) throw new Error(`There is no field ${key}.`);
  return found;
}

describe('the fields of a question', () => {
  it('are its words, its text and what is measured', () => {
    expect(keysOf(stepFields(sampleNode('power'), known))).toEqual([
      'power//question',
      'power//text',
      'power//fact',
    ]);
  });

  it('save what was typed by a gesture of their own', () => {
    const fields = stepFields(sampleNode('power'), known);
    expect(fieldIn(fields, 'power//question').save(typing({ 'power//question': 'چراغ؟' }))).toEqual({
      edits: [{ do: 'set-value', part: { node: 'power' }, name: 'question', value: 'چراغ؟' }],
      keys: ['power//question'],
    });
    expect(fieldIn(fields, 'power//text').save(typing({ 'power//text': 'نگاه کنید.' }))).toEqual({
      edits: [{ do: 'set-text', node: 'power', text: 'نگاه کنید.' }],
      keys: ['power//text'],
    });
  });

  it('save what is measured only with an answer that it stands for, both at once', () => {
    const fact = fieldIn(stepFields(sampleNode('power'), known), 'power//fact');
    expect(fact.save(typing({ 'power//fact': 'site' }))).toEqual({
      waitsFor: expect.stringContaining('سنجیده'),
    });
    expect(fact.save(typing({ 'power//fact': 'site', 'power/on/when': 'yes' }))).toMatchObject({
      edits: [
        { name: 'fact', value: 'site' },
        { part: { node: 'power', choice: 'on' }, name: 'when', value: 'yes' },
      ],
    });
  });

  it('ask what an answer stands for once something is measured', () => {
    const node = sampleNode('power');
    const [choice] = node.choices;
    if (choice === undefined) throw new Error('There is no choice.');
    const fieldsWith = (typed: Typed) => keysOf(choiceFields(tree, node, choice, known, typed));
    expect(fieldsWith(untouched)).not.toContain('power/on/when');
    expect(fieldsWith(typing({ 'power//fact': 'site' }))).toContain('power/on/when');
  });
});

describe('the list of targets', () => {
  it('has every other part by its number and words, and one that is made', () => {
    const options = targetOptions(tree, 'dsl', 'power');
    expect(options.map(({ value }) => value)).toEqual(['plug', 'dsl', 'fixed', 'line', NEW_PART]);
    expect(options[1]?.label).toBe('۳. چراغ DSL ثابت است؟');
  });

  it('names a target that is not there', () => {
    expect(targetOptions(tree, 'replg', 'power')[0]).toEqual({ value: 'replg', label: 'مقصد نیست: replg' });
  });
});

describe('the fields of something to do', () => {
  it('ask what is said at the beginning of a wait only where there is one', () => {
    const node = sampleNode('plug');
    expect(keysOf(actionFields(tree, node))).toContain('plug//started');
    const { wait, ...values } = node.values;
    expect(wait).toBe('30s');
    expect(keysOf(actionFields(tree, { ...node, values }))).not.toContain('plug//started');
  });

  it('take what is said at the beginning of a wait away with it', () => {
    const node = sampleNode('plug');
    const started = { ...node, values: { ...node.values, started: 'روشن کردم' } };
    expect(
      fieldIn(actionFields(tree, started), 'plug//wait').save(typing({ 'plug//wait': '' })),
    ).toMatchObject({
      edits: [
        { name: 'wait', value: '' },
        { name: 'started', value: '' },
      ],
    });
  });
});

describe('the fields of an end', () => {
  const fieldsWith = (id: string, typed: Typed) => outcomeFields(sampleNode(id), known, 'modem-power', typed);

  it('are those of its kind, as it is chosen and not only as it is saved', () => {
    expect(keysOf(fieldsWith('fixed', untouched))).not.toContain('fixed//topic');
    expect(keysOf(fieldsWith('fixed', typing({ 'fixed//result': 'ticket' })))).toContain('fixed//topic');
  });

  it('offer every guide but this one', () => {
    const article = fieldIn(fieldsWith('fixed', typing({ 'fixed//result': 'article' })), 'fixed//article');
    expect(article.options?.map(({ value }) => value)).toEqual(['', 'restart-modem']);
  });

  it('wait for what a kind must say, and then save both at once', () => {
    const first = typing({ 'fixed//result': 'article' });
    expect(fieldIn(fieldsWith('fixed', first), 'fixed//result').save(first)).toEqual({
      waitsFor: 'کدام راهنما',
    });
    const both = typing({ 'fixed//result': 'article', 'fixed//article': 'restart-modem' });
    expect(fieldIn(fieldsWith('fixed', both), 'fixed//article').save(both)).toMatchObject({
      edits: [
        { name: 'result', value: 'article' },
        { name: 'article', value: 'restart-modem' },
      ],
    });
  });

  it('take away what the new kind does not say', () => {
    const told = typing({ 'line//result': 'told' });
    expect(fieldIn(fieldsWith('line', told), 'line//result').save(told)).toMatchObject({
      edits: [
        { name: 'result', value: 'told' },
        { name: 'topic', value: '' },
      ],
    });
  });
});
