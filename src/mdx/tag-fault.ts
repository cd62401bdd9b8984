import type { Fix, Sayings } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';

/** What is wrong within a tag: where, what is said of it, and what can be written instead. */
export interface TagFault {
  /** Where it stands in the file, in UTF-16 units. */
  readonly index: number;
  readonly said: Sayings;
  readonly fix?: Fix;
}

/** Marks of typographers and of Persian that programs put in the place of a straight quotation mark. */
const SMART = '\u201c\u201d\u201e\u201f\u2018\u2019\u00ab\u00bb\u2033\uff02';

/** What follows a value: the end of the tag, or the next attribute. */
const AFTER_VALUE = String.raw`(?=\s*\/?>|\s+[A-Za-z][\w-]*\s*[=:])`;

const space = /\s*/y;
const attributeName = /[A-Za-z][\w-]*/y;
const smartValue = new RegExp(String.raw`[${SMART}]([^"<>\n]*?)[${SMART}"]${AFTER_VALUE}`, 'y');
const straightThenSmart = new RegExp(String.raw`"([^"<>\n${SMART}]*)([${SMART}])${AFTER_VALUE}`, 'y');
const straightValue = /"([^"]*)"/y;
const apostropheValue = /'[^']*'/y;
const bracesValue = /\{[^{}]*\}/y;
/** A value whose end is the beginning of the next: `id="a question="…"`. */
const swallowed = /^([^"\s=]*)\s+[A-Za-z][\w-]*\s*=\s*$/;
const withQuotesInside = new RegExp(String.raw`"((?:[^"<>\n]*\\?")+[^"<>\n]*?)"${AFTER_VALUE}`, 'y');
const bareValue = /[^\s"'<>={}/][^\s"'<>={}]*?(?=\s|\/?>)/y;
/** A value that has no end before its tag has. */
const upToTagEnd = /"([^"<>\n]*?)\s*\/?>/y;

/** What a pattern finds at a place, and nowhere behind it. */
function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

const replaced = (start: number, end: number, text: string): Fix => ({ start, end, text });

/** Quotation marks inside a value, in Persian's way; undefined where they are not pairs. */
function inGuillemets(value: string): string | undefined {
  const parts = value.split(/\\?"/);
  // Another attribute in it says that some other sign is missing.
  if (parts.length % 2 === 0 || parts.some((part) => /=\s*$/.test(part))) return undefined;
  return parts.reduce((text, part, index) => `${text}${index % 2 === 1 ? '«' : '»'}${part}`);
}

/** The value up to the end of its tag, where the next quotation mark belongs to something else. */
function endedByTag(text: string, start: number, whole: string | undefined): string | undefined {
  if (whole !== undefined && !/[<>\n]/.test(whole)) return undefined;
  return at(upToTagEnd, text, start)?.[1];
}

/** What is wrong with a value that begins at a place; the place behind it where nothing is. */
function readValue(text: string, start: number, name: string, component: string): TagFault | number {
  const sign = text[start] ?? '';
  if (SMART.includes(sign)) {
    const found = at(smartValue, text, start);
    const said = say('syntax.smart-quote', { sign, name });
    if (found === null) return { index: start, said };
    return { index: start, said, fix: replaced(start, start + found[0].length, `"${found[1] ?? ''}"`) };
  }
  if (sign === '"') return readStraight(text, start, name, component);
  const other = at(apostropheValue, text, start) ?? at(bracesValue, text, start);
  if (other !== null) return start + other[0].length;
  const bare = at(bareValue, text, start);
  if (bare === null) return { index: start, said: say('syntax.no-value', { name }) };
  const end = start + bare[0].length;
  const said = say('syntax.bare-value', { name, value: bare[0].slice(0, 30) });
  return { index: start, said, fix: replaced(start, end, `"${bare[0]}"`) };
}

function readStraight(text: string, start: number, name: string, component: string): TagFault | number {
  const whole = at(straightValue, text, start);
  const end = start + (whole?.[0].length ?? 0);
  if (whole !== null && /^[\s/>]/.test(text[end] ?? ' ') && !whole[0].endsWith('\\"')) return end;
  if (whole !== null && /^[,;،؛](?:\s|\/?>)/.test(text.slice(end, end + 3))) {
    const sign = text[end] ?? '';
    return {
      index: end,
      said: say('syntax.stray-sign', { sign, name: component }),
      fix: replaced(end, end + 1, ''),
    };
  }
  const mixed = at(straightThenSmart, text, start);
  if (mixed !== null) {
    const last = start + mixed[0].length - 1;
    const said = say('syntax.smart-quote', { sign: mixed[2] ?? '', name });
    return { index: last, said, fix: replaced(last, last + 1, '"') };
  }
  const first = swallowed.exec(whole?.[1] ?? '')?.[1] ?? endedByTag(text, start, whole?.[0]);
  if (first !== undefined) {
    const lost = start + 1 + first.length;
    return { index: start, said: say('syntax.open-value', { name }), fix: replaced(lost, lost, '"') };
  }
  if (whole === null) return { index: start, said: say('syntax.open-value', { name }) };
  const inner = at(withQuotesInside, text, start);
  const mended = inner === null ? undefined : inGuillemets(inner[1] ?? '');
  const index = end - 1 - (whole[0].endsWith('\\"') ? 1 : 0);
  const said = say('syntax.inner-quotes', { name });
  if (inner === null || mended === undefined) return { index, said };
  return { index, said, fix: replaced(start + 1, start + inner[0].length - 1, mended) };
}

/** A tag that is begun and has no end; the end is put in where the component is closed further down. */
function openTag(text: string, start: number, end: number, name: string): TagFault {
  const said = say('syntax.open-tag', { name });
  const isClosed = name !== '' && text.slice(end).includes(`</${name}>`);
  return { index: start, said, ...(isClosed ? { fix: replaced(end, end, '>') } : {}) };
}

/**
 * The first thing in an opening tag that keeps it from being read; undefined where none is found.
 * @param text the whole file.
 * @param start where the tag's < stands.
 */
export function tagFault(text: string, start: number): TagFault | undefined {
  const component = /^<\s*([\w.:-]*)/.exec(text.slice(start, start + 100))?.[1] ?? '';
  let index = start + 1 + component.length;
  for (;;) {
    const lead = at(space, text, index)?.[0] ?? '';
    // What stands behind an empty line is no part of the tag any more.
    if (/\n\s*\n/.test(lead)) return openTag(text, start, index, component);
    index += lead.length;
    if (text.startsWith('>', index) || text.startsWith('/>', index)) return undefined;
    const name = at(attributeName, text, index)?.[0];
    if (name === undefined) {
      const sign = text[index] ?? '';
      if (sign === '' || sign === '<') return openTag(text, start, index - lead.length, component);
      return { index, said: say('syntax.stray-sign', { sign, name: component }) };
    }
    const behind = index + name.length;
    const equals = /^\s*([=:]?)\s*/.exec(text.slice(behind, behind + 100));
    const [between = '', equal = ''] = equals ?? [];
    const value = behind + between.length;
    const isValue = `"'${SMART}`.includes(text[value] ?? ' ');
    if (equal === ':' || (equal === '' && isValue)) {
      const said = say('syntax.no-equals', { name });
      return { index: behind, said, ...(isValue ? { fix: replaced(behind, value, '=') } : {}) };
    }
    if (equal === '') {
      index = behind;
      continue;
    }
    const read = readValue(text, value, name, component);
    if (typeof read !== 'number') return read;
    index = read;
  }
}
