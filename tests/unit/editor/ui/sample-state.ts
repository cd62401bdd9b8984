import { diagramLabels, diagramNodes } from '../../../../src/diagram/diagram-nodes.ts';
import { layOutDiagram } from '../../../../src/diagram/diagram-layout.ts';
import type { GuideState, NodeState, TreeState } from '../../../../src/editor/guide-state.ts';
import type { KnownNames } from '../../../../src/editor/known-names.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { sample, treeOf } from '../../tree/sample.ts';

const values = (given: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));

/** The state that the server would send of a tree. */
export function treeState(source = sample): TreeState {
  const tree = treeOf(source);
  const nodes = tree.nodes.map((node): NodeState => {
    const { id, kind, text } = node;
    const base = { id, kind, text, html: '', choices: [] };
    if (node.kind === 'action')
      return { ...base, values: values({ title: node.title, wait: '30s', go: node.target }) };
    if (node.kind === 'outcome') {
      const { result, title, topic, article, at, who } = node;
      return { ...base, values: values({ result, title, topic, article, at, who }) };
    }
    return {
      ...base,
      values: values({ question: node.question, fact: node.fact }),
      choices: node.choices.map(({ id: choice, label, target, report, when }) => ({
        id: choice,
        words: label,
        values: values({ go: target, report, when }),
      })),
    };
  });
  return { start: tree.start, nodes, diagram: layOutDiagram(diagramNodes(tree, diagramLabels(fa))) };
}

// Made as this module loads: the parser does not work once a test has put a browser's globals in place.
const sampleTree = treeState();

/** The sample with a target that is missing. */
export const treeWithMissing = treeState(sample.replace('go="plug"', 'go="plgu"'));

/** A guide's state with the sample's tree. */
export const guideState = (more: Partial<GuideState> = {}): GuideState => ({
  file: 'articles/fa/modem/modem-power.mdx',
  hash: 'first',
  title: 'مودم روشن نمی\u200cشود',
  address: '/modem/modem-power/',
  draft: false,
  tree: sampleTree,
  unread: false,
  findings: [],
  ...more,
});

export const known: KnownNames = {
  guides: [
    { slug: 'modem-power', title: 'مودم روشن نمی\u200cشود', entries: [] },
    { slug: 'restart-modem', title: 'مودم را خاموش و روشن کنید', entries: [{ id: 'plug', words: 'برق' }] },
  ],
  topics: [{ id: 'line', title: 'خط تلفن' }],
  facts: [{ name: 'site', values: ['yes', 'no'] }],
};

/** A node of the sample by its id. */
export function sampleNode(id: string, tree = treeState()): NodeState {
  const found = tree.nodes.find((node) => node.id === id);
  if (found === undefined) throw new Error(`There is no node ${id}.`);
  return found;
}
