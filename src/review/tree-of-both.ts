import {
  diagramNodes,
  type DiagramEdge,
  type DiagramLabels,
  type DiagramNode,
} from '../diagram/diagram-nodes.ts';
import type { FieldChange, State } from './changed-fields.ts';
import type { NodeChange, TreeChange } from './tree-changes.ts';

/** An answer of the picture with what has become of it. */
interface EdgeOfBoth extends DiagramEdge {
  readonly state: State;
}

/** A node of the picture with what has become of it. */
export interface NodeOfBoth extends DiagramNode {
  readonly state: State;
  readonly edges: readonly EdgeOfBoth[];
}

/** The signs before an answer in the picture: colour alone tells nothing. */
const signs: Readonly<Record<State, string>> = { same: '', new: '+ ', gone: '− ', changed: '± ' };

const edge = (target: string, label: string, state: State): EdgeOfBoth => ({
  target,
  label: `${signs[state]}${label}`.trim(),
  state,
});

/** Where a way led before, if elsewhere. */
const formerTarget = (fields: readonly FieldChange[]) => fields.find(({ name }) => name === 'target')?.before;

/** Edges of a node: each where it leads now, and as a second one where it led before. */
function edgesOf({ node, state, fields, choices }: NodeChange, known: ReadonlySet<string>): EdgeOfBoth[] {
  const led = (target: string | undefined, label: string) =>
    target === undefined || !known.has(target) ? [] : [edge(target, label, 'gone')];
  if (node.kind === 'outcome') return [];
  if (node.kind === 'action') {
    const former = formerTarget(fields);
    const own = state === 'changed' ? (former === undefined ? 'same' : 'new') : state;
    return [edge(node.target, '', own), ...led(former, '')];
  }
  return choices.flatMap((one) => {
    const former = formerTarget(one.fields);
    const own = former === undefined ? one.state : 'new';
    return [edge(one.target, one.label, own), ...led(former, one.label)];
  });
}

/**
 * The nodes of both versions of a tree for one picture, each with a word for what has become of it in its note.
 * @param start the id that the guide starts at.
 * @param words what is said of a node that is new, gone or changed; empty for one that is the same.
 */
export function nodesOfBoth(
  { nodes }: TreeChange,
  start: string,
  labels: DiagramLabels,
  words: Readonly<Record<State, string>>,
): NodeOfBoth[] {
  const drawn = diagramNodes({ start, line: 1, column: 1, nodes: nodes.map(({ node }) => node) }, labels);
  const known = new Set(drawn.map(({ id }) => id));
  return drawn.map((one, index): NodeOfBoth => {
    const change = nodes[index];
    if (change === undefined) return { ...one, edges: [], state: 'same' };
    const note = [words[change.state], one.note].filter((part) => part !== '').join('، ');
    return { ...one, note, state: change.state, edges: edgesOf(change, known) };
  });
}

/** What has become of the way from one node to another, which may stand for several answers. */
export function wayState(from: NodeOfBoth, target: string): State {
  const states = new Set(from.edges.filter((one) => one.target === target).map(({ state }) => state));
  const [only] = states;
  if (states.size !== 1 || only === undefined || only === 'changed') return 'same';
  return only;
}
