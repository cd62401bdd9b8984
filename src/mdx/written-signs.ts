/** Signs that nobody sees, by the names that HTML has for them; those of numbers are read as numbers. */
const named: ReadonlyMap<string, string> = new Map([
  ['nbsp', '\u00a0'],
  ['NonBreakingSpace', '\u00a0'],
  ['shy', '\u00ad'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['emsp13', '\u2004'],
  ['emsp14', '\u2005'],
  ['numsp', '\u2007'],
  ['puncsp', '\u2008'],
  ['thinsp', '\u2009'],
  ['ThinSpace', '\u2009'],
  ['hairsp', '\u200a'],
  ['ZeroWidthSpace', '\u200b'],
  ['zwj', '\u200d'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
  ['MediumSpace', '\u205f'],
  ['NoBreak', '\u2060'],
]);

/** A sign that is written by its name or its number: `&nbsp;`, `&#160;`, `&#xa0;`. */
const written = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,31}));/gi;

/** A sign that stands in a text by its name or number. */
export interface WrittenSign {
  /** How it is written: `&nbsp;`. */
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
  readonly sign: string;
}

function signOf(hexadecimal: string | undefined, decimal: string | undefined, name = ''): string {
  if (hexadecimal === undefined && decimal === undefined) return named.get(name) ?? '';
  const point = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
}

/** The signs of a text that are written by number, and those that nobody sees by name. */
export function writtenSigns(text: string): WrittenSign[] {
  return [...text.matchAll(written)].flatMap(({ 0: one, 1: hexadecimal, 2: decimal, 3: name, index }) => {
    const sign = signOf(hexadecimal, decimal, name);
    return sign === '' ? [] : [{ text: one, index, sign }];
  });
}
