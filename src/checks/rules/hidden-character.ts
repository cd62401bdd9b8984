import type { Problem } from '../../findings/finding.ts';

/**
 * Characters that nobody sees and that change what is read: signs that turn the direction of a text (Unicode's bidi
 * controls, CVE-2021-42574), that stand for nothing, control characters. The half-space (U+200C) is none of them.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200d-\u200f\u2028-\u202e\u2060-\u206f\ufff9-\ufffb]|(?<!^)\ufeff|[\u{e0000}-\u{e007f}]/gu;

/** Hidden characters anywhere in a file, addresses and aliases included; taking them out is safe. */
export function checkHidden(source: string): Problem[] {
  return [...source.matchAll(hidden)].map(({ 0: text, index }) => {
    const before = source.slice(0, index).split('\n');
    const code = (text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      rule: 'hidden-character',
      message: `A hidden character (U+${code}) stands here.`,
      mend: 'Take it out (--fix does it): the site isolates Latin words by itself.',
      fix: { start: index, end: index + text.length, text: '' },
    };
  });
}
