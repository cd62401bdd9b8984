import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { positionAt } from '../../../src/diagnostics/position-at.ts';
import { diagramLabels } from '../../../src/diagram/diagram-nodes.ts';
import { placeOf } from '../../../src/editor/lines.ts';
import { partAt, treeState } from '../../../src/editor/tree-state.ts';
import { readWrittenTree } from '../../../src/editor/written-tree.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { FILE, guide } from './guide-with-tree.ts';

function read(source: string) {
  const written = readWrittenTree(source);
  const tree = readGuide(FILE, source).body?.guide.tree;
  if (written.kind !== 'tree' || tree === undefined) throw new Error('There is no tree.');
  return { written: written.tree, tree };
}

function state(source: string) {
  const { written, tree } = read(source);
  return treeState(source, written, tree, diagramLabels(stringsFor('fa')), (text) => `<p>${text}</p>`);
}

describe('a tree as a form shows it', () => {
  it('has every node with its text, its values and its answers', () => {
    const { start, nodes } = state(guide);
    expect(start).toBe('power');
    expect(nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'step power',
      'action restart',
      'step after',
      'outcome fixed',
      'outcome broken',
    ]);
    expect(nodes[0]).toEqual({
      kind: 'step',
      id: 'power',
      text: 'به جلوی مودم نگاه کنید.',
      html: '<p>به جلوی مودم نگاه کنید.</p>',
      values: { question: 'چراغ Power روشن است؟' },
      choices: [
        { id: 'yes', words: 'بله، روشن است', values: { go: 'restart' } },
        { id: 'no', words: 'نه، خاموش است', values: { go: 'broken', report: 'چراغ Power خاموش است' } },
      ],
    });
    expect(nodes[1]?.text).toBe('<Steps>\n\n1. از برق بکشید.\n2. به برق بزنید.\n\n</Steps>');
    expect(nodes[2]?.choices[0]?.words).toBe('بله');
    expect(nodes[4]?.values).toEqual({ result: 'ticket', topic: 'modem', title: 'مودم باید بررسی شود' });
  });

  it('gives values as they read and lines without what a file is written with', () => {
    const quoted = guide
      .replaceAll('\n', '\r\n')
      .replace('question="حالا درست شد؟"', "question='گفت &quot;بله&quot;؟'");
    const { nodes } = state(`\uFEFF${quoted}`);
    expect(nodes[2]?.values.question).toBe('گفت "بله"؟');
    expect(nodes[1]?.text).toContain('</Steps>');
    expect(nodes[1]?.text).not.toContain('\r');
  });

  it('is drawn with a box for what is missing', () => {
    const { diagram } = state(guide.replace('go="fixed"', 'go="fixd"'));
    expect(diagram.nodes.find(({ node }) => node.kind === 'missing')?.node.id).toBe('fixd');
  });
});

describe('the part that a place stands in', () => {
  const { written } = read(guide);
  const at = (words: string) => partAt(written, guide.indexOf(words));

  it('is the answer, or else the node, or none', () => {
    expect(at('نه، خاموش')).toEqual({ node: 'power', choice: 'no' });
    expect(at('<Choice id="yes" go="fixed"')).toEqual({ node: 'after', choice: 'yes' });
    expect(at('به جلوی')).toEqual({ node: 'power' });
    expect(at('پیش از')).toBeUndefined();
    expect(at('<DecisionTree')).toBeUndefined();
  });

  it('is known by line and column, whatever ends the lines', () => {
    for (const source of [guide, guide.replaceAll('\n', '\r\n')])
      for (const place of [0, 1, 7, 50, 300, source.length - 1])
        expect(placeOf(source, positionAt(source, place))).toBe(place);
  });
});
