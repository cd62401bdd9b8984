import type { MdastNode } from 'satteri';
import { hiddenCharacters, insteadOfHidden } from '../hidden-characters.ts';
import { positionOf, visit } from '../../mdx/syntax-tree.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';

const referenceCode = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is suggested, by what is written instead. */
const suggestions: Readonly<Record<string, string>> = {
  ' ': 'Write a plain space in its place (--fix does it).',
  '\u200c': 'Write a half-space in its place (--fix does it).',
  '': 'Take it out (--fix does it): the site isolates Latin words by itself.',
};

/** Hidden characters anywhere in a file, addresses and aliases included; taking them out is safe. */
export function checkHidden(source: string): Problem[] {
  return [...source.matchAll(hiddenCharacters)].map((match) => {
    const [letter] = match;
    const text = insteadOfHidden(match);
    return {
      ...positionAt(source, match.index),
      rule: 'hidden-character',
      message: `A hidden character (${referenceCode(letter)}) stands here.`,
      suggestion: suggestions[text] ?? '',
      fix: { start: match.index, end: match.index + letter.length, text },
    };
  });
}

/** Hidden characters that are written by name or number (`&rlm;`, `&#x202e;`): they hide from whoever looks for the sign. */
export function checkWritten(root: MdastNode, source: string): Problem[] {
  return [...visit(root)].flatMap((node): Problem[] => {
    if (node.type !== 'text') return [];
    const found = [...node.value.matchAll(hiddenCharacters)].find(([letter]) => !source.includes(letter));
    if (found === undefined) return [];
    const message = `A hidden character (${referenceCode(found[0])}) is written here by its name or number.`;
    const suggestion = (suggestions[insteadOfHidden(found)] ?? '').replace(' (--fix does it)', '');
    return [{ ...positionOf(node), rule: 'hidden-character', message, suggestion }];
  });
}
