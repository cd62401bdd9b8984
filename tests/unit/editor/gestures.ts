import fc from 'fast-check';
import type { PartName, TreeEdit } from '../../../src/editor/tree-edit.ts';
import type { WrittenPart, WrittenTree } from '../../../src/editor/written-tree.ts';

/** A gesture, and the parts of the text that it may change; what comes in besides is new lines. */
export interface Meant {
  readonly edit: TreeEdit;
  readonly parts: readonly WrittenPart[];
}

const newWords = ['تازه', 'گفت "بله"', `it's "on"`, 'یک\nدو', 'a & b', '<Key>DSL</Key>'];
const newTexts = ['تازه.', '', 'یک.\n\nدو.', '<Steps>\n\n1. یک\n\n2. دو\n\n</Steps>', '- یک\n- دو', '😀'];

/** All gestures that a tree takes, with words of every kind. */
export function gesturesOn(tree: WrittenTree): fc.Arbitrary<Meant> {
  const { nodes } = tree;
  const leading: readonly { readonly part: PartName; readonly written: WrittenPart }[] = nodes.flatMap(
    (node) => [
      ...(node.kind === 'action' ? [{ part: { node: node.id }, written: node }] : []),
      ...node.choices.map((choice) => ({ part: { node: node.id, choice: choice.id }, written: choice })),
    ],
  );
  const node = fc.constantFrom(...nodes);
  const words = fc.constantFrom(...newWords);
  const all: fc.Arbitrary<Meant>[] = [
    fc.tuple(node, fc.constantFrom(...newTexts)).map(([one, text]) => ({
      edit: { do: 'set-text', node: one.id, text },
      parts: [one],
    })),
    node.map((one) => ({ edit: { do: 'set-start', node: one.id }, parts: [tree] })),
    fc.tuple(node, fc.constantFrom('step', 'action', 'outcome')).map(([one, kind]) => ({
      edit: { do: 'add-node', kind, id: 'brand-new', after: one.id },
      parts: [],
    })),
    fc.tuple(node, fc.option(node)).map(([one, before]) => ({
      edit: { do: 'move', part: { node: one.id }, ...(before === null ? {} : { before: before.id }) },
      parts: [],
    })),
    fc.tuple(node, node).map(([one, instead]) => ({
      edit: { do: 'delete', parts: [{ node: one.id }], instead: instead.id },
      parts: [tree, one, ...leading.map(({ written }) => written)],
    })),
    node.map((one) => ({
      edit: { do: 'rename', part: { node: one.id }, id: 'brand-new' },
      parts: [tree, one, ...leading.map(({ written }) => written)],
    })),
    fc
      .tuple(fc.constantFrom(...nodes.map((one) => ({ node: one.id, written: one }))), words)
      .map(([{ node: id, written }, value]): Meant => ({
        edit: {
          do: 'set-value',
          part: { node: id },
          name: written.kind === 'step' ? 'question' : 'title',
          value,
        },
        parts: [written],
      })),
  ];
  const steps = nodes.filter(({ choices }) => choices.length > 0);
  if (leading.length > 0)
    all.push(
      fc
        .tuple(fc.constantFrom(...leading), fc.constantFrom('outcome', 'step', 'action'))
        .map(([from, kind]) => ({
          edit: { do: 'add-node', kind, id: 'brand-new', from: from.part },
          parts: [from.written],
        })),
    );
  if (steps.length === 0) return fc.oneof(...all);
  const choice = fc
    .constantFrom(...steps)
    .chain((step) => fc.constantFrom(...step.choices.map((one) => ({ step, one }))));
  return fc.oneof(
    ...all,
    fc.tuple(choice, words).map(([{ step, one }, said]): Meant => ({
      edit: { do: 'set-words', part: { node: step.id, choice: one.id }, words: said },
      parts: [one],
    })),
    fc.tuple(choice, fc.constantFrom('', ...newWords)).map(([{ step, one }, value]): Meant => ({
      edit: { do: 'set-value', part: { node: step.id, choice: one.id }, name: 'report', value },
      parts: [one],
    })),
    fc.tuple(choice, words, fc.boolean()).map(([{ step, one }, said, isLast]): Meant => ({
      edit: {
        do: 'add-choice',
        node: step.id,
        id: 'brand-new',
        words: said,
        go: step.id,
        ...(isLast ? {} : { before: one.id }),
      },
      parts: [],
    })),
    fc.tuple(choice, choice).map(([{ step, one }, other]): Meant => ({
      edit: {
        do: 'move',
        part: { node: step.id, choice: one.id },
        ...(other.step === step ? { before: other.one.id } : {}),
      },
      parts: [],
    })),
    choice.map(({ step, one }): Meant => ({
      edit: { do: 'delete', parts: [{ node: step.id, choice: one.id }] },
      parts: [one],
    })),
    choice.map(({ step, one }): Meant => ({
      edit: { do: 'rename', part: { node: step.id, choice: one.id }, id: 'brand-new' },
      parts: [one],
    })),
  );
}
