import { isTextPath } from '../../content/files/list-files.ts';
import { readFiles, type ReadFolder } from '../../content/files/read-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import { inFile, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Change, FileChange } from '../../editor/change.ts';
import { editText, inverseOf } from '../../editor/edit-text.ts';
import { newErrors } from '../../editor/new-errors.ts';
import { checkEncoding } from '../../lint/rules/encoding.ts';
import { hashOf } from './hash-of.ts';
import { lintFolder } from './lint-folder.ts';
import { writeFiles, type FileWrite } from './write-files.ts';

/** What came of a change. */
export type Applied =
  /** It is on the disk; `undo` takes it back. */
  | { readonly kind: 'written'; readonly undo: Change }
  /** A file is not the one that was meant: somebody changed it beside this. Nothing is written. */
  | { readonly kind: 'changed' }
  /** The rules would find errors that were not there, in texts that would be these. Nothing is written. */
  | { readonly kind: 'refused'; readonly findings: readonly Diagnostic[]; readonly texts: ContentFiles };

/** What a change makes of a file; undefined where the file is not the one that it means. */
function writeOf(file: string, change: FileChange, before: string | undefined): FileWrite | undefined {
  if (!isTextPath(file)) throw new Error(`"${file}" is no text of the content folder.`);
  if (change.kind === 'create') return before === undefined ? { file, after: change.text } : undefined;
  if (before === undefined || hashOf(before) !== change.hash) return undefined;
  if (change.kind === 'delete') return { file, before };
  const after = editText(before, change.fixes);
  if (after === undefined) throw new Error(`Two replacements in ${file} change the same letters.`);
  return { file, before, after };
}

/** What takes a file's change back. */
function undoOf(change: FileChange, { before = '', after = '' }: FileWrite): FileChange {
  if (change.kind === 'create') return { kind: 'delete', hash: hashOf(after) };
  if (change.kind === 'delete') return { kind: 'create', text: before };
  return { kind: 'edit', hash: hashOf(after), fixes: inverseOf(before, change.fixes) };
}

/** The texts of a folder as they would be, in the order of their names. */
function textsAfter(files: ContentFiles, writes: readonly FileWrite[]): ContentFiles {
  const texts = new Map(files);
  for (const { file, after } of writes)
    if (after === undefined) texts.delete(file);
    else texts.set(file, after);
  return new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The errors that writing would make of some texts. */
function errorsOf(
  { files, pictures }: ReadFolder,
  texts: ContentFiles,
  writes: readonly FileWrite[],
  change: Change,
): Diagnostic[] {
  // What is no UTF-8 was lost as it was read, and would be lost on the disk as well.
  const illegible = writes.flatMap(({ file, before = '' }) => {
    const problem = checkEncoding(before);
    return problem === undefined ? [] : inFile(file, [problem]);
  });
  if (illegible.length > 0) return illegible;
  const before = lintFolder({ files, pictures });
  const after = lintFolder({ files: texts, pictures });
  return newErrors(before.diagnostics, after.diagnostics, change);
}

/** Whether an error says no more than that something is not written yet: a build is held up by it, a hand is not. */
const isUnfinished = ({ rule }: Diagnostic) => rule === 'template-text';

/** The changes that take back what this program did, by what they say, each with the texts that it left. */
const takingBack = new Map<string, string>();

/** All texts of a folder as one name. */
const stateOf = (files: ContentFiles) =>
  hashOf([...files].map(([file, text]) => `${file} ${hashOf(text)}`).join('\n'));

/** What a change says, in whatever order its parts come. */
const saidIn = (change: Change) =>
  Object.entries(change)
    .map(([file, one]) =>
      one.kind === 'edit'
        ? `${file} ${one.hash} ${one.fixes.map(({ start, end, text }) => `${start}-${end} ${text}`).join()}`
        : `${file} ${one.kind} ${one.kind === 'create' ? hashOf(one.text) : one.hash}`,
    )
    .sort()
    .join('\n');

async function apply(folder: string, change: Change, mayBeUnfinished: boolean): Promise<Applied> {
  const read = await readFiles(folder);
  const entries = Object.entries(change);
  const writes: FileWrite[] = [];
  const undo: [string, FileChange][] = [];
  for (const [file, one] of entries) {
    const write = writeOf(file, one, read.files.get(file));
    if (write === undefined) return { kind: 'changed' };
    writes.push(write);
    undo.push([file, undoOf(one, write)]);
  }
  const texts = textsAfter(read.files, writes);
  // What takes back leads to what was there: that it was not right is no reason against it. But where anything changed since,
  // something may need what would go.
  const isBack = takingBack.get(saidIn(change)) === stateOf(read.files);
  const errors = isBack ? [] : errorsOf(read, texts, writes, change);
  const findings = errors.filter((one) => !mayBeUnfinished || !isUnfinished(one));
  if (findings.length > 0) return { kind: 'refused', findings, texts };
  if (!(await writeFiles(folder, writes))) return { kind: 'changed' };
  const back: Change = Object.fromEntries(undo);
  takingBack.set(saidIn(back), stateOf(texts));
  return { kind: 'written', undo: back };
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Does a change to a content folder: all of it or nothing, only to the texts that it was made for, and only where the rules
 * find no new error, or it takes back what this did last. Changes of one program take turns.
 * @param folder absolute path of the content folder.
 * @param mayBeUnfinished whether words that nobody has written over yet are let in, as a new part of a tree has them.
 * @throws Error where a path is none of a content text, replacements overlap, or the disk refuses; nothing is written then.
 */
export function applyChange(folder: string, change: Change, mayBeUnfinished = false): Promise<Applied> {
  const applied = turn.then(() => apply(folder, change, mayBeUnfinished));
  turn = applied.catch(() => undefined);
  return applied;
}
