import fc, { runs } from '../../properties.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Fix } from '../../../src/diagnostics/diagnostic.ts';
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
  .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const)
  .filter(([, source]) => source.includes('<DecisionTree'));

function treeOf(source: string) {
  const read = readWrittenTree(source);
  if (read.kind !== 'tree') throw new Error(`The tree cannot be read:\n${source}`);
  return read.tree;
}

/** A guide without its tree. */
function treeless(source: string): string {
  const { start, end } = treeOf(source).whole;
  return source.slice(0, start) + source.slice(end);
}

/** A guide whose tree is set in by some spaces. */
function setIn(source: string): string {
  const { start, end } = treeOf(source).inside ?? { start: 0, end: 0 };
  return source.slice(0, start) + source.slice(start, end).replace(/^(?=.)/gm, '  ') + source.slice(end);
}

/** How editors' programs and habits write the same guide. */
const waysOfWriting: readonly ((source: string) => string)[] = [
  (source) => source,
  (source) => source.replaceAll('\n', '\r\n'),
  (source) => `\uFEFF${source.replaceAll('\n', '\r\n')}`,
  setIn,
];

/** A guide, and a gesture on it. */
interface Case {
  readonly source: string;
  readonly meant: Meant;
}

/** Gestures of each kind on a guide; undefined where its tree has nothing for that kind. */
function gesturesOf(source: string): readonly (fc.Arbitrary<Case> | undefined)[] {
  const kinds: readonly (fc.Arbitrary<Meant> | undefined)[] = Object.values(gesturesOn(treeOf(source)));
  return kinds.map((kind) =>
    kind?.map((meant) => ({ source: meant.edit.do === 'add-tree' ? treeless(source) : source, meant })),
  );
}

/** A gesture of any kind on a guide, each kind as often as another. */
const anyGesture = (source: string) => fc.oneof(...gesturesOf(source).filter((one) => one !== undefined));

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

/** Replacements as they come back from a browser. */
function posted(fixes: readonly Fix[]): readonly Fix[] {
  const sent: readonly Fix[] = JSON.parse(JSON.stringify(fixes));
  return sent;
}

/**
 * What a gesture makes of a guide, and what takes it back; its undo gives the guide as it was. Undefined where it cannot be
 * done for a reason that its editor is told.
 */
function done(
  source: string,
  edit: TreeEdit,
): { readonly after: string; readonly undo: readonly Fix[] } | undefined {
  const made = editTree(new Map([[FILE, source]]), FILE, edit, words);
  if (made.kind === 'impossible') {
    expect(['instead-goes', 'start-goes', 'leads-nowhere'], JSON.stringify(edit)).toContain(made.reason);
    return undefined;
  }
  const fixes = made.fixes[FILE] ?? [];
  const after = editText(source, fixes);
  if (after === undefined) throw new Error('Two replacements change the same letters.');
  const undo = posted(inverseOf(source, fixes));
  expect(editText(after, undo)).toBe(source);
  return { after, undo };
}

/** What must be so after any gesture on any guide. */
function hold({ source, meant }: Case): void {
  const made = done(source, meant.edit);
  if (made === undefined) return;
  const { after } = made;
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

describe('a gesture', () => {
  it.each(catalogue)(
    'of any kind on %s is taken back byte for byte, and touches no other line',
    (file, source) => {
      // Each guide meets each kind of gesture, and each kind each way of writing on some guides.
      const first = catalogue.findIndex(([one]) => one === file);
      waysOfWriting.forEach((write, way) => {
        gesturesOf(write(source)).forEach((gesture, kind) => {
          if (gesture !== undefined && (first + kind + way) % waysOfWriting.length === 0)
            fc.assert(fc.property(gesture, hold), runs(2));
        });
      });
    },
  );

  it('on a guide written in any way is taken back byte for byte, and touches no other line', () => {
    fc.assert(fc.property(writtenGuide.chain(anyGesture), hold), runs(500));
  });

  it('after others is taken back with them, each in its turn, until the guide is what it was', () => {
    const sources = fc.oneof(writtenGuide, fc.constantFrom(...catalogue.map(([, source]) => source)));
    fc.assert(
      fc.property(sources, fc.integer({ min: 2, max: 5 }), fc.gen(), (source, count, pick) => {
        const undos: (readonly Fix[])[] = [];
        let now = source;
        for (let turn = 0; turn < count && readWrittenTree(now).kind === 'tree'; turn++) {
          const { edit } = pick(anyGesture, now).meant;
          const made = edit.do === 'add-tree' ? undefined : done(now, edit);
          if (made === undefined) continue;
          undos.push(made.undo);
          now = made.after;
        }
        for (const undo of undos.reverse()) now = editText(now, undo) ?? 'The undo fits no more.';
        expect(now).toBe(source);
      }),
      runs(50),
    );
  });
});
