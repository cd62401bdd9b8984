import type { MdastNode } from 'satteri';
import { insertedComponents, meantBy } from '../mdx/components.ts';
import { plainText, plainTextOf } from '../mdx/plain-text.ts';
import { attribute, childrenOf, isComponent } from '../mdx/syntax-tree.ts';
import { graphOf } from '../tree/graph.ts';
import { shortestAnswers } from '../tree/shortest-answers.ts';
import type { Tree, TreeNode } from '../tree/tree.ts';
import { headingsIn } from './links.ts';

/** A part of a guide that its address can open, with the text that stands there. */
export interface Section {
  /** The fragment of the address that opens it; empty for the guide's beginning. */
  readonly hash: string;
  /** Its heading, the question of a step or what an action asks to do; empty for the beginning. */
  readonly label: string;
  /** What a reader sees there, paragraphs on lines of their own, the label among them. */
  readonly text: string;
}

type Place = Pick<Section, 'hash' | 'label'>;

const beginning: Place = { hash: '', label: '' };

/** The parts of a flow one after the other, those of what stands in it by name among them. */
function* flowOf(nodes: readonly MdastNode[]): Generator<MdastNode> {
  for (const node of nodes) {
    const isInserted = isComponent(node) && insertedComponents.some((name) => name === node.name);
    if (isInserted) yield* flowOf(childrenOf(node));
    else yield node;
  }
}

function labelOf(node: TreeNode): string {
  if (node.kind === 'step') return node.question;
  return node.title ?? node.text.split('\n', 1)[0] ?? '';
}

/**
 * Where the parts of a tree are opened, by their ids. A step or an action is named by its id alone: the page then gives the
 * fewest answers that lead there, and says that nobody gave them. What an outcome says is found at the step that decides
 * for it: to open it would tell a customer what is wrong before anything was asked.
 */
function placesIn(tree: Tree): ReadonlyMap<string, Place> {
  const nodes = new Map(tree.nodes.map((node) => [node.id, node]));
  const ways = shortestAnswers(graphOf(tree));
  const placeOf = (node: TreeNode): Place => {
    if (node.kind !== 'outcome') return { hash: `#${node.id}`, label: labelOf(node) };
    const before = nodes.get([...(ways.get(node.id)?.keys() ?? [])].at(-1) ?? '');
    return before === undefined ? beginning : { hash: `#${before.id}`, label: labelOf(before) };
  };
  return new Map(tree.nodes.map((node) => [node.id, placeOf(node)]));
}

/**
 * Cuts a guide's text into the parts that a link can open: its beginning, each heading with what follows it, and each part
 * of its tree. Joined by newlines the texts are the guide's text.
 * @param root the guide's syntax tree, with everything put in that it names.
 * @param tree its tree as data; undefined where it has none.
 */
export function sectionsIn(root: MdastNode, tree: Tree | undefined): Section[] {
  const ids = headingsIn(root);
  const places = tree === undefined ? new Map<string, Place>() : placesIn(tree);
  const found: { readonly place: Place; readonly nodes: MdastNode[] }[] = [];
  const add = (place: Place, node: MdastNode) => {
    const last = found.at(-1);
    if (last?.place === place) last.nodes.push(node);
    else found.push({ place, nodes: [node] });
  };
  let here = beginning;
  for (const node of flowOf(childrenOf(root))) {
    const id = ids.get(node);
    if (id !== undefined) here = { hash: `#${id}`, label: plainText(node) };
    if (!isComponent(node) || meantBy(node.name ?? '') !== 'DecisionTree') {
      add(here, node);
      continue;
    }
    for (const part of flowOf(childrenOf(node)))
      add((isComponent(part) ? places.get(attribute(part, 'id') ?? '') : undefined) ?? here, part);
  }
  return found
    .map(({ place, nodes }) => ({ ...place, text: plainTextOf(nodes, 'left out') }))
    .filter(({ text }) => text !== '');
}
