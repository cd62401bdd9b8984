import { describe, expect, it } from 'vitest';
import { extracted, sample, treeOf } from './sample.ts';

describe('extracting a tree from MDX', () => {
  it('gives plain data in the order in which it is written', () => {
    const tree = treeOf(sample);
    expect(tree.start).toBe('power');
    expect(tree.nodes.map((node) => [node.kind, node.id])).toEqual([
      ['step', 'power'],
      ['action', 'plug'],
      ['step', 'dsl'],
      ['outcome', 'fixed'],
      ['outcome', 'line'],
    ]);
  });

  it('reads a step with its help, choices and their words for support', () => {
    const [power, , dsl] = treeOf(sample).nodes;
    expect(power).toMatchObject({ question: 'چراغ Power روشن است؟', text: 'به مودم نگاه کنید.' });
    expect(dsl).toMatchObject({
      choices: [
        { id: 'steady', target: 'fixed', label: 'ثابت است' },
        { id: 'blinking', target: 'line', label: 'چشمک می\u200cزند', report: 'چراغ DSL چشمک می\u200cزند' },
      ],
    });
  });

  it('reads an action with its time in seconds, and an outcome with its result', () => {
    const [, plug, , fixed, line] = treeOf(sample).nodes;
    expect(plug).toMatchObject({ title: 'به برق بزنید', wait: 30, target: 'dsl' });
    expect(fixed).toMatchObject({ result: 'solved', title: 'درست شد', text: 'خوب است.' });
    expect(line).toMatchObject({ result: 'ticket', topic: 'line' });
  });

  it('keeps the line of every part', () => {
    expect(treeOf(sample).nodes.map((node) => node.line)).toEqual([6, 11, 14, 18, 19]);
  });

  it('gives no tree for an article without one', () => {
    expect(extracted('متن')).toEqual({ problems: [] });
  });

  it.each([
    ['<Step question="q">', 'tree-attribute', '<Step> has no id.'],
    ['<Outcome id="a" result="fine">متن</Outcome>', 'tree-result', 'cannot have the result "fine"'],
    ['<Outcome id="a" result="elsewhere">متن</Outcome>', 'tree-attribute', 'whose matter it is'],
    [
      '<Outcome id="a" result="solved" who="شرکت تلفن">متن</Outcome>',
      'tree-attribute',
      'Nobody reads who in an outcome with result="solved"',
    ],
    ['<Outcome id="a" result="told" ask="مدل">متن</Outcome>', 'tree-attribute', 'Nobody reads ask'],
    ['<Outcome id="a" result="told" who="سایت">متن</Outcome>', 'tree-attribute', 'Nobody reads who'],
    ['<Outcome id="a" result="told" topic="line">متن</Outcome>', 'tree-attribute', 'Nobody reads topic'],
    ['<Outcome id="a" result="article" ask="مدل">متن</Outcome>', 'tree-attribute', 'Nobody reads ask'],
    ['<Action id="a" go="b" wait="soon">متن</Action>', 'tree-wait', 'cannot wait "soon"'],
  ])('reports %s with line and mend', (part, rule, message) => {
    const source = `<DecisionTree start="a">\n\n${part}${part.startsWith('<Step') ? '</Step>' : ''}\n\n</DecisionTree>`;
    const { problems } = extracted(source);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 3, rule });
    expect(problems[0]?.message).toContain(message);
    expect(problems[0]?.suggestion).not.toBe('');
  });

  it('reads whose matter it is, and what support will ask for', () => {
    const outcome = '<Outcome id="a" result="elsewhere" who="شرکت تلفن" ask="شمارهٔ خط">متن</Outcome>';
    const { tree, problems } = extracted(`<DecisionTree start="a">\n\n${outcome}\n\n</DecisionTree>`);
    expect(problems).toEqual([]);
    expect(tree?.nodes).toMatchObject([{ result: 'elsewhere', who: 'شرکت تلفن', ask: 'شمارهٔ خط' }]);
  });

  it('refuses a second tree in one article', () => {
    const { problems } = extracted('<DecisionTree start="a" />\n\n<DecisionTree start="b" />');
    expect(problems).toMatchObject([{ rule: 'tree-single', line: 3 }]);
  });
});
