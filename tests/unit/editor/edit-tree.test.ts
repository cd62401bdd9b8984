import { describe, expect, it } from 'vitest';
import type { TreeEdit } from '../../../src/editor/tree-edit.ts';
import { changedLines, edited, guide } from './guide-with-tree.ts';

const lines = (edit: TreeEdit, source = guide) => changedLines(source, edited(source, edit));

describe('a value', () => {
  it('is replaced in its quotes', () => {
    const part = { node: 'restart' };
    expect(lines({ do: 'set-value', part, name: 'wait', value: '90s' })).toEqual([
      '-<Action id="restart" title="خاموش و روشن کنید" wait="2m" go="after">',
      '+<Action id="restart" title="خاموش و روشن کنید" wait="90s" go="after">',
    ]);
  });

  it('comes where the others of its kind stand', () => {
    const part = { node: 'after', choice: 'no' };
    expect(lines({ do: 'set-value', part, name: 'report', value: 'هنوز نه' })).toEqual([
      '-  <Choice id="no" go="broken">',
      '+  <Choice id="no" go="broken" report="هنوز نه">',
    ]);
    expect(
      lines({ do: 'set-value', part: { node: 'restart' }, name: 'started', value: 'روشن کردم' })[1],
    ).toContain('wait="2m" started="روشن کردم" go="after"');
  });

  it('goes with the space before it where it is empty', () => {
    const part = { node: 'power', choice: 'no' };
    expect(lines({ do: 'set-value', part, name: 'report', value: ' ' })[1]).toBe(
      '+<Choice id="no" go="broken">نه، خاموش است</Choice>',
    );
    expect(lines({ do: 'set-value', part, name: 'light', value: '' })).toEqual([]);
  });

  it.each([
    ['گفت "بله"', `question='گفت "بله"'`],
    [`it's "on"`, 'question="it\'s &quot;on&quot;"'],
    ['a &amp; b', 'question="a &amp;amp; b"'],
    ['a & b > c < {d}', 'question="a & b > c < {d}"'],
    ['یک\r\n دو', 'question="یک دو"'],
  ])('%s is written as the compiler reads it', (value, written) => {
    const after = edited(guide, { do: 'set-value', part: { node: 'power' }, name: 'question', value });
    expect(after).toContain(`<Step id="power" ${written}>`);
  });

  it('keeps the quotes and the lines that a tag is written with', () => {
    const source = guide.replace(
      '<Step id="after" question="حالا درست شد؟">',
      "<Step\n  id='after'\n  question='حالا درست شد؟'\n>",
    );
    expect(
      lines({ do: 'set-value', part: { node: 'after' }, name: 'question', value: 'حالا چه؟' }, source),
    ).toEqual(["-  question='حالا درست شد؟'", "+  question='حالا چه؟'"]);
    expect(lines({ do: 'set-value', part: { node: 'after' }, name: 'fact', value: 'site' }, source)).toEqual([
      '+  fact="site"',
    ]);
  });

  it('that a part cannot have is refused', () => {
    expect(edited(guide, { do: 'set-value', part: { node: 'fixed' }, name: 'go', value: 'x' })).toBe(
      'no-value',
    );
    expect(edited(guide, { do: 'set-value', part: { node: 'nobody' }, name: 'go', value: 'x' })).toBe(
      'no-part',
    );
  });

  it('is what the tree starts with', () => {
    expect(lines({ do: 'set-start', node: 'after' })).toEqual([
      '-<DecisionTree start="power">',
      '+<DecisionTree start="after">',
    ]);
  });
});

describe('the words of an answer', () => {
  it('are replaced where they stand', () => {
    expect(lines({ do: 'set-words', part: { node: 'after', choice: 'yes' }, words: 'آری' })).toEqual([
      '-    بله',
      '+    آری',
    ]);
    expect(
      lines({ do: 'set-words', part: { node: 'power', choice: 'yes' }, words: 'بله\nروشن است' })[1],
    ).toBe('+<Choice id="yes" go="restart">بله روشن است</Choice>');
  });

  it('that are other parts of the tree are refused', () => {
    const sly = 'بله</Choice><Choice id="sly" go="fixed">x';
    expect(edited(guide, { do: 'set-words', part: { node: 'power', choice: 'yes' }, words: sly })).toBe(
      'other-tree',
    );
  });
});

describe('a text', () => {
  it('of a step is what stands before its answers', () => {
    expect(lines({ do: 'set-text', node: 'power', text: 'به پشت مودم نگاه کنید.' })).toEqual([
      '-به جلوی مودم نگاه کنید.',
      '+به پشت مودم نگاه کنید.',
    ]);
    expect(lines({ do: 'set-text', node: 'power', text: '' })).toEqual(['-به جلوی مودم نگاه کنید.', '-']);
  });

  it('comes into a step that has none, as deep as its answers', () => {
    expect(lines({ do: 'set-text', node: 'after', text: 'ببینید.\n\nسپس بگویید.' })).toEqual([
      '+  ببینید.',
      '+',
      '+  سپس بگویید.',
      '+',
    ]);
  });

  it('of several lines keeps how deep it stands, and its own depths', () => {
    const text = '<Steps>\n\n1. یک\n   - دو\n\n</Steps>';
    expect(lines({ do: 'set-text', node: 'fixed', text })).toEqual([
      '-  مودم را جایی خنک بگذارید.',
      '+  <Steps>',
      '+',
      '+  1. یک',
      '+     - دو',
      '+',
      '+  </Steps>',
    ]);
  });

  it('that ends in a list stands as deep as the answers below it, which would else be in the list', () => {
    const source = guide
      .replace('<Choice id="yes" go="restart">', '  $&')
      .replace('<Choice id="no" go="broken" report', '  $&');
    expect(lines({ do: 'set-text', node: 'power', text: '- یک\n- دو' }, source)).toEqual([
      '-به جلوی مودم نگاه کنید.',
      '+  - یک',
      '+  - دو',
    ]);
  });

  it('beside its tag stays there while it is a line, and moves below it when it is more', () => {
    const tag = '<Outcome id="broken" result="ticket" topic="modem" title="مودم باید بررسی شود">';
    expect(lines({ do: 'set-text', node: 'broken', text: 'سریال را بخوانید.' })[1]).toBe(
      `+${tag}سریال را بخوانید.</Outcome>`,
    );
    expect(lines({ do: 'set-text', node: 'broken', text: 'یک.\r\n\r\nدو.' }).slice(1)).toEqual([
      `+${tag}`,
      '+یک.',
      '+',
      '+دو.',
      '+</Outcome>',
    ]);
  });

  it('comes into a tag that closes itself', () => {
    const source = guide.replace(/ title="درست شد">\n.*\n<\/Outcome>/, ' title="درست شد" />');
    expect(lines({ do: 'set-text', node: 'fixed', text: 'خوب.' }, source).slice(1)).toEqual([
      '+<Outcome id="fixed" result="solved" title="درست شد">',
      '+خوب.',
      '+</Outcome>',
    ]);
  });

  it('that closes what stands around it is refused, and one that breaks the syntax is left to the rules', () => {
    const sly = 'x\n</Outcome>\n\n<Outcome id="sly" result="solved">\nx';
    expect(edited(guide, { do: 'set-text', node: 'fixed', text: sly })).toBe('other-tree');
    expect(edited(guide, { do: 'set-text', node: 'fixed', text: 'x\n</Step>' })).toContain(
      '</Step>\n</Outcome>',
    );
  });
});
