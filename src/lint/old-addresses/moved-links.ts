import { valueAt } from '../../content/yaml/list-items.ts';
import type { ContentFiles } from '../../content/model.ts';
import type { Diagnostic, Fix, Range } from '../../diagnostics/diagnostic.ts';
import { offsetAt } from '../../diagnostics/offset-at.ts';
import { say } from '../../diagnostics/say.ts';
import { frontMatter } from '../../mdx/front-matter.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import type { FormerNames, Heir } from './former-names.ts';

/** An old name or address as it is written, and what to do about it. */
interface Written {
  readonly old: string;
  readonly heir: Heir;
  readonly range: Range;
  /** What takes it out of a list that has its heir already. */
  readonly takeOut?: Fix;
}

/** The address of a link from behind its words, or of one that is defined apart. */
const address = /\](?:\(|:)\s*<?(\/[^\s)>?#]*)/g;

function writtenLink(text: string, from: number, names: FormerNames): Written | undefined {
  address.lastIndex = from;
  const match = address.exec(text);
  const old = match?.[1];
  const heir = old === undefined ? undefined : names.ofAddress(old.endsWith('/') ? old : `${old}/`);
  if (match === null || old === undefined || heir === undefined) return undefined;
  const end = match.index + match[0].length;
  return { old, heir, range: { start: end - old.length, end } };
}

/** The attribute of an outcome that names a guide. */
const article = /^<[^>]*?\sarticle\s*=\s*["']([^"'>]+)/;

function writtenOutcome(text: string, from: number, names: FormerNames, language: string) {
  const match = article.exec(text.slice(from));
  const old = match?.[1];
  const heir = old === undefined ? undefined : names.ofSlug(old, language);
  if (match === null || old === undefined || heir === undefined) return undefined;
  const end = from + match[0].length;
  return { old, heir, range: { start: end - old.length, end } };
}

const shifted = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** A guide's name in YAML: of a guide's or a notice's head, or of a whole file. */
function writtenName(
  text: string,
  file: string,
  from: number,
  names: FormerNames,
  language: string,
): Written | undefined {
  const head = file.endsWith('.mdx') ? frontMatter(text) : { yaml: text, start: 0 };
  if (head === undefined) return undefined;
  const found = valueAt(head.yaml, from - head.start);
  const heir = found === undefined ? undefined : names.ofSlug(found.value, language);
  if (found === undefined || heir === undefined) return undefined;
  const written = { old: found.value, heir, range: shifted(found.range, head.start) };
  const own = file.startsWith('articles/') ? file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) : '';
  const isThere = heir !== 'gone' && (heir.now === own || found.list?.values.includes(heir.now) === true);
  if (found.list === undefined || !(isThere || heir === 'gone')) return written;
  const { range, text: instead } = found.list.without;
  return { ...written, takeOut: { ...shifted(range, head.start), text: instead } };
}

/** What is written at a diagnostic that finds something unknown, where that was known before. */
function writtenAt({ file, rule, ...place }: Diagnostic, text: string, names: FormerNames) {
  const from = offsetAt(text, place);
  const language = file.startsWith('articles/') ? (file.split('/')[1] ?? '') : FIRST_LANGUAGE;
  if (rule === 'broken-link') return writtenLink(text, from, names);
  if (rule === 'tree-article') return writtenOutcome(text, from, names, language);
  return rule === 'unknown-article' || rule === 'old-address'
    ? writtenName(text, file, from, names, language)
    : undefined;
}

function told({ old, heir, range, takeOut }: Written) {
  if (heir === 'gone')
    return { ...say('moved-link.gone', { old }), ...(takeOut === undefined ? {} : { fix: takeOut }) };
  if (takeOut !== undefined) return { ...say('moved-link.there', { old, now: heir.now }), fix: takeOut };
  return { ...say('moved-link', { old, now: heir.now }), fix: { ...range, text: heir.now } };
}

/**
 * Diagnostics in which what names a guide by an old name or address is told as that, with its mend, and not as something unknown.
 * @param texts the files that they stand in.
 */
export function tellMoved(
  diagnostics: readonly Diagnostic[],
  texts: ContentFiles,
  names: FormerNames,
): Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const text = texts.get(diagnostic.file);
    const written = text === undefined ? undefined : writtenAt(diagnostic, text, names);
    if (written === undefined) return diagnostic;
    const { file, line, column } = diagnostic;
    return { file, line, column, ...told(written) };
  });
}
