import { h } from 'hastscript';
import type { DiagramLabels } from '../diagram/diagram-nodes.ts';
import { persianNumber } from '../text/format/persian-format.ts';
import type { FieldChange } from './changed-fields.ts';
import { boxId } from './part-id.ts';
import { fieldNames, reviewWords, sameParts, stateWords } from './review-words.ts';
import { code, fieldPart, isolated, type Html } from './text-parts.ts';
import type { ChoiceChange, NodeChange, TreeChange } from './tree-changes.ts';
import { nodesOfBoth, type NodeOfBoth } from './tree-of-both.ts';
import { treePicture } from './tree-picture.ts';

/** The number and the words of a node, by its id. */
type Named = (id: string) => Html[];

function namedBy(nodes: readonly NodeOfBoth[]): Named {
  const known = new Map(nodes.map((node) => [node.id, node]));
  return (id) => {
    const node = known.get(id);
    return node === undefined ? [code(id)] : [`${persianNumber(node.number)}: `, ...isolated(node.text)];
  };
}

/** A field of a node; where a way leads is told by the node's words and not by its id. */
function fieldOf(field: FieldChange, named: Named): Html {
  if (field.name !== 'target') return fieldPart(field);
  return h('span', [
    h('strong', `${fieldNames['target'] ?? ''}: `),
    h('del', named(field.before)),
    ' ← ',
    h('ins', named(field.after)),
  ]);
}

function choicePart({ label, target, state, fields }: ChoiceChange, named: Named): Html[] {
  if (state === 'same') return [];
  const words = [h('strong', `${fieldNames['label'] ?? ''} «`), ...isolated(label), '»'];
  if (state !== 'changed') return [h('li', [`${stateWords[state]}: `, ...words, ' ← ', ...named(target)])];
  return [
    h('li', [
      ...words,
      h(
        'ul',
        fields.map((field) => h('li', fieldOf(field, named))),
      ),
    ]),
  ];
}

/** What has become of a node, a sentence a line. */
function changesOf({ node, state, renamedFrom, fields, choices }: NodeChange, named: Named): Html[] {
  const renamed =
    renamedFrom === undefined
      ? []
      : [h('li', [`${reviewWords.renamed} `, code(renamedFrom), ' ← ', code(node.id)])];
  const said = [
    ...renamed,
    ...fields.map((field) => h('li', fieldOf(field, named))),
    ...choices.flatMap((choice) => choicePart(choice, named)),
  ];
  const shown = state === 'gone' ? [] : said;
  return [h('p', h('strong', stateWords[state])), ...(shown.length === 0 ? [] : [h('ul', shown)])];
}

/** What has become of a node, with its number that leads to its box in the picture. */
function row(change: NodeChange, shown: NodeOfBoth, part: string, named: Named): Html {
  const box = h('a', { href: `#${boxId(part, shown.id)}` }, persianNumber(shown.number));
  return h('tr', { className: change.state }, [
    h('th', { scope: 'row' }, box),
    h('td', [...isolated(shown.text), ' ', code(shown.id)]),
    h('td', changesOf(change, named)),
  ]);
}

/** The nodes that have changed as a table; those that have not are counted. */
function tableOf(change: TreeChange, nodes: readonly NodeOfBoth[], part: string, named: Named): Html[] {
  const rows = change.nodes.flatMap((node, index) => {
    const shown = nodes[index];
    return shown === undefined || node.state === 'same' ? [] : [row(node, shown, part, named)];
  });
  const left = nodes.length - rows.length;
  const heads = [reviewWords.number, reviewWords.part, reviewWords.changes];
  const table = h('table', [
    h(
      'thead',
      h(
        'tr',
        heads.map((word) => h('th', { scope: 'col' }, word)),
      ),
    ),
    h('tbody', rows),
  ]);
  return [
    ...(rows.length === 0
      ? []
      : [h('div', { className: 'wide', tabIndex: 0, role: 'region', ariaLabel: reviewWords.tree }, table)]),
    ...(left === 0 ? [] : [h('p', { className: 'same' }, sameParts(left))]),
  ];
}

/**
 * What has become of a tree: the picture of both versions, and a table that says the same in words.
 * @param id a name of its own on the page.
 * @param start the id that the guide starts at.
 */
export function treePart(change: TreeChange, id: string, start: string, labels: DiagramLabels): Html[] {
  const nodes = nodesOfBoth(change, start, labels, stateWords);
  const named = namedBy(nodes);
  const moved =
    change.start === undefined
      ? []
      : [
          h('p', [
            `${reviewWords.start} `,
            h('del', named(change.start.before)),
            ' ← ',
            h('ins', named(change.start.after)),
          ]),
        ];
  return [
    ...moved,
    h('p', { className: 'legend' }, reviewWords.legend),
    h(
      'div',
      { className: ['wide', 'picture'], tabIndex: 0, role: 'region', ariaLabel: reviewWords.picture },
      [treePicture(nodes, id, reviewWords.picture)],
    ),
    ...tableOf(change, nodes, id, named),
  ];
}
