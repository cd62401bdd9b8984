import type { MdastNode } from 'satteri';
import { hiddenCharacters, insteadOfHidden } from '../hidden-characters.ts';
import { attributesIn } from '../../mdx/attribute-position.ts';
import { isComponent, positionOf, rangeOf, visit } from '../../mdx/syntax-tree.ts';
import { writtenSigns } from '../../mdx/written-signs.ts';
import type { Problem, Range } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';

const referenceCode = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is said of a hidden character, by what is written instead. */
const saysOf = (text: string) =>
  text === ' '
    ? 'hidden-character.space'
    : text === '\u200c'
      ? 'hidden-character.half-space'
      : 'hidden-character.nothing';

/** Hidden characters anywhere in a file, addresses and aliases included; taking them out is safe. */
export function checkHidden(source: string): Problem[] {
  return [...source.matchAll(hiddenCharacters)].map((match) => {
    const [letter] = match;
    const text = insteadOfHidden(match);
    return {
      ...positionAt(source, match.index),
      ...say(saysOf(text), { sign: referenceCode(letter) }),
      fix: { start: match.index, end: match.index + letter.length, text },
    };
  });
}

/** What makes a list, a heading or a break of a line when only spaces come between it and the words. */
const isBareSign = /^[ \t]*(?:[-*+>#|=~]+|\d{1,9}[.)])?[ \t]*$/;

/**
 * What is written in the place of a sign that has a name or a number; undefined where a space would make something else
 * of its line: a list, a break, words that are not bold any more.
 */
function insteadOfWritten(source: string, start: number, end: number, plain: string): string | undefined {
  // Other hidden characters before it go away as well.
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start).replace(hiddenCharacters, '');
  const after = /^[^\n]*/.exec(source.slice(end))?.[0] ?? '';
  if (/^[ \t\r]*$/.test(after)) return '';
  if (/[*_~`]$/.test(before) || /^[*_~`]/.test(after)) return undefined;
  // An address in the text ends at a space, and begins behind one.
  if (/(?:https?:\/\/|www\.|@)\S*$/.test(before) || /^(?:https?:|www\.|[\w.+-]+@)/.test(after))
    return undefined;
  if (!isBareSign.test(before)) return plain;
  return before.trim() === '' && /^\p{L}/u.test(after) ? '' : undefined;
}

function writtenProblems(source: string, { start, end }: Range): Problem[] {
  return writtenSigns(source.slice(start, end)).flatMap(({ text: written, index, sign }): Problem[] => {
    const from = start + index;
    const to = from + written.length;
    const around = `${source[from - 1] ?? ''}${sign}${source[to] ?? ''}`;
    const found = [...around.matchAll(hiddenCharacters)].find(([letter]) => letter === sign);
    if (found === undefined) return [];
    const plain = insteadOfHidden(found);
    const text = insteadOfWritten(source, from, to, plain);
    const says = plain === ' ' ? 'hidden-character.written-space' : 'hidden-character.written';
    return [
      {
        ...positionAt(source, from),
        ...say(says, { written }),
        ...(text === undefined ? {} : { fix: { start: from, end: to, text } }),
      },
    ];
  });
}

/**
 * Hidden characters that are written by name or number (`&rlm;`, `&#x202e;`): they hide from
 * whoever looks for the sign.
 * @param from where the text begins.
 */
export function checkWritten(root: MdastNode, source: string, from: number): Problem[] {
  return visit(root).flatMap((node): Problem[] => {
    if (isComponent(node))
      return attributesIn(source, node).flatMap(({ value }) =>
        value === undefined ? [] : writtenProblems(source, value),
      );
    if (node.type !== 'text') return [];
    const range = rangeOf(node, source);
    if (range !== undefined && range.start < from) return [];
    const problems = range === undefined ? [] : writtenProblems(source, range);
    if (problems.length > 0) return problems;
    const found = [...node.value.matchAll(hiddenCharacters)].find(([letter]) => !source.includes(letter));
    if (found === undefined) return [];
    return [
      { ...positionOf(node), ...say('hidden-character.written', { written: referenceCode(found[0]) }) },
    ];
  });
}
