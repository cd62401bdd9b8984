import fc from '../../properties.ts';
import { describe, expect, it } from 'vitest';
import { layOutDiagram } from '../../../src/diagram/diagram-layout.ts';
import { diagramLabels, diagramNodes } from '../../../src/diagram/diagram-nodes.ts';
import { fa } from '../../../src/strings/fa.ts';
import type { Tree, TreeNode } from '../../../src/tree/tree.ts';
import { sample, treeOf } from '../tree/sample.ts';
import { answersTold, placeFaults } from './layout-faults.ts';

const nodesOf = (tree: Tree) => diagramNodes(tree, diagramLabels(fa));
const place = { line: 1, column: 1 };

/** Ids as people mistype them: few, so that they meet, with those that every object has among them. */
const id = fc.constantFrom('', 'a', 'b', 'c', '1', '2', '__proto__', 'constructor');
const step = fc
  .record({ id, targets: fc.array(id, { maxLength: 4 }) })
  .map(({ id: own, targets }): TreeNode => ({
    ...place,
    kind: 'step',
    id: own,
    question: 'کدام؟',
    text: '',
    choices: targets.map((target, index) => ({ ...place, id: `c${index}`, target, label: `پاسخ ${index}` })),
  }));
const action = fc.record({ id, target: id }).map((own): TreeNode => ({
  ...place,
  ...own,
  kind: 'action',
  text: '',
}));
const outcome = id.map((own): TreeNode => ({ ...place, kind: 'outcome', id: own, result: 'told', text: '' }));
const wrongTree = fc
  .record({ start: id, nodes: fc.array(fc.oneof(step, action, outcome), { maxLength: 7 }) })
  .map((tree): Tree => ({ ...place, ...tree }));

describe('the diagram of a tree that is not right yet', () => {
  it('has a box of its own for each target that is missing, once, and every way to it', () => {
    const source = sample.replaceAll('go="plug"', 'go="plgu"').replace('go="line"', 'go="plgu"');
    const nodes = nodesOf(treeOf(source));
    expect(nodes.filter(({ kind }) => kind === 'missing')).toEqual([
      expect.objectContaining({ id: 'plgu', text: 'مقصد نیست: plgu', number: 6, edges: [] }),
    ]);
    const ways = layOutDiagram(nodes).edges.filter(({ target }) => target === 'plgu');
    expect(ways.map(({ from }) => from)).toEqual(['power', 'dsl']);
  });

  it('shows a start that is not there as where it begins', () => {
    const nodes = nodesOf(treeOf(sample.replace('start="power"', 'start="pover"')));
    expect(nodes.filter(({ start }) => start)).toEqual([
      expect.objectContaining({ id: 'pover', kind: 'missing', note: 'شروع' }),
    ]);
  });

  it('says where no target is written', () => {
    const nodes = nodesOf(treeOf(sample.replace('go="plug"', 'go=""')));
    expect(nodes.find(({ kind }) => kind === 'missing')?.text).toBe('مقصد نوشته نشده است');
  });

  it('is the diagram of its nodes alone where nothing is missing', () => {
    expect(nodesOf(treeOf(sample)).map(({ id: own, kind }) => [own, kind])).toEqual([
      ['power', 'step'],
      ['plug', 'action'],
      ['dsl', 'step'],
      ['fixed', 'outcome'],
      ['line', 'outcome'],
    ]);
  });

  it('gives every node room and tells every answer, whatever leads where', () => {
    fc.assert(
      fc.property(wrongTree, (tree) => {
        const nodes = nodesOf(tree);
        expect(placeFaults(nodes)).toEqual([]);
        const { answers, told } = answersTold(nodes);
        expect(told).toEqual(answers);
      }),
    );
  });
});
