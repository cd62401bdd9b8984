import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { frontMatter } from '../../mdx/front-matter.ts';
import type { NoticeUpdate } from '../../notices/notice.ts';
import { yamlValue } from './notice-template.ts';

/** What a piece of news changes in a notice. */
export interface NoticeChange {
  /** Put at the top of the news. */
  readonly update: NoticeUpdate;
  /** Fields with their new values; null takes a field away. */
  readonly fields: Readonly<Partial<Record<'title' | 'estimate' | 'ends' | 'next', string | null>>>;
}

/** Replaces a part of a text. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Behind which field a new one is put: the last of these that is there. */
const before: Readonly<Record<string, readonly string[]>> = {
  estimate: ['starts'],
  ends: ['starts', 'estimate'],
  next: ['starts', 'estimate', 'ends'],
};

const pairOf = (map: YAMLMap, field: string): Pair | undefined =>
  map.items.find(({ key }) => isScalar(key) && key.value === field);

/** Where a node begins and its value ends. */
function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** Where the line after a place begins. */
function nextLine(yaml: string, place: number): number {
  const end = yaml.indexOf('\n', place);
  return end < 0 ? yaml.length : end + 1;
}

/** Where the field's last line ends, that of a value on several lines among them. */
function endOf(yaml: string, { key, value }: Pair): number {
  const end = rangeOf(value)?.[1] ?? rangeOf(key)?.[1] ?? 0;
  // A text on lines of its own and a list end at the beginning of the next line.
  return yaml[end - 1] === '\n' ? end : nextLine(yaml, end);
}

function fieldSplice(yaml: string, map: YAMLMap, field: string, value: string | null): Splice | undefined {
  const pair = pairOf(map, field);
  if (pair === undefined) {
    if (value === null) return undefined;
    const behind = (before[field] ?? []).flatMap((name) => pairOf(map, name) ?? []).at(-1);
    const place = behind === undefined ? yaml.length : endOf(yaml, behind);
    return { start: place, end: place, text: `${field}: ${yamlValue(value)}\n` };
  }
  const start = rangeOf(pair.key)?.[0] ?? 0;
  if (value === null) return { start, end: endOf(yaml, pair), text: '' };
  const [from, to] = rangeOf(pair.value) ?? [start, start];
  // A field may stand there without a value; a text on lines of its own takes the end of its last line with it.
  const text = `${from === to ? ' ' : ''}${yamlValue(value)}${yaml[to - 1] === '\n' ? '\n' : ''}`;
  return { start: from, end: to, text };
}

/** A piece of news as an item of a list, its lines behind the first set in. */
const item = (update: NoticeUpdate, indent: string) =>
  `${indent}- ${yamlValue(update).replaceAll('\n', `\n${indent}  `)}`;

function flowItem(update: NoticeUpdate): string {
  const flow = new Document(update);
  if (isMap(flow.contents)) flow.contents.flow = true;
  return flow.toString({ lineWidth: 0 }).trim();
}

function updateSplice(yaml: string, map: YAMLMap, update: NoticeUpdate): Splice {
  const pair = pairOf(map, 'updates');
  if (pair === undefined)
    return { start: yaml.length, end: yaml.length, text: `updates:\n${item(update, '  ')}\n` };
  const [start, end] = rangeOf(pair.value) ?? [0, 0];
  if (isSeq(pair.value) && pair.value.items.length > 0) {
    if (pair.value.flow === true) return { start: start + 1, end: start + 1, text: `${flowItem(update)}, ` };
    const from = yaml.lastIndexOf('\n', start - 1) + 1;
    return { start: from, end: from, text: `${item(update, yaml.slice(from, start))}\n` };
  }
  const colon = yaml.indexOf(':', rangeOf(pair.key)?.[1]) + 1;
  return { start: colon, end, text: `\n${item(update, '  ')}` };
}

/** What the file must hold afterwards. */
function changed(data: unknown, { update, fields }: NoticeChange): unknown {
  const old: Record<string, unknown> = { ...(typeof data === 'object' ? data : {}) };
  const updates: unknown[] = Array.isArray(old['updates']) ? old['updates'] : [];
  const merged = { ...old, ...fields, updates: [update, ...updates] };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}

/**
 * Puts a piece of news at the top of a notice's news and renews fields. All else stays as it is, byte for byte: the file
 * is not written anew but cut where the parser says that the values stand.
 * @throws Error where the head is written in a way that this cannot be done safely; nothing is lost, somebody writes it by hand.
 */
export function editNotice(source: string, change: NoticeChange): string {
  const head = frontMatter(source);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const yaml = `${head?.yaml ?? ''}\n`;
  const document = parseDocument(yaml);
  const map = document.contents;
  const unsafe = new Error('سرآغاز این خبر را نمی‌شود خودکار عوض کرد. پرونده را باز کنید و با دست بنویسید.');
  if (head === undefined || !isMap(map) || document.errors.length > 0) throw unsafe;
  const splices = [
    ...Object.entries(change.fields).flatMap(([field, value]) => fieldSplice(yaml, map, field, value) ?? []),
    updateSplice(yaml, map, change.update),
  ].toSorted((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const splice of splices) {
    parts.push(yaml.slice(end, splice.start), splice.text.replaceAll('\n', lineEnd));
    end = splice.end;
  }
  const edited = [...parts, yaml.slice(end)].join('');
  const after = parseDocument(edited);
  if (after.errors.length > 0 || !isDeepStrictEqual(after.toJS(), changed(document.toJS(), change)))
    throw unsafe;
  const withoutLastEnd = edited.replace(/\r?\n$/, '');
  return `${source.slice(0, head.start)}${withoutLastEnd}${source.slice(head.start + head.yaml.length)}`;
}
