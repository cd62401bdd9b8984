import type { ContentFiles } from '../content/model.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { ruleOf, meantBy } from '../mdx/components.ts';
import { addChoice, addNode, addTree } from './add-parts.ts';
import { deleteParts } from './delete-parts.ts';
import { editText } from './edit-text.ts';
import type { Drawn, Edited } from './edited.ts';
import { smallest } from './lines.ts';
import { movePart } from './move-part.ts';
import type { NewWords } from './new-parts.ts';
import { renamePart } from './rename-part.ts';
import { setText, setWords } from './set-text.ts';
import { setValue } from './set-value.ts';
import { isSameShape, shapeOf, type Shape } from './shape.ts';
import type { TreeEdit } from './tree-edit.ts';
import { nodeNamed, partNamed, readWrittenTree, type WrittenTree } from './written-tree.ts';

const impossible = (reason: Extract<Edited, { kind: 'impossible' }>['reason']): Edited => ({
  kind: 'impossible',
  reason,
});

/** What a gesture that stays in its guide makes of it. */
function drawn(
  source: string,
  tree: WrittenTree,
  edit: Exclude<TreeEdit, { readonly do: 'add-tree' | 'rename' }>,
  words: NewWords,
): Drawn {
  const shape = shapeOf(tree);
  switch (edit.do) {
    case 'set-value': {
      const part = partNamed(tree, edit.part);
      if (part === undefined) return { reason: 'no-part' };
      if (ruleOf(meantBy(part.name))?.attributes.includes(edit.name) !== true) return { reason: 'no-value' };
      return { fixes: setValue(source, part, edit.name, edit.value), shape };
    }
    case 'set-words': {
      const part = partNamed(tree, edit.part);
      return part === undefined
        ? { reason: 'no-part' }
        : { fixes: setWords(source, part, edit.words), shape };
    }
    case 'set-text': {
      const node = nodeNamed(tree, edit.node);
      return node === undefined ? { reason: 'no-part' } : { fixes: setText(source, node, edit.text), shape };
    }
    case 'set-start':
      return nodeNamed(tree, edit.node) === undefined
        ? { reason: 'no-part' }
        : { fixes: setValue(source, tree, 'start', edit.node), shape };
    case 'add-choice':
      return addChoice(source, tree, edit);
    case 'add-node':
      return addNode(source, tree, edit, words);
    case 'move':
      return movePart(source, tree, edit);
    case 'delete':
      return deleteParts(source, tree, edit);
  }
}

/** Whether a guide's tree reads as it was meant; one whose tags cannot be read is the matter of the rules, which say why. */
function readsAs(source: string, fixes: readonly Fix[], shape: Shape): boolean {
  const after = editText(source, fixes);
  if (after === undefined) return false;
  const read = readWrittenTree(after);
  return read.kind === 'broken' || (read.kind === 'tree' && isSameShape(shapeOf(read.tree), shape));
}

/**
 * What one gesture makes of the files of a content folder, as replacements; nothing else of them is changed.
 * @param files the texts of the content folder, by their paths.
 * @param file the guide whose tree is edited.
 * @param words what new parts begin with.
 */
export function editTree(files: ContentFiles, file: string, edit: TreeEdit, words: NewWords): Edited {
  const source = files.get(file);
  if (source === undefined) return impossible('no-guide');
  const read = readWrittenTree(source);
  if (read.kind === 'broken') return impossible('broken-tree');
  if (edit.do === 'add-tree') {
    if (read.kind === 'tree') return impossible('has-tree');
    const made = addTree(source, words);
    return 'reason' in made ? impossible(made.reason) : { kind: 'edited', fixes: { [file]: made.fixes } };
  }
  if (read.kind === 'none') return impossible('no-tree');
  if (edit.do === 'rename') {
    const renamed = renamePart(files, file, read.tree, edit.part, edit.id);
    if (renamed === undefined) return impossible('no-part');
    if (!readsAs(source, renamed.fixes.get(file) ?? [], renamed.shape)) return impossible('other-tree');
    return { kind: 'edited', fixes: Object.fromEntries(renamed.fixes) };
  }
  const made = drawn(source, read.tree, edit, words);
  if ('reason' in made) return impossible(made.reason);
  if (!readsAs(source, made.fixes, made.shape)) return impossible('other-tree');
  return { kind: 'edited', fixes: made.fixes.length === 0 ? {} : { [file]: made.fixes } };
}

/**
 * What several gestures, one after the other, make of the files of a content folder. Each is drawn on what those before it
 * made.
 */
export function editTreeOften(
  files: ContentFiles,
  file: string,
  edits: readonly TreeEdit[],
  words: NewWords,
): Edited {
  const [first, ...more] = edits;
  if (first === undefined) return { kind: 'edited', fixes: {} };
  if (more.length === 0) return editTree(files, file, first, words);
  const now = new Map(files);
  const touched = new Set<string>();
  for (const edit of edits) {
    const edited = editTree(now, file, edit, words);
    if (edited.kind === 'impossible') return edited;
    for (const [name, fixes] of Object.entries(edited.fixes)) {
      const after = editText(now.get(name) ?? '', fixes);
      if (after === undefined) return impossible('other-tree');
      now.set(name, after);
      touched.add(name);
    }
  }
  const fixes = [...touched].map((name) => {
    const before = files.get(name) ?? '';
    return [name, smallest(before, { start: 0, end: before.length, text: now.get(name) ?? '' })] as const;
  });
  return { kind: 'edited', fixes: Object.fromEntries(fixes.filter(([, some]) => some.length > 0)) };
}
