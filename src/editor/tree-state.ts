import { diagramNodes, type DiagramLabels } from '../diagram/diagram-nodes.ts';
import { layOutDiagram } from '../diagram/diagram-layout.ts';
import type { Tree } from '../tree/tree.ts';
import type { TreeState } from './guide-state.ts';
import { textOf, wordsOf } from './set-text.ts';
import { editableValues, type PartName, type ValueName } from './tree-edit.ts';
import { valueOf, type WrittenPart, type WrittenTree } from './written-tree.ts';

function valuesOf(part: WrittenPart): Partial<Record<ValueName, string>> {
  return Object.fromEntries(
    editableValues.flatMap((name) => {
      const value = valueOf(part, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * A guide's tree as the editor's page shows it.
 * @param source the whole file.
 * @param written its tree by its places.
 * @param tree the same as it is drawn.
 * @param toHtml makes HTML of a node's text.
 */
export function treeState(
  source: string,
  written: WrittenTree,
  tree: Tree,
  labels: DiagramLabels,
  toHtml: (text: string) => string,
): TreeState {
  return {
    start: valueOf(written, 'start') ?? '',
    nodes: written.nodes.map((node) => {
      const text = textOf(source, node);
      return {
        kind: node.kind,
        id: node.id,
        text,
        html: toHtml(text),
        values: valuesOf(node),
        choices: node.choices.map((choice) => ({
          id: choice.id,
          words: wordsOf(source, choice),
          values: valuesOf(choice),
        })),
      };
    }),
    diagram: layOutDiagram(diagramNodes(tree, labels)),
  };
}

/**
 * The part of a tree that a place of the file stands in: the choice, or else the node.
 * @param place in UTF-16 units from the file's beginning.
 */
export function partAt({ nodes }: WrittenTree, place: number): PartName | undefined {
  const holds = ({ whole }: WrittenPart) => whole.start <= place && place < whole.end;
  const node = nodes.find(holds);
  if (node === undefined) return undefined;
  const choice = node.choices.find(holds);
  return choice === undefined ? { node: node.id } : { node: node.id, choice: choice.id };
}
