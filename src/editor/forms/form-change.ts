import { parseDocument } from 'yaml';
import type { Fix } from '../../diagnostics/diagnostic.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import type { YamlEdit, YamlPath } from '../../content/yaml/edit-data.ts';
import { editsBetween } from '../../content/yaml/edits-between.ts';
import { editYaml } from '../../content/yaml/edit-yaml.ts';
import { fixBetween } from '../fix-between.ts';
import { bodyFixes, type BodyPart } from './body-texts.ts';
import type { FormField } from './form-field.ts';
import { readForm } from './read-form.ts';

/** What was filled in, as the page sends it. */
export interface FilledForm {
  readonly values: unknown;
  readonly texts: Readonly<Partial<Record<BodyPart, string | undefined>>>;
  /** Whether a guide is to be seen by customers; undefined where it stays as it is. */
  readonly publish?: boolean | undefined;
}

/** What a form makes of a file. */
export type FormChange =
  /** None of them where nothing differs. */
  | { readonly kind: 'fixes'; readonly fixes: readonly Fix[] }
  /** Fields that must be filled in and are not. */
  | { readonly kind: 'empty'; readonly paths: readonly YamlPath[] }
  /** The file is written in a way that no program can change safely. */
  | { readonly kind: 'by-hand' };

/** The YAML of a file and where it begins: its head, or all of it; undefined where it has no head and should. */
export function yamlOf(
  file: string,
  source: string,
): { readonly yaml: string; readonly start: number; readonly line: number } | undefined {
  if (!file.endsWith('.mdx')) return { yaml: source, start: 0, line: 0 };
  const head = frontMatter(source);
  return head === undefined ? undefined : { yaml: head.yaml, start: head.start, line: head.before };
}

/** What a YAML text holds; undefined where it cannot be read. */
export function yamlData(yaml: string): unknown {
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : (document.toJS() ?? {});
}

/** What a changed head changes of its file; nothing where it is the same. */
function headFixes(before: string, after: string, start: number): Fix[] {
  if (before === after) return [];
  const fix = fixBetween(before, after);
  return [{ ...fix, start: start + fix.start, end: start + fix.end }];
}

const draftEdits = (publish: boolean | undefined): readonly YamlEdit[] => {
  if (publish === undefined) return [];
  return [publish ? { do: 'remove', path: ['draft'] } : { do: 'set', path: ['draft'], value: true }];
};

/**
 * What a filled form makes of a file: the fields and texts that differ, and nothing else of it.
 * @param zone the site's own, by whose clocks moments are filled in.
 */
export function formChange(
  file: string,
  source: string,
  fields: readonly FormField[],
  form: FilledForm,
  zone: string,
): FormChange {
  if (fields.length === 0) return { kind: 'fixes', fixes: bodyFixes(source, form.texts) };
  const head = yamlOf(file, source);
  const data = head === undefined ? undefined : yamlData(head.yaml);
  if (head === undefined || data === undefined) return { kind: 'by-hand' };
  const { value, empty } = readForm(fields, form.values, data, zone);
  if (empty.length > 0) return { kind: 'empty', paths: empty };
  const edited = editYaml(head.yaml, [...editsBetween(data, value), ...draftEdits(form.publish)]);
  if (edited === undefined) return { kind: 'by-hand' };
  const texts = file.endsWith('.mdx') ? bodyFixes(source, form.texts) : [];
  return { kind: 'fixes', fixes: [...headFixes(head.yaml, edited, head.start), ...texts] };
}

/** A new file's text; `yaml` is undefined where fields that must be filled in are not. */
export function newFileText(
  file: string,
  fields: readonly FormField[],
  form: FilledForm,
  zone: string,
): FormChange & { readonly text?: string } {
  const { value, empty } = readForm(fields, form.values, {}, zone);
  if (empty.length > 0) return { kind: 'empty', paths: empty };
  const body = (form.texts.body ?? '').replace(/\r\n?/g, '\n').trim();
  if (fields.length === 0)
    return body === ''
      ? { kind: 'empty', paths: [['body']] }
      : { kind: 'fixes', fixes: [], text: `${body}\n` };
  const yaml = editYaml('', editsBetween({}, value));
  if (yaml === undefined) return { kind: 'by-hand' };
  const text = file.endsWith('.mdx') ? `---\n${yaml}---\n${body === '' ? '' : `\n${body}\n`}` : yaml;
  return { kind: 'fixes', fixes: [], text };
}
