import { switchToPersian } from '../../text/keyboard-layout.ts';
import { areasAround, areasById, type Area } from './area.ts';
import {
  foldedWords,
  foldName,
  mistypedBy,
  nameFit,
  nameFits,
  tellingWords,
  type FoldedName,
} from './folded-name.ts';
import { isLocalNumber, isMobile, typedNumber, type TypedNumber } from './typed-number.ts';

/** One area that was found. */
export interface FoundArea {
  readonly area: Area;
  /** The areas that it lies in, the nearest first. */
  readonly around: readonly Area[];
  /** Its code that the number begins with, or that begins so; none where it was found by its name. */
  readonly code?: string | undefined;
  /** What people call it besides, where it was found by that. */
  readonly called?: string | undefined;
}

/** What was found for what was typed. */
export interface FoundAreas {
  /** The likeliest first. */
  readonly areas: readonly FoundArea[];
  /** What a number lacks: its area code, or it is no landline's. */
  readonly lacks?: 'code' | 'landline' | undefined;
}

/** Finds areas for what somebody types. Total. */
export type FindAreas = (typed: string) => FoundAreas;

/** An area made ready to be compared. */
interface Entry extends FoundArea {
  readonly names: readonly FoldedName[];
  /** The words of its own names and of those around it. */
  readonly words: readonly string[];
}

/** Areas with how near they are: the nearest first, of equals the larger area, then by the alphabet. */
function inOrder<Item extends FoundArea>(ranked: readonly (readonly [rank: number, item: Item])[]): Item[] {
  const { compare } = new Intl.Collator('fa');
  return ranked
    .filter(([rank]) => rank < Infinity)
    .toSorted(
      ([rank, one], [otherRank, other]) =>
        rank - otherRank ||
        one.around.length - other.around.length ||
        compare(one.area.name, other.area.name),
    )
    .map(([, item]) => item);
}

/** Areas by how near one of their names is, with the name that is nearest; an area's own comes before what people call it. */
function nearestBy(
  entries: readonly Entry[],
  rankOf: (name: FoldedName, entry: Entry) => number,
): FoundArea[] {
  return inOrder(
    entries.map((entry) => {
      const ranks = entry.names.map((name) => rankOf(name, entry));
      const rank = Math.min(...ranks);
      const name = entry.names[ranks.indexOf(rank)]?.name ?? '';
      const { area, around } = entry;
      return [rank, { area, around, ...(area.aliases.includes(name) ? { called: name } : {}) }];
    }),
  );
}

const beginsIn = (words: readonly string[], typed: string) => words.some((word) => word.startsWith(typed));

/** By name: the same, beginning so, with a word that begins so, with it inside; then by the words of several names. */
function byName(entries: readonly Entry[], typed: string): FoundArea[] {
  const words = foldedWords(typed);
  const whole = words.join('');
  if (whole === '') return [];
  // What no area is called tells nothing: a street, a word of politeness.
  const known = tellingWords(words).filter((word) => entries.some((entry) => beginsIn(entry.words, word)));
  return nearestBy(entries, (name, entry) => {
    const fit = nameFit(whole, name);
    if (fit !== undefined) return nameFits.indexOf(fit);
    if (known.length === 0 || !known.every((word) => beginsIn(entry.words, word))) return Infinity;
    return nameFits.length + known.filter((word) => !beginsIn(name.words, word)).length;
  });
}

/** By a name that was mistyped, or one of its words was. */
function byMistyped(entries: readonly Entry[], typed: string): FoundArea[] {
  const words = tellingWords(foldedWords(typed));
  for (const word of new Set([words.join(''), ...words])) {
    const found = nearestBy(entries, (name) => mistypedBy(word, name));
    if (found.length > 0) return found;
  }
  return [];
}

/** By a number: first those with the longest code that it begins with, then those whose code it may become. */
function byNumber(entries: readonly Entry[], { digits }: TypedNumber): readonly FoundArea[] {
  const codes = entries.flatMap(({ area }) => area.codes).filter((code) => digits.startsWith(code));
  const longest = Math.max(0, ...codes.map(({ length }) => length));
  return inOrder(
    entries.map(({ area, around }) => {
      const own = area.codes.find((code) => code.length === longest && digits.startsWith(code));
      const code = own ?? area.codes.find((one) => one.startsWith(digits));
      const rank = own === undefined ? 1 : 0;
      return [code === undefined ? Infinity : rank, { area, around, code }];
    }),
  );
}

/**
 * Makes areas ready to be found: by a name, an alias or the id, as people type them; by a landline or its first digits. Where
 * nothing is typed yet, the largest are found.
 */
export function areaFinder(areas: readonly Area[]): FindAreas {
  const byId = areasById(areas);
  const entries = areas.map((area): Entry => {
    const around = areasAround(area, byId);
    const namesOf = ({ name, aliases, id }: Area) => [name, ...aliases, id].map(foldName);
    const words = [area, ...around].flatMap(namesOf).flatMap((name) => name.words);
    return { area, around, names: namesOf(area), words };
  });
  const largest = inOrder(
    entries.map(({ area, around }) => [around.length === 0 ? 0 : Infinity, { area, around }]),
  );
  const named = (typed: string) => {
    for (const spelling of new Set([typed, ...switchToPersian(typed)])) {
      const found = byName(entries, spelling);
      if (found.length > 0) return found;
    }
    return byMistyped(entries, typed);
  };
  return (typed) => {
    const number = typedNumber(typed);
    if (typed.trim() === '' || number?.digits === '0') return { areas: largest };
    if (number === undefined) return { areas: named(typed) };
    if (isLocalNumber(number)) return { areas: [], lacks: 'code' };
    const found = byNumber(entries, number);
    if (!number.hasCode) return { areas: found, lacks: 'code' };
    if (found.length === 0 && isMobile(number)) return { areas: [], lacks: 'landline' };
    return { areas: found.length > 0 ? found : named(typed) };
  };
}
