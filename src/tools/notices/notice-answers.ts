import { closest } from '../../diagnostics/closest.ts';
import { persianNumber } from '../../text/format/persian-format.ts';
import { foldDigits } from '../../text/format/digits.ts';
import { foldLetters } from '../../text/letters.ts';
import type { Reading } from '../questions.ts';
import { mended } from './mended.ts';

/** Something that can be named: by its id, or by any of its names. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  /** The first is what it is called. */
  readonly names: readonly string[];
}

/** A name without what differs between keyboards and hands. */
const key = (name: string) => foldLetters(foldDigits(name)).replace(/[\s\u200c]+/g, '');

const isOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function find<Id extends string>(name: string, among: readonly Named<Id>[]): readonly Named<Id>[] {
  const byId = among.filter(({ id }) => key(id) === key(name));
  return byId.length > 0 ? byId : among.filter(({ names }) => names.some((one) => key(one) === key(name)));
}

/** What is said of a name that nothing has, or several have. */
function nameProblem(what: string, name: string, among: readonly Named[]): string {
  const same = find(name, among).map(({ id }) => id);
  if (same.length > 1) return `${what} «${name}» چند تاست. یکی از این‌ها را بنویسید: ${same.join('، ')}`;
  const spellings = new Map(among.flatMap(({ id, names }) => [id, ...names].map((one) => [key(one), one])));
  const near = spellings.get(closest(key(name), spellings.keys()) ?? '');
  const known = among.map(({ id, names }) => names[0] ?? id).join('، ');
  const advice = near === undefined ? `یکی از این‌ها را بنویسید: ${known}` : `منظورتان «${near}» بود؟`;
  return `${what} «${name}» نیست. ${advice}`;
}

/**
 * The ids of all that a text names, with commas between them or «و».
 * @param what what each of them is, for the message.
 */
export function readNames<Id extends string>(
  text: string,
  what: string,
  among: readonly Named<Id>[],
): Reading<readonly Id[]> {
  const parts = text.split(/[,،;؛\n]/).flatMap((part) => {
    const name = isOneLine(part);
    return find(name, among).length > 0 ? [name] : name.split(/\s+و\s+/);
  });
  const names = parts.filter((part) => part !== '');
  const found = names.map((name) => find(name, among));
  const problems = names.filter((_, index) => found[index]?.length !== 1);
  if (problems.length > 0) return { problems: problems.map((name) => nameProblem(what, name, among)) };
  return { value: [...new Set(found.flat().map(({ id }) => id))] };
}

/** One of a numbered list, by its number, its id or a name; the first where nothing is typed. */
export function readChoice<Id extends string>(
  text: string,
  what: string,
  choices: readonly [Named<Id>, ...Named<Id>[]],
): Reading<Id> {
  if (text === '') return { value: choices[0].id };
  const chosen = choices[Number(foldDigits(text)) - 1] ?? find(text, choices)[0];
  return chosen === undefined ? { problems: [nameProblem(what, text, choices)] } : { value: chosen.id };
}

/** A numbered list to choose from, as it is shown. */
export function choiceLines(choices: readonly Named[]): string {
  return choices.map(({ names, id }, index) => `  ${persianNumber(index + 1)}) ${names[0] ?? id}`).join('\n');
}

/** Words on one line, with what is mechanical corrected, and of a length that the schema takes. */
export function readWords(
  text: string,
  what: string,
  [least, most]: readonly [number, number],
): Reading<string> {
  const words = mended(isOneLine(text));
  if (words.length >= least && words.length <= most) return { value: words };
  const [from, to, now] = [least, most, words.length].map(persianNumber);
  return { problems: [`${what} ${from ?? ''} تا ${to ?? ''} نویسه است؛ این ${now ?? ''} نویسه دارد.`] };
}

/**
 * Paragraphs, a line each, with what is mechanical corrected.
 * @param isShown whether the page can show a line as it is typed.
 */
export function readParagraphs(text: string, isShown: (line: string) => boolean): Reading<string> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => mended(isOneLine(line)))
    .filter((line) => line !== '');
  const problems = lines
    .filter((line) => !isShown(line))
    .map((line) => `این سطر را نمی‌شود همان‌طور نشان داد؛ با واژهٔ دیگری آغازش کنید: ${line}`);
  return problems.length > 0 ? { problems } : { value: lines.join('\n') };
}
