import fc from '../../properties.ts';
import { meantBy, ruleOf } from '../../../src/mdx/components.ts';
import {
  editableValues,
  type NodeKind,
  type PartName,
  type TreeEdit,
  type ValueName,
} from '../../../src/editor/tree-edit.ts';
import type { WrittenNode, WrittenPart, WrittenTree } from '../../../src/editor/written-tree.ts';

type GestureName = TreeEdit['do'];

/** A gesture, and the parts of the text that it may change; what comes in besides is new lines. */
export interface Meant {
  readonly edit: TreeEdit;
  readonly parts: readonly WrittenPart[];
}

/** A gesture of one kind. */
interface MeantAs<Name extends GestureName> extends Meant {
  readonly edit: Extract<TreeEdit, { readonly do: Name }>;
}

/** A part of a tree by its name and by its place. */
interface Named {
  readonly part: PartName;
  readonly written: WrittenPart;
}

const kinds: readonly NodeKind[] = ['step', 'action', 'outcome'];
const newWords = ['تازه', 'گفت "بله"', `it's "on"`, 'یک\nدو', 'a & b', '<Key>DSL</Key>', '😀', '😁'];
const newTexts = [
  ...['تازه.', '', 'یک.\n\nدو.', '<Steps>\n\n1. یک\n\n2. دو\n\n</Steps>', '- یک\n- دو', '😀', '😁'],
  'می\u200cخواهید؟ «بله»، '.repeat(60).trim(),
];

/** What each value is set to: an empty one takes it away. */
const valuesOf: Readonly<Record<ValueName, readonly string[]>> = {
  question: newWords,
  title: ['', ...newWords],
  wait: ['', '30s'],
  started: ['', ...newWords],
  result: ['solved', 'ticket'],
  topic: ['', 'modem'],
  article: ['', 'restart-modem'],
  at: ['', 'plug'],
  who: ['', ...newWords],
  ask: ['', ...newWords],
  report: ['', ...newWords],
  go: ['', 'nowhere'],
  light: ['', 'green blinking'],
  fact: ['', 'site'],
  when: ['', 'yes no'],
};

/** The parts of a tree: its nodes with their choices. */
function partsOf({ nodes }: WrittenTree): readonly Named[] {
  return nodes.flatMap((node): Named[] => [
    { part: { node: node.id }, written: node },
    ...node.choices.map((choice) => ({ part: { node: node.id, choice: choice.id }, written: choice })),
  ]);
}

/** An id that no part of a tree has: the editor gives none twice, and a part of two would be found by chance. */
function newIdOn(tree: WrittenTree): string {
  const taken = new Set(partsOf(tree).map(({ written }) => written.id));
  let id = 'brand-new';
  for (let next = 2; taken.has(id); next++) id = `brand-new-${String(next)}`;
  return id;
}

const before = (one: { readonly id: string } | null | undefined) =>
  one === null || one === undefined ? {} : { before: one.id };

const some = <One>(all: readonly One[]) => (all.length === 0 ? undefined : fc.constantFrom(...all));

/**
 * A gesture of each kind on a tree, with words of every kind; undefined where the tree has no part that it is for. A kind of
 * gesture that is missing here is an error of types.
 */
export function gesturesOn(tree: WrittenTree): {
  readonly [Name in GestureName]: fc.Arbitrary<MeantAs<Name>> | undefined;
} {
  const { nodes } = tree;
  const all = partsOf(tree);
  const newId = newIdOn(tree);
  const choices = nodes.flatMap((step) => step.choices.map((one) => ({ step, one })));
  const leading = all.filter(
    ({ part, written }) => part.choice !== undefined || meantBy(written.name) === 'Action',
  );
  // What leads to a part changes with it: as a whole where it goes, in its tag where it leads elsewhere.
  const ways = [tree, ...leading.map(({ written }) => written)];
  const node = some(nodes);
  const choice = some(choices);
  const settable = all.flatMap((one) =>
    editableValues
      .filter((name) => ruleOf(meantBy(one.written.name))?.attributes.includes(name) === true)
      .map((name) => ({ ...one, name })),
  );
  const nameOf = ({ step, one }: { readonly step: WrittenNode; readonly one: WrittenPart }) => ({
    node: step.id,
    choice: one.id,
  });
  return {
    'set-value': some(settable)?.chain(({ part, written, name }) =>
      fc.constantFrom(...valuesOf[name]).map((value) => ({
        edit: { do: 'set-value', part, name, value },
        parts: [written],
      })),
    ),
    'set-words':
      choice &&
      fc.tuple(choice, fc.constantFrom(...newWords)).map(([found, words]) => ({
        edit: { do: 'set-words', part: nameOf(found), words },
        parts: [found.one],
      })),
    'set-text':
      node &&
      fc.tuple(node, fc.constantFrom(...newTexts)).map(([one, text]) => ({
        edit: { do: 'set-text', node: one.id, text },
        parts: [one],
      })),
    'set-start': node?.map(({ id }) => ({ edit: { do: 'set-start', node: id }, parts: [tree] })),
    'add-choice': some(nodes.filter(({ kind }) => kind === 'step'))?.chain((step) =>
      fc
        .tuple(fc.constantFrom(...newWords), fc.constantFrom(undefined, ...step.choices))
        .map(([words, next]) => ({
          edit: { do: 'add-choice', node: step.id, id: newId, words, go: step.id, ...before(next) },
          parts: [],
        })),
    ),
    'add-node': fc
      .tuple(
        fc.constantFrom(...kinds),
        fc.constantFrom(undefined, ...nodes),
        fc.constantFrom(undefined, ...leading),
      )
      .map(([kind, after, from]) => ({
        edit: {
          do: 'add-node',
          kind,
          id: newId,
          ...(after === undefined ? {} : { after: after.id }),
          ...(from === undefined ? {} : { from: from.part }),
        },
        parts: from === undefined ? [] : [from.written],
      })),
    'add-tree': fc.constant({ edit: { do: 'add-tree' }, parts: [] }),
    move: some(all)?.chain(({ part }) => {
      const step = nodes.find(({ id }) => id === part.node);
      const beside = part.choice === undefined ? nodes : (step?.choices ?? []);
      return fc
        .constantFrom(undefined, ...beside)
        .map((next) => ({ edit: { do: 'move', part, ...before(next) }, parts: [] }));
    }),
    rename: some(all)?.map(({ part, written }) => ({
      edit: { do: 'rename', part, id: newId },
      parts: part.choice === undefined ? [...ways, written] : [written],
    })),
    delete: fc
      .tuple(
        fc.subarray([...all], { minLength: 1, maxLength: Math.min(3, all.length) }),
        fc.option(fc.constantFrom(...nodes)),
      )
      .map(([gone, instead]) => ({
        edit: {
          do: 'delete',
          parts: gone.map(({ part }) => part),
          ...(instead === null ? {} : { instead: instead.id }),
        },
        parts: [...ways, ...gone.map(({ written }) => written)],
      })),
  };
}
