import type { MdastNode } from 'satteri';
import { positionOf, visit } from '../../mdx/syntax-tree.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';

/**
 * Characters that nobody sees and that change what is read: signs that turn the direction of a text (Unicode's bidi
 * controls, CVE-2021-42574), that stand for nothing, control characters. The half-space (U+200C) is none of them.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u061c\u1680\u180e\u2000-\u200a\u200d-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufff9-\ufffb]|(?<!^)\ufeff|[\u{e0000}-\u{e007f}]/gu;

/** Those of them that end a line or part two words, and spaces that are no plain space. */
const parting = /^[\u000b\u000c\u001c-\u001f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u;

const referenceCode = (letter: string) =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Hidden characters anywhere in a file, addresses and aliases included; taking them out is safe. */
export function checkHidden(source: string): Problem[] {
  return [...source.matchAll(hidden)].map(({ 0: letter, index }) => {
    const parts = parting.test(letter);
    return {
      ...positionAt(source, index),
      rule: 'hidden-character',
      message: `A hidden character (${referenceCode(letter)}) stands here.`,
      suggestion: parts
        ? 'Write a plain space in its place (--fix does it).'
        : 'Take it out (--fix does it): the site isolates Latin words by itself.',
      fix: { start: index, end: index + letter.length, text: parts ? ' ' : '' },
    };
  });
}

/** Hidden characters that are written by name or number (`&rlm;`, `&#x202e;`): they hide from whoever looks for the sign. */
export function checkWritten(root: MdastNode, source: string): Problem[] {
  return [...visit(root)].flatMap((node): Problem[] => {
    if (node.type !== 'text') return [];
    const letter = [...node.value.matchAll(hidden)].map(([one]) => one).find((one) => !source.includes(one));
    if (letter === undefined) return [];
    const message = `A hidden character (${referenceCode(letter)}) is written here by its name or number.`;
    const suggestion = 'Take it out: the site isolates Latin words by itself.';
    return [{ ...positionOf(node), rule: 'hidden-character', message, suggestion }];
  });
}
