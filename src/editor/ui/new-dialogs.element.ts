import { words } from './words.ts';
import type { NodeState, TreeState } from '../guide-state.ts';
import type { PartName, TreeEdit } from '../tree-edit.ts';
import { labelled, openDialog } from './dialog.element.ts';
import { NEW_PART } from './field.ts';
import { make } from './make-element.element.ts';
import { newChoiceId } from './new-ids.ts';
import { NewPartFields } from './new-part-fields.element.ts';
import { newChoiceEdit, newPartEdits, restingTarget } from './new-part.ts';
import { targetOptions } from './step-fields.ts';

/** Does gestures; what comes back is why they were not done. `said` is told, and the node `open` shown, once they are. */
export type Do = (edits: readonly TreeEdit[], said: string, open?: string) => Promise<readonly string[]>;

/**
 * Asks for a new part, and makes it.
 * @param from what is to lead there.
 * @param fixedId the id that it must have, where something leads there already.
 */
export function askNewPart(tree: TreeState, doIt: Do, from: PartName | undefined, fixedId?: string): void {
  const fields = new NewPartFields(tree, fixedId);
  openDialog({
    title: words.newTitle,
    body: [fields.element],
    doLabel: words.make,
    submit: () => {
      const read = fields.read();
      if ('reasons' in read) return read.reasons;
      return doIt(newPartEdits(read.part, from), words.made, read.part.id);
    },
  });
}

/** Asks for a new answer and where it leads: to a part that is there, or to one that is made with it. */
export function askNewChoice(tree: TreeState, node: NodeState, doIt: Do): void {
  const said = make('input', { type: 'text', autocomplete: 'off' });
  const options = targetOptions(tree, tree.start, node.id).filter(
    ({ value }) => value !== tree.start || node.id !== tree.start,
  );
  const target = make(
    'select',
    {},
    make('option', { value: '' }, words.choose),
    ...options.map(({ value, label }) => make('option', { value }, label)),
  );
  const fields = new NewPartFields(tree);
  fields.element.hidden = true;
  target.addEventListener('change', () => {
    fields.element.hidden = target.value !== NEW_PART;
  });
  openDialog({
    title: words.newChoiceTitle,
    body: [labelled(words.words, said), labelled(words.go, target), fields.element],
    doLabel: words.make,
    submit: () => {
      const must = [
        ...(said.value.trim() === '' ? [`${words.words}: ${words.mustWrite}`] : []),
        ...(target.value === '' ? [`${words.go}: ${words.mustChoose}`] : []),
      ];
      const read = target.value === NEW_PART ? fields.read() : undefined;
      const reasons = [...must, ...(read !== undefined && 'reasons' in read ? read.reasons : [])];
      if (reasons.length > 0) return reasons;
      const taken = node.choices.map(({ id }) => id);
      const id = newChoiceId(said.value, taken);
      const part = read !== undefined && 'part' in read ? read.part : undefined;
      const go = part === undefined ? target.value : restingTarget(tree, node.id);
      const choice = newChoiceEdit({ node: node.id, id, words: said.value.trim(), target: go });
      const more = part === undefined ? [] : newPartEdits(part, { node: node.id, choice: id });
      return doIt([choice, ...more], words.made, part?.id ?? node.id);
    },
  });
}
