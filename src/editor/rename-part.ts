import { articleUrl } from '../content/addresses.ts';
import { snippetAt } from '../content/library.ts';
import type { ContentFiles } from '../content/model.ts';
import type { Fix } from '../diagnostics/diagnostic.ts';
import { setValue } from './set-value.ts';
import { shapeOf, type Shape } from './shape.ts';
import type { PartName } from './tree-edit.ts';
import { partNamed, readWrittenTree, valueOf, type WrittenTree } from './written-tree.ts';

/** What a rename changes, by the files' paths, and the tree that it makes of the guide. */
export interface Renamed {
  readonly fixes: ReadonlyMap<string, readonly Fix[]>;
  readonly shape: Shape;
}

/** The language, symptom and slug of a guide by its path; undefined for any other file. */
const placeOf = (file: string) => {
  const [, language, symptom, slug] = /^articles\/([^/]+)\/([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
  return language === undefined || symptom === undefined || slug === undefined
    ? undefined
    : { language, symptom, slug };
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Replaces the id where an address names it behind its `#`: `(/modem/lights/#power)`, `(#power=on)`. */
function linkFixes(source: string, page: string, from: string, to: string): Fix[] {
  const address = new RegExp(
    `(?<=[(<\\s"]${escaped(page)}(?:\\?[^\\s)#]*)?#)${escaped(from)}(?![\\w-])`,
    'g',
  );
  return [...source.matchAll(address)].map(({ index }) => ({
    start: index,
    end: index + from.length,
    text: to,
  }));
}

/** Replaces a choice's id where an address gives it as an answer: `#power=on`. */
function answerFixes(source: string, page: string, { node, choice = '' }: PartName, to: string): Fix[] {
  const answer = new RegExp(
    `(?<=[(<\\s"]${escaped(page)}(?:\\?[^\\s)#]*)?#(?:[^\\s)]*&)?${escaped(node)}=)${escaped(choice)}(?![\\w-])`,
    'g',
  );
  return [...source.matchAll(answer)].map(({ index }) => ({
    start: index,
    end: index + choice.length,
    text: to,
  }));
}

/** What leads to a node within its own tree. */
function ownFixes(source: string, tree: WrittenTree, from: string, to: string): Fix[] {
  const parts = [tree, ...tree.nodes.flatMap((node) => [node, ...node.choices])];
  return parts.flatMap((part) =>
    ['go', 'start'].flatMap((name) => (valueOf(part, name) === from ? setValue(source, part, name, to) : [])),
  );
}

/** The ends of another guide that enter this one at a node. */
function entryFixes(source: string, slug: string, from: string, to: string): Fix[] {
  if (!source.includes(from) || !source.includes(slug)) return [];
  const read = readWrittenTree(source);
  if (read.kind !== 'tree') return [];
  return read.tree.nodes
    .filter((node) => valueOf(node, 'article') === slug && valueOf(node, 'at') === from)
    .flatMap((node) => setValue(source, node, 'at', to));
}

/**
 * Gives a part another id, here and wherever it is named: `go`, `start`, `at` of other guides, addresses in all texts.
 * @param files the texts of the content folder.
 * @param file the guide that the part stands in.
 */
export function renamePart(
  files: ContentFiles,
  file: string,
  tree: WrittenTree,
  part: PartName,
  id: string,
): Renamed | undefined {
  const source = files.get(file) ?? '';
  const written = partNamed(tree, part);
  const place = placeOf(file);
  if (written === undefined || place === undefined) return undefined;
  const isNode = part.choice === undefined;
  const page = articleUrl(place.symptom, place.slug, place.language);
  const inText = (text: string, address: string) =>
    isNode ? linkFixes(text, address, part.node, id) : answerFixes(text, address, part, id);
  const fixes = new Map<string, readonly Fix[]>();
  fixes.set(file, [
    ...setValue(source, written, 'id', id),
    ...(isNode ? ownFixes(source, tree, part.node, id) : []),
    ...inText(source, ''),
    ...inText(source, page),
  ]);
  for (const [other, text] of files) {
    if (other === file || !other.endsWith('.mdx')) continue;
    const language = placeOf(other)?.language ?? snippetAt(other)?.language ?? place.language;
    const found = [
      ...(isNode && language === place.language ? entryFixes(text, place.slug, part.node, id) : []),
      ...inText(text, page),
    ];
    if (found.length > 0) fixes.set(other, found);
  }
  const shape = shapeOf(tree).map((one) => {
    if (one.id !== part.node) return one;
    return isNode
      ? { ...one, id }
      : { ...one, choices: one.choices.map((choice) => (choice === part.choice ? id : choice)) };
  });
  return { fixes, shape };
}
