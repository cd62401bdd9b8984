import { h } from 'hastscript';
import { persianDate } from '../../text/format/persian-format.ts';
import { wallTime } from '../../text/format/zoned-time.ts';
import { leftToRightRuns } from '../../text/left-to-right-runs.ts';
import { formsFa } from '../../strings/fa-forms.ts';
import type { FieldOption } from './form-field.ts';

/** A piece of a form: an element, or words. */
export type Html = ReturnType<typeof h> | string;

/** Words with what reads from left to right isolated. */
export const isolated = (text: string): Html[] =>
  leftToRightRuns(text).map(({ text: run, kind }) =>
    kind === undefined ? run : h('bdi', { lang: kind === 'latin' ? 'en' : undefined, dir: 'ltr' }, run),
  );

/** A value as words; empty where it is none that a line can hold. */
export const wordsOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';

/** A list of known values to choose one of; a value that is not among them stays in the list as it is. */
export function select(options: readonly FieldOption[], chosen: string, none: string): Html {
  const isKnown = chosen === '' || options.some(({ value }) => value === chosen);
  const unknown = isKnown
    ? []
    : [{ value: chosen, words: formsFa.unknownValue.replace('{value}', () => chosen) }];
  return h('select', [
    h('option', { value: '', selected: chosen === '' }, none),
    ...[...options, ...unknown].map(({ value, words }) =>
      h('option', { value, selected: value === chosen }, words),
    ),
  ]);
}

/**
 * Which way what is filled in reads. By its first letter, as browsers do it, a sentence that begins with «DNS» would stand the
 * wrong way round, and with it the whole list below it: here one Persian letter anywhere says that it reads as the form does.
 */
function direction(value: string, isLatin: boolean) {
  if (isLatin) return { dir: 'ltr', spellcheck: 'false' };
  const isOther = /\p{L}/u.test(value) && !/\p{Script=Arabic}/u.test(value);
  return { dir: isOther ? 'ltr' : 'rtl' };
}

/** A line of words, or a few lines. */
export function textBox(value: string, isLong: boolean, isLatin: boolean): Html {
  const way = direction(value, isLatin);
  return isLong ? h('textarea', { rows: 3, ...way }, value) : h('input', { type: 'text', ...way, value });
}

/** A box of lines shows so many at least, and at most. */
const LINES_SHOWN = { least: 3, most: 14 } as const;

/** Texts, one a line, in a box that shows them all, or many of them. */
export function linesBox(text: string, isLatin: boolean): Html {
  const lines = text.split('\n').length + 1;
  const rows = Math.min(LINES_SHOWN.most, Math.max(LINES_SHOWN.least, lines));
  return h('textarea', { rows, ...direction(text, isLatin) }, text);
}

/** Where the same day stands in the Persian calendar; the page's script keeps it. */
const persianDay = (words: string) => h('output', { class: 'persian-day' }, words);

const isDay = (text: string) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));

/** A day of the Gregorian calendar with the Persian one beside it. */
export function dayBox(value: string): Html[] {
  const shown = isDay(value) ? persianDate(new Date(`${value.slice(0, 10)}T00:00:00Z`)) : formsFa.noDay;
  return [h('input', { type: 'date', dir: 'ltr', value }), persianDay(shown)];
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A moment by the clocks of a zone, as a browser's field for it takes it; empty where it is none. */
export function wallText(moment: string, zone: string): string {
  const at = Date.parse(moment);
  if (Number.isNaN(at)) return '';
  const { year, month, day, hour, minute } = wallTime(at, zone);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}T${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** A moment with its Persian day beside it. What the file has is kept where nobody changes it. */
export function momentBox(value: string, zone: string): Html[] {
  const wall = wallText(value, zone);
  const shown = wall === '' ? formsFa.noDay : persianDate(new Date(`${wall.slice(0, 10)}T00:00:00Z`));
  const input = { type: 'datetime-local', dir: 'ltr', value: wall, dataWas: value, dataWall: wall };
  return [h('input', input), persianDay(shown)];
}
