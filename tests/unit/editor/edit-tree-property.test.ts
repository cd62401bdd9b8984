import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { editText, inverseOf } from '../../../src/editor/edit-text.ts';
import { editTree } from '../../../src/editor/edit-tree.ts';
import { textOf, wordsOf } from '../../../src/editor/set-text.ts';
import type { TreeEdit } from '../../../src/editor/tree-edit.ts';
import { nodeNamed, partNamed, readWrittenTree, valueOf } from '../../../src/editor/written-tree.ts';
import { gesturesOn, type Meant } from './gestures.ts';
import { FILE, words } from './guide-with-tree.ts';
import { writtenGuide } from './written-guides.ts';

const folder = 'content/articles/fa';
const catalogue = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => readFileSync(path.join(folder, file), 'utf8'))
  .filter((source) => source.includes('<DecisionTree'));

function treeOf(source: string) {
  const read = readWrittenTree(source);
  if (read.kind !== 'tree') throw new Error(`The tree cannot be read:\n${source}`);
  return read.tree;
}

/** The lines of a text that stand in none of some ranges, in their order, empty ones left out: those a gesture parts by. */
function linesBeside(source: string, { edit, parts }: Meant): string[] {
  let start = 0;
  return source.split('\n').filter((line) => {
    const [from, to] = [start, start + line.length];
    start = to + 1;
    // Of a tree its tag is meant, of a node that gets other text or goes all of it.
    const isWhole = edit.do === 'set-text' || edit.do === 'delete' || edit.do === 'set-words';
    const isMeant = parts.some((part) => {
      const { start: first, end } = isWhole && part.name !== 'DecisionTree' ? part.whole : part.opening;
      return first <= to && from <= end;
    });
    return !isMeant && line.trim() !== '';
  });
}

/** Whether some lines all stand among others, in their order. */
function standAmong(lines: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  return lines.every((line) => {
    at = others.indexOf(line, at) + 1;
    return at > 0;
  });
}

/** What must be so after any gesture on any guide. */
function hold(source: string, meant: Meant): void {
  const made = editTree(new Map([[FILE, source]]), FILE, meant.edit, words);
  if (made.kind === 'impossible') {
    expect(['instead-goes', 'start-goes']).toContain(made.reason);
    return;
  }
  const fixes = made.fixes[FILE] ?? [];
  const after = editText(source, fixes);
  if (after === undefined) throw new Error('Two replacements change the same letters.');
  expect(editText(after, inverseOf(source, fixes))).toBe(source);
  const lines = after.split('\n');
  if (meant.edit.do === 'move') expect(lines.toSorted()).toEqual(source.split('\n').toSorted());
  else expect(standAmong(linesBeside(source, meant), lines)).toBe(true);
  if (source.includes('\r\n')) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
  expect(after.startsWith('\uFEFF')).toBe(source.startsWith('\uFEFF'));
  expect(saidIn(after, meant.edit)).toEqual(meantTo(meant.edit));
}

/** What a text says of the value that a gesture sets. */
function saidIn(source: string, edit: TreeEdit): string | undefined {
  const tree = treeOf(source);
  if (edit.do === 'set-text') {
    const node = nodeNamed(tree, edit.node);
    return node && textOf(source, node);
  }
  const part = edit.do === 'set-words' || edit.do === 'set-value' ? partNamed(tree, edit.part) : undefined;
  if (edit.do === 'set-words') return part && wordsOf(source, part);
  return edit.do === 'set-value' ? part && valueOf(part, edit.name) : undefined;
}
/** What a gesture means it to say. */
function meantTo(edit: TreeEdit): string | undefined {
  if (edit.do === 'set-text') return edit.text;
  if (edit.do === 'set-words') return edit.words.replaceAll('\n', ' ');
  if (edit.do !== 'set-value') return undefined;
  return edit.value === '' ? undefined : edit.value.replaceAll('\n', ' ');
}

describe('a gesture on any tree', () => {
  it('of the catalogue is taken back byte for byte, and touches no line that it does not mean', () => {
    const guides = fc.constantFrom(...catalogue);
    const some = guides.chain((source) => gesturesOn(treeOf(source)).map((meant) => ({ source, meant })));
    fc.assert(
      fc.property(some, ({ source, meant }) => hold(source, meant)),
      { numRuns: 200 },
    );
  });

  it('in any way of writing is taken back byte for byte, and touches no line that it does not mean', () => {
    const some = writtenGuide.chain((source) =>
      gesturesOn(treeOf(source)).map((meant) => ({ source, meant })),
    );
    fc.assert(
      fc.property(some, ({ source, meant }) => hold(source, meant)),
      { numRuns: 600 },
    );
  });
});
