import type { Choice, Tree, TreeNode } from '../tree/tree.ts';
import { changedFields, stateOf, type FieldChange, type Fields, type State } from './changed-fields.ts';

/** What has become of one answer. */
export interface ChoiceChange {
  readonly id: string;
  readonly label: string;
  /** The id of the node that it leads to, or led to. */
  readonly target: string;
  readonly state: State;
  readonly fields: readonly FieldChange[];
}

/** What has become of one node of a tree. */
export interface NodeChange {
  /** The node as it is now, or as it was where it is gone. */
  readonly node: TreeNode;
  readonly state: State;
  /** Its id before, where only that is another. */
  readonly renamedFrom?: string;
  readonly fields: readonly FieldChange[];
  readonly choices: readonly ChoiceChange[];
}

/** What has become of a tree. */
export interface TreeChange {
  readonly nodes: readonly NodeChange[];
  /** The ids that it started and starts at, where they differ. */
  readonly start?: FieldChange;
}

const text = (values: Readonly<Record<string, string | number | undefined>>): Fields =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );

/** The ids of nodes that have another one now, by those of before. */
type Names = ReadonlyMap<string, string>;

/** What a node says, without where it stands, where it leads, and its answers. */
function fieldsOf(node: TreeNode): Fields {
  if (node.kind === 'step') return text({ question: node.question, text: node.text, fact: node.fact });
  if (node.kind === 'action') return text({ title: node.title, text: node.text, wait: node.wait });
  const { title, text: said, result, report, topic, article, at, who, ask } = node;
  return text({ title, text: said, result, report, topic, article, at, who, ask });
}

const targetOf = (node: TreeNode, names: Names): Fields =>
  node.kind === 'action' ? { target: names.get(node.target) ?? node.target } : {};

const choiceFields = ({ label, target, report, when }: Choice, names: Names): Fields =>
  text({ label, target: names.get(target) ?? target, report, when });

const choicesOf = (node: TreeNode | undefined): readonly Choice[] =>
  node?.kind === 'step' ? node.choices : [];

function choiceChanges(
  before: TreeNode | undefined,
  after: TreeNode | undefined,
  names: Names,
): ChoiceChange[] {
  const [old, now] = [choicesOf(before), choicesOf(after)];
  const gone = old.filter(({ id }) => now.every((one) => one.id !== id));
  return [...now, ...gone].map((choice): ChoiceChange => {
    const was = old.find(({ id }) => id === choice.id);
    const is = now.find(({ id }) => id === choice.id);
    const fields =
      was === undefined || is === undefined
        ? []
        : changedFields(choiceFields(was, names), choiceFields(is, new Map()));
    const target = is === undefined ? (names.get(choice.target) ?? choice.target) : choice.target;
    return { id: choice.id, label: choice.label, target, state: stateOf(was, is, fields.length), fields };
  });
}

/** A node before and now; undefined where it is in one version only. */
type Pair = readonly [before: TreeNode | undefined, after: TreeNode | undefined];

/** What a node says, for finding it again under another id. */
const wordsOf = (node: TreeNode) =>
  JSON.stringify([node.kind, fieldsOf(node), choicesOf(node).map(({ id, label }) => [id, label])]);

/** The nodes of both versions: those of now in the order of the guide, then those that are gone. */
function pairsOf(old: readonly TreeNode[], now: readonly TreeNode[]): Pair[] {
  const lost = old.filter(({ id }) => now.every((one) => one.id !== id));
  const lostByWords = new Map(lost.map((node) => [wordsOf(node), node]));
  const pairs = now.map((node): Pair => {
    const same = old.find(({ id }) => id === node.id);
    if (same !== undefined) return [same, node];
    const renamed = lostByWords.get(wordsOf(node));
    lostByWords.delete(wordsOf(node));
    return [renamed, node];
  });
  const found = new Set(pairs.map(([before]) => before));
  return [...pairs, ...lost.filter((node) => !found.has(node)).map((node): Pair => [node, undefined])];
}

function nodeChange([before, after]: Pair, names: Names): NodeChange[] {
  const node = after ?? before;
  if (node === undefined) return [];
  const choices = choiceChanges(before, after, names);
  const isRenamed = before !== undefined && after !== undefined && before.id !== after.id;
  const whole = (one: TreeNode, known: Names): Fields => ({
    kind: one.kind,
    ...fieldsOf(one),
    ...targetOf(one, known),
  });
  const fields =
    before === undefined || after === undefined
      ? []
      : changedFields(whole(before, names), whole(after, new Map()));
  const changes = fields.length + choices.filter(({ state }) => state !== 'same').length + Number(isRenamed);
  const state = stateOf(before, after, changes);
  return [{ node, state, fields, choices, ...(isRenamed ? { renamedFrom: before.id } : {}) }];
}

/**
 * What has become of a tree's nodes: those that it has now, in the order of the guide, then those that are gone. A node that has
 * another id and says the same is the same node, and what leads to it leads where it did.
 * @param before undefined where the guide had no tree; `after` where it has none.
 */
export function treeChanges(before: Tree | undefined, after: Tree | undefined): TreeChange {
  const pairs = pairsOf(before?.nodes ?? [], after?.nodes ?? []);
  const names = new Map(
    pairs.flatMap(([was, is]) =>
      was !== undefined && is !== undefined && was.id !== is.id ? [[was.id, is.id]] : [],
    ),
  );
  const nodes = pairs.flatMap((pair) => nodeChange(pair, names));
  if (before === undefined || after === undefined) return { nodes };
  const started = names.get(before.start) ?? before.start;
  const start = { name: 'start', before: started, after: after.start };
  return { nodes, ...(started === after.start ? {} : { start }) };
}

/** Whether anything of a tree is another. */
export const isTreeChanged = ({ nodes, start }: TreeChange): boolean =>
  start !== undefined || nodes.some(({ state }) => state !== 'same');
