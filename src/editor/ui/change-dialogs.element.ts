import { words } from './words.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import type { TreeState } from '../guide-state.ts';
import type { PartName } from '../tree-edit.ts';
import { labelled, openDialog } from './dialog.element.ts';
import { make } from './make-element.element.ts';
import type { Do } from './new-dialogs.element.ts';
import { canBeId } from './new-ids.ts';
import { orphansOf } from './orphans.ts';
import { nodeOf, nodeWords, numberedWords, waysTo, wayWords } from './part-names.ts';

/** What a part is called in the title of a dialog. */
function titleOf(tree: TreeState, { node, choice }: PartName): string {
  const found = nodeOf(tree, node);
  const answer = found?.choices.find(({ id }) => id === choice)?.words;
  return answer ?? (found === undefined ? node : nodeWords(found));
}

const list = (items: readonly string[]) =>
  make('ul', {}, ...items.map((item) => make('li', {}, make('bdi', {}, item))));

/** Asks for another id, and says first what changes with it. */
export function askRename(tree: TreeState, part: PartName, isPublished: boolean, doIt: Do): void {
  const { node, choice } = part;
  const found = nodeOf(tree, node);
  const taken =
    choice === undefined ? tree.nodes.map(({ id }) => id) : (found?.choices ?? []).map(({ id }) => id);
  const before = choice ?? node;
  const field = make('input', { type: 'text', autocomplete: 'off', dir: 'ltr', spellcheck: 'false' });
  field.value = before;
  const uses = waysTo(tree, node).length + (tree.start === node ? 1 : 0);
  const changes = [
    words.renameOwn,
    ...(choice === undefined && uses > 0 ? [words.renameUses(persianNumber(uses))] : []),
    ...(choice === undefined ? [words.renameElsewhere] : []),
  ];
  openDialog({
    title: words.renameTitle(titleOf(tree, part)),
    body: [
      labelled(words.address, field, words.badAddress),
      make('p', {}, words.renameLead),
      list(changes),
      ...(isPublished ? [make('p', { class: 'warning' }, words.renamePublished)] : []),
    ],
    doLabel: words.doRename,
    submit: () => {
      const id = field.value.trim();
      if (id === before) return [];
      if (!canBeId(id, taken)) return [`${words.address}: ${words.badAddress}`];
      return doIt([{ do: 'rename', part, id }], words.renamed, choice === undefined ? id : node);
    },
  });
}

/** The entry of the list that lets the ways into a part go with it. */
const WITH_IT = '-';

/** Asks before a part goes, and shows what leads to it and what nothing would lead to any more. */
export function askRemove(tree: TreeState, part: PartName, isPublished: boolean, doIt: Do): void {
  const { node, choice } = part;
  const ways = choice === undefined ? waysTo(tree, node) : [];
  const isStart = choice === undefined && tree.start === node;
  const told = [...(isStart ? [words.cameFromStart] : []), ...ways.map((way) => wayWords(tree, way))];
  const instead = make('select', {}, make('option', { value: '' }, words.choose));
  for (const other of tree.nodes.filter(({ id }) => id !== node))
    instead.append(make('option', { value: other.id }, numberedWords(tree, other)));
  // An action that leads on to what goes cannot lead to nothing, nor can the tree's start.
  if (!isStart && ways.every((way) => way.choice !== undefined))
    instead.append(make('option', { value: WITH_IT }, words.removeWaysToo));
  // What an action leads to is most likely what comes in its place.
  const next = nodeOf(tree, node)?.values.go ?? '';
  if (nodeOf(tree, next) !== undefined) instead.value = next;
  const lost = make('div', { 'aria-live': 'polite' });
  const chosen = () => (instead.value === '' || instead.value === WITH_IT ? undefined : instead.value);
  const orphans = () => orphansOf(tree, [part], chosen());
  const show = () => {
    const gone = orphans().flatMap((id) => nodeOf(tree, id) ?? []);
    lost.replaceChildren(
      ...(gone.length === 0
        ? [make('p', {}, words.removeNoOrphans)]
        : [make('p', {}, words.removeOrphans), list(gone.map((one) => numberedWords(tree, one)))]),
    );
  };
  instead.addEventListener('change', show);
  show();
  openDialog({
    title: words.removeTitle(titleOf(tree, part)),
    body: [
      ...(told.length === 0
        ? []
        : [make('p', {}, words.removeWays), list(told), labelled(words.removeInstead, instead)]),
      lost,
      ...(isPublished ? [make('p', { class: 'warning' }, words.removePublished)] : []),
      make('p', {}, words.removeUndo),
    ],
    doLabel: words.doRemove,
    submit: () => {
      if (isStart && tree.nodes.length < 2) return [words.startStays];
      if (told.length > 0 && instead.value === '') return [`${words.removeInstead}: ${words.mustChoose}`];
      const gone = orphans();
      if (chosen() !== undefined && gone.includes(chosen() ?? '')) return [words.insteadGoes];
      const to = chosen();
      const parts = [part, ...gone.map((id) => ({ node: id }))];
      const open = choice === undefined ? (to ?? ways[0]?.node.id ?? tree.start) : node;
      return doIt(
        [{ do: 'delete', parts, ...(to === undefined ? {} : { instead: to }) }],
        words.removed,
        open,
      );
    },
  });
}
