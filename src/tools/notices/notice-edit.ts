import { editYaml } from '../../content/yaml/edit-yaml.ts';
import type { YamlEdit } from '../../content/yaml/edit-data.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import type { NoticeUpdate } from '../../notices/notice.ts';

/** What a piece of news changes in a notice. */
export interface NoticeChange {
  /** Put at the top of the news. */
  readonly update: NoticeUpdate;
  /** Fields with their new values; null takes a field away. */
  readonly fields: Readonly<Partial<Record<'title' | 'estimate' | 'ends' | 'next', string | null>>>;
}

/** Behind which fields a new one is put: the last of these that is there. */
const before: Readonly<Record<string, readonly string[]>> = {
  estimate: ['starts'],
  ends: ['starts', 'estimate'],
  next: ['starts', 'estimate', 'ends'],
};

function fieldEdit([field, value]: readonly [field: string, value: string | null]): YamlEdit {
  if (value === null) return { do: 'remove', path: [field] };
  const behind = before[field];
  return { do: 'set', path: [field], value, ...(behind === undefined ? {} : { behind }) };
}

/**
 * Puts a piece of news at the top of a notice's news and renews fields. All else stays as it is, byte for byte.
 * @throws Error where the head is written in a way that this cannot be done safely; nothing is lost, somebody writes it by hand.
 */
export function editNotice(source: string, change: NoticeChange): string {
  const head = frontMatter(source);
  const edits: YamlEdit[] = [
    ...Object.entries(change.fields).map(fieldEdit),
    { do: 'insert', path: ['updates'], at: 0, value: change.update },
  ];
  const edited = head === undefined ? undefined : editYaml(head.yaml, edits);
  if (head === undefined || edited === undefined)
    throw new Error('سرآغاز این خبر را نمی\u200cشود خودکار عوض کرد. پرونده را باز کنید و با دست بنویسید.');
  return `${source.slice(0, head.start)}${edited}${source.slice(head.start + head.yaml.length)}`;
}
