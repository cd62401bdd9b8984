import type { MdastNode } from 'satteri';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { positionOf, rangeOf } from '../../mdx/syntax-tree.ts';

/** How far before an address the bracket is looked for that its words begin with. */
const MAX_WORDS_LENGTH = 200;

/** Punctuation of Persian and typographers, which no address ends with. */
const punctuation = /[،؛؟»«…“”‘’„٪)\]}]+$/u;

/**
 * An address that takes in what was written behind it: one that stands in the text by itself goes on up to the next
 * space, punctuation and words of other scripts among it.
 */
export function checkBareAddress(node: MdastNode, source: string): Problem[] {
  const range = node.type === 'link' ? rangeOf(node, source) : undefined;
  if (range === undefined) return [];
  const written = source.slice(range.start, range.end);
  const place = positionOf(node);
  if (written.startsWith('[')) {
    const sign = node.type === 'link' ? /[،؛؟»«…“”‘’„]+$/u.exec(node.url)?.[0] : undefined;
    return sign === undefined ? [] : [{ ...place, ...say('broken-link.sign', { sign }) }];
  }
  // [https://… words] of MediaWiki, [words|https://…] of Jira, https://…[words] of AsciiDoc.
  const before = source.slice(Math.max(0, range.start - MAX_WORDS_LENGTH), range.start);
  if (/\[[^\]\n]*$/.test(before) || /[[|]/.test(written))
    return [{ ...place, ...say('broken-link.same-brackets') }];
  const from = /[^\u0021-\u007e]/.exec(written)?.index;
  if (from === undefined) return [];
  const signs = punctuation.exec(written)?.[0];
  const address = written.slice(0, signs === undefined ? from : written.length - signs.length);
  const taken = (signs ?? written.slice(from)).slice(0, 20);
  return [{ ...place, ...say('broken-link.takes-in', { taken, address: address.slice(0, 60) }) }];
}
