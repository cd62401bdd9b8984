import { describe, expect, it } from 'vitest';
import type { TreeEdit } from '../../../src/editor/tree-edit.ts';
import { changedLines, edited, guide } from './guide-with-tree.ts';

const lines = (edit: TreeEdit, source = guide) => changedLines(source, edited(source, edit));

describe('a new part', () => {
  it('is an answer written as those beside it, the last or before one', () => {
    const more = { do: 'add-choice', id: 'not-sure', words: 'مطمئن نیستم', go: 'broken' } as const;
    expect(lines({ ...more, node: 'power' })).toEqual([
      '+<Choice id="not-sure" go="broken">مطمئن نیستم</Choice>',
    ]);
    expect(lines({ ...more, node: 'after', before: 'no' })).toEqual([
      '+  <Choice id="not-sure" go="broken">',
      '+    مطمئن نیستم',
      '+  </Choice>',
    ]);
    expect(edited(guide, { ...more, node: 'fixed' })).toBe('no-part');
    expect(edited(guide, { ...more, node: 'power', before: 'nobody' })).toBe('no-part');
  });

  it('is the first answer of a step, below its text', () => {
    const source = guide.replace(/<Choice id="yes" go="restart">[^]*?خاموش است<\/Choice>\n/, '');
    const more = { do: 'add-choice', node: 'power', id: 'yes', words: 'بله', go: 'restart' } as const;
    expect(edited(source, more)).toContain(
      'به جلوی مودم نگاه کنید.\n\n<Choice id="yes" go="restart">بله</Choice>\n</Step>',
    );
  });

  it('is a node between a part and where it led', () => {
    const from = { node: 'power', choice: 'no' };
    const after = edited(guide, { do: 'add-node', kind: 'action', id: 'plug', after: 'power', from });
    expect(after).toContain('<Choice id="no" go="plug" report="چراغ Power خاموش است">');
    expect(after).toContain(
      '</Step>\n\n<Action id="plug" title="کار" go="broken">\nکار را بنویسید.\n</Action>\n\n<Action id="restart"',
    );
  });

  it('is a question whose answers both lead on, or an end, behind the last', () => {
    const step = edited(guide, { do: 'add-node', kind: 'step', id: 'lamp', from: { node: 'restart' } });
    expect(step).toContain(
      'بخوانید.</Outcome>\n\n<Step id="lamp" question="پرسش؟">\n<Choice id="yes" go="after">بله</Choice>\n<Choice id="no" go="after">نه</Choice>\n</Step>\n\n</DecisionTree>',
    );
    const end = edited(guide, { do: 'add-node', kind: 'outcome', id: 'end' });
    expect(end).toContain('<Outcome id="end" result="solved" title="پایان">\nپایان را بنویسید.\n</Outcome>');
    expect(edited(guide, { do: 'add-node', kind: 'step', id: 'x', from: { node: 'fixed' } })).toBe(
      'leads-nowhere',
    );
    expect(edited(guide, { do: 'add-node', kind: 'step', id: 'x', after: 'nobody' })).toBe('no-part');
  });

  it('is a first tree at the end of a guide without one', () => {
    const plain = '---\ntitle: چراغ\u200cها\n---\n\nپیش از آغاز.\n';
    expect(edited(plain, { do: 'add-tree' })).toBe(
      `${plain}\n<DecisionTree start="first">\n\n<Step id="first" question="پرسش؟">\n<Choice id="yes" go="solved">بله</Choice>\n<Choice id="no" go="support">نه</Choice>\n</Step>\n\n<Outcome id="solved" result="solved" title="پایان">\nپایان را بنویسید.\n</Outcome>\n\n<Outcome id="support" result="ticket" topic="modem" title="پشتیبانی">\nبنویسید چه می\u200cکند.\n</Outcome>\n\n</DecisionTree>\n`,
    );
    expect(edited(guide, { do: 'add-tree' })).toBe('has-tree');
    expect(edited(plain, { do: 'set-start', node: 'x' })).toBe('no-tree');
  });
});

describe('a move', () => {
  it('takes a node with what parts it from the next, and no line is another', () => {
    const after = edited(guide, { do: 'move', part: { node: 'fixed' }, before: 'restart' });
    expect(after.split('\n').sort()).toEqual(guide.split('\n').sort());
    expect([...after.matchAll(/^<(?:Step|Action|Outcome) id="(\w+)"/gm)].map(([, id]) => id)).toEqual([
      'power',
      'fixed',
      'restart',
      'after',
      'broken',
    ]);
  });

  it('makes a node or an answer the last', () => {
    const last = edited(guide, { do: 'move', part: { node: 'power' } });
    expect(last).toContain('</Outcome>\n\n<Step id="power"');
    expect(last).toContain('<DecisionTree start="power">\n\n<Action id="restart"');
    expect(lines({ do: 'move', part: { node: 'power', choice: 'yes' } })).toEqual([
      '-<Choice id="yes" go="restart">بله، روشن است</Choice>',
      '-<Choice id="no" go="broken" report="چراغ Power خاموش است">نه، خاموش است</Choice>',
      '+<Choice id="no" go="broken" report="چراغ Power خاموش است">نه، خاموش است</Choice>',
      '+<Choice id="yes" go="restart">بله، روشن است</Choice>',
    ]);
  });

  it('to where it stands changes nothing', () => {
    expect(lines({ do: 'move', part: { node: 'power' }, before: 'restart' })).toEqual([]);
    expect(lines({ do: 'move', part: { node: 'power' }, before: 'power' })).toEqual([]);
    expect(edited(guide, { do: 'move', part: { node: 'power' }, before: 'nobody' })).toBe('no-part');
  });
});

describe('what is taken out', () => {
  it('is an answer with its line', () => {
    expect(lines({ do: 'delete', parts: [{ node: 'power', choice: 'yes' }] })).toEqual([
      '-<Choice id="yes" go="restart">بله، روشن است</Choice>',
    ]);
    expect(lines({ do: 'delete', parts: [{ node: 'after', choice: 'no' }] })).toEqual([
      '-  <Choice id="no" go="broken">',
      '-    نه',
      '-  </Choice>',
    ]);
  });

  it('is a node, with the answers and the actions that led to it', () => {
    const after = edited(guide, { do: 'delete', parts: [{ node: 'after' }, { node: 'fixed' }] });
    expect(after).not.toContain('restart');
    expect(after).toContain(
      '\n\n<Choice id="no" go="broken" report="چراغ Power خاموش است">نه، خاموش است</Choice>\n</Step>\n\n<Outcome id="broken"',
    );
  });

  it('is a node, and what led to it leads to another', () => {
    const after = edited(guide, { do: 'delete', parts: [{ node: 'after' }], instead: 'fixed' });
    expect(after).toContain('wait="2m" go="fixed">');
    expect(after).not.toContain('"after"');
    const start = edited(guide, { do: 'delete', parts: [{ node: 'power' }], instead: 'restart' });
    expect(start).toContain('<DecisionTree start="restart">\n\n<Action id="restart"');
  });

  it('is not what the tree starts with, nor what is led to instead', () => {
    expect(edited(guide, { do: 'delete', parts: [{ node: 'power' }] })).toBe('start-goes');
    expect(edited(guide, { do: 'delete', parts: [{ node: 'after' }], instead: 'after' })).toBe(
      'instead-goes',
    );
    expect(edited(guide, { do: 'delete', parts: [{ node: 'after' }], instead: 'nobody' })).toBe('no-part');
    expect(edited(guide, { do: 'delete', parts: [{ node: 'nobody' }] })).toBe('no-part');
  });
});

describe('a tree whose tags cannot be read', () => {
  it('is mended as text first', () => {
    const broken = guide.replace('</Action>', '');
    expect(edited(broken, { do: 'set-start', node: 'after' })).toBe('broken-tree');
  });
});
