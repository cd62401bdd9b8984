import { isMap, isSeq, parseDocument, visit, type Document, type YAMLMap, type YAMLSeq } from 'yaml';
import { isDeepEqual } from './deep-equal.ts';
import { editData, valueAt, type YamlEdit, type YamlPath } from './edit-data.ts';
import {
  endOf,
  hyphensOf,
  indentOf,
  isFlow,
  itemLines,
  lineStart,
  nextLine,
  pairOf,
  startOf,
} from './yaml-places.ts';
import { writeField, writeFlow, writeFlowField, writeItem } from './write-yaml.ts';
import { flowPatch, inserted, newField, one, replaceValue, type Behind, type Patch } from './yaml-patches.ts';
import type { Fix } from '../../diagnostics/diagnostic.ts';

/** A YAML text that is being changed; every line of it ends. */
interface Text {
  readonly yaml: string;
  readonly document: Document;
  readonly data: unknown;
}

/** What a text holds; undefined where it cannot be read, or says one thing at two places. */
function textOf(yaml: string): Text | undefined {
  const document = parseDocument(yaml, { keepSourceTokens: true });
  let isPlain = document.errors.length === 0;
  visit(document, {
    Alias: () => {
      isPlain = false;
    },
    Node: (_, { anchor, tag }) => {
      isPlain &&= anchor === undefined && tag === undefined;
    },
  });
  return isPlain ? { yaml, document, data: document.toJS() } : undefined;
}

function setPatch(text: Text, path: YamlPath, value: unknown, behind: Behind): Patch {
  const { yaml, document } = text;
  const name = path.at(-1);
  const parent = path.slice(0, -1);
  const holder: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true);
  if (isSeq(holder) && typeof name === 'number') return setItem(text, holder, name, value);
  if (name === undefined || typeof name === 'number') return undefined;
  if (!isMap(holder) || holder.items.length === 0) {
    // What the field stands in is not there yet, or is empty.
    if (parent.length === 0) return one(yaml.length, yaml.length, `${writeField(name, value, '')}\n`);
    return setPatch(text, parent, { [name]: value }, undefined);
  }
  const pair = pairOf(holder, name);
  if (pair === undefined) return newField(yaml, holder, name, value, behind);
  if (!isFlow(holder)) return replaceValue(yaml, pair, name, value);
  const index = holder.items.indexOf(pair);
  return flowPatch(yaml, holder, (old) =>
    old.map((item, at) => (at === index ? writeFlowField(name, value) : item)),
  );
}

function setItem({ yaml }: Text, list: YAMLSeq, index: number, value: unknown): Patch {
  if (isFlow(list))
    return flowPatch(yaml, list, (old) => old.map((item, at) => (at === index ? writeFlow(value) : item)));
  const hyphen = hyphensOf(yaml, list)?.[index];
  const end = endOf(yaml, list.items[index]);
  if (hyphen === undefined || end === undefined) return undefined;
  return one(hyphen, Math.max(end, hyphen + 1), writeItem(value, indentOf(yaml, hyphen)));
}

function removeField(text: Text, map: YAMLMap, path: YamlPath): Patch {
  const { yaml } = text;
  const name = path.at(-1);
  const pair = name === undefined ? undefined : pairOf(map, name);
  if (pair === undefined) return undefined;
  const index = map.items.indexOf(pair);
  if (map.items.length === 1 && path.length > 1)
    return typeof path.at(-2) === 'string' ? removePatch(text, path.slice(0, -1)) : undefined;
  if (isFlow(map)) return flowPatch(yaml, map, (old) => old.filter((_, at) => at !== index));
  const start = startOf(pair) ?? 0;
  const end = nextLine(yaml, endOf(yaml, pair) ?? start);
  const line = lineStart(yaml, start);
  if (yaml.slice(line, start).trim() === '') return one(line, end, '');
  // The first field of an entry stands behind its hyphen: the next one comes there.
  const indentation = /^[ ]*/.exec(yaml.slice(end))?.[0].length ?? 0;
  return one(start, end + indentation, '');
}

function removePatch(text: Text, path: YamlPath): Patch {
  const { yaml, document } = text;
  const parent = path.slice(0, -1);
  const last = path.at(-1);
  const holder: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true);
  if (isMap(holder)) return removeField(text, holder, path);
  if (!isSeq(holder) || typeof last !== 'number') return undefined;
  if (isFlow(holder)) return flowPatch(yaml, holder, (old) => old.filter((_, at) => at !== last));
  if (holder.items.length === 1)
    return parent.length === 0 ? undefined : setPatch(text, parent, [], undefined);
  const lines = itemLines(yaml, holder)?.[last];
  return lines === undefined ? undefined : one(lines.start, lines.end, '');
}

function insertPatch(text: Text, path: YamlPath, at: number, value: unknown): Patch {
  const { yaml, document } = text;
  const list: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isSeq(list) || (list.items.length === 0 && !isFlow(list)))
    return setPatch(text, path, [value], undefined);
  if (isFlow(list) && (list.items.length > 0 || typeof value !== 'object'))
    return flowPatch(yaml, list, (old) => inserted(old, at, writeFlow(value)));
  if (list.items.length === 0) return setPatch(text, path, [value], undefined);
  const lines = itemLines(yaml, list);
  const hyphen = hyphensOf(yaml, list)?.[0];
  const place = lines?.[at]?.start ?? lines?.at(-1)?.end;
  if (hyphen === undefined || place === undefined) return undefined;
  const indent = indentOf(yaml, hyphen);
  return one(place, place, `${indent}${writeItem(value, indent)}\n`);
}

function movePatch({ yaml, document }: Text, path: YamlPath, to: number): Patch {
  const from = path.at(-1);
  const list: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isSeq(list) || typeof from !== 'number') return undefined;
  if (from === to) return [];
  const order = (items: readonly string[]) =>
    inserted(
      items.filter((_, at) => at !== from),
      to,
      items[from] ?? '',
    );
  if (isFlow(list)) return flowPatch(yaml, list, order);
  const lines = itemLines(yaml, list);
  const own = lines?.[from];
  const place = to > from ? lines?.[to]?.end : lines?.[to]?.start;
  if (own === undefined || place === undefined) return undefined;
  return [
    { start: place, end: place, text: yaml.slice(own.start, own.end) },
    { ...own, text: '' },
  ];
}

function patchOf(text: Text, edit: YamlEdit): Patch {
  switch (edit.do) {
    case 'set':
      return setPatch(text, edit.path, edit.value, edit.behind);
    case 'remove':
      return valueAt(text.data, edit.path) === undefined ? [] : removePatch(text, edit.path);
    case 'insert':
      return insertPatch(text, edit.path, edit.at, edit.value);
    case 'move':
      return movePatch(text, edit.path, edit.to);
  }
}

/** A text with its parts replaced; places that touch each other are both meant, unlike those of corrections. */
function patched(yaml: string, patch: readonly Fix[]): string {
  let end = 0;
  const parts: string[] = [];
  for (const { start, end: until, text } of patch.toSorted((a, b) => a.start - b.start)) {
    parts.push(yaml.slice(end, start), text);
    end = until;
  }
  return [...parts, yaml.slice(end)].join('');
}

function editOnce(text: Text, edit: YamlEdit): Text | undefined {
  const patch = patchOf(text, edit);
  if (patch === undefined) return undefined;
  const lineEnd = text.yaml.includes('\r\n') ? '\r\n' : '\n';
  const written = patch.map((fix) => ({ ...fix, text: fix.text.replace(/\r?\n/g, lineEnd) }));
  const after = textOf(patched(text.yaml, written));
  return after !== undefined && isDeepEqual(after.data, editData(text.data ?? {}, edit)) ? after : undefined;
}

/**
 * A YAML text with changes in it: it is not written anew but cut where the parser says that the values stand, so that
 * comments, order and all other lines stay byte for byte. What comes out is read again and compared with what it must hold.
 * @param edits one after the other; each is meant for what the ones before it left.
 * @returns undefined where the text is written in a way that this cannot be done safely.
 */
export function editYaml(yaml: string, edits: readonly YamlEdit[]): string | undefined {
  const mark = yaml.startsWith('\uFEFF') ? '\uFEFF' : '';
  const isWhole = yaml === mark || yaml.endsWith('\n');
  let text = textOf(isWhole ? yaml.slice(mark.length) : `${yaml.slice(mark.length)}\n`);
  for (const edit of edits) text &&= editOnce(text, edit);
  if (text === undefined) return undefined;
  return `${mark}${isWhole ? text.yaml : text.yaml.replace(/\r?\n$/, '')}`;
}
