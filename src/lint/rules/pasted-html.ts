import { textStart } from '../../content/stray-head.ts';
import type { Fix, Problem } from '../../diagnostics/diagnostic.ts';
import { offsetAt } from '../../diagnostics/offset-at.ts';
import { say } from '../../diagnostics/say.ts';
import { hasBlocks, markdownOfHtml } from '../../mdx/html-to-markdown.ts';

/** A part of a text without an empty line in it. */
interface Block {
  readonly start: number;
  readonly end: number;
}

/** The blocks of a text, its head left out, which may stand right above it. */
const blocksIn = (source: string, from: number): Block[] =>
  [...source.slice(from).matchAll(/(?:[^\n]*\S[^\n]*(?:\n|$))+/g)].map(({ 0: text, index }) => ({
    start: from + index,
    end: from + index + text.trimEnd().length,
  }));

const tag = /<!--[\s\S]*?-->|<\/?[A-Za-z][\w:-]*(?:"[^"]*"|'[^']*'|[^'"<>])*>/g;

/** Tags of HTML that follow each other up to the next paragraph without one, and what is told of them. */
interface Paste extends Block {
  readonly problems: readonly Problem[];
}

function pastesIn(source: string, problems: readonly Problem[]): Paste[] {
  const places = problems.map((problem) => ({ problem, at: offsetAt(source, problem) }));
  const pastes: Paste[] = [];
  let goesOn = false;
  for (const block of blocksIn(source, textStart(source))) {
    const inside = places
      .filter(({ at }) => at >= block.start && at < block.end)
      .map(({ problem }) => problem);
    const last = pastes.at(-1);
    if (inside.length > 0 && goesOn && last !== undefined)
      pastes[pastes.length - 1] = {
        start: last.start,
        end: block.end,
        problems: [...last.problems, ...inside],
      };
    else if (inside.length > 0) pastes.push({ ...block, problems: inside });
    goesOn = inside.length > 0;
  }
  return pastes;
}

/** What a paste becomes without its tags; undefined where a person has to look. */
function fixOf(source: string, { start, end }: Block): Fix | undefined {
  const text = source.slice(start, end);
  const tags = [...text.matchAll(tag)];
  const [first, last] = [tags[0], tags.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isInBlocks = hasBlocks(text);
  // In a list or a quotation new lines would need the signs of that.
  if (isInBlocks && /^(?:[ \t]|>|\||[-*+] |\d+[.)] )/.test(text)) return undefined;
  const from = isInBlocks ? 0 : first.index;
  const to = isInBlocks ? text.length : last.index + last[0].length;
  const put = markdownOfHtml(text.slice(from, to));
  return put === undefined ? undefined : { start: start + from, end: start + to, text: put };
}

/** How many tags of HTML in one place are no longer told each for itself. */
const MANY = 2;

/**
 * Problems with those of pasted HTML told once a paste: what a browser or a word processor copies has a tag around every
 * word, and each has the same mend.
 */
export function withPastes(source: string, problems: readonly Problem[]): Problem[] {
  const ofHtml = problems
    .filter(({ rule }) => rule === 'raw-html')
    .toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (ofHtml.length === 0) return [...problems];
  const told = pastesIn(source, ofHtml).flatMap(({ problems: inside, ...block }): Problem[] => {
    const [first] = inside;
    if (first === undefined) return [];
    const fix = fixOf(source, block);
    const mend = fix === undefined ? {} : { fix };
    if (inside.length < MANY) return [{ ...first, ...mend }];
    return [
      { line: first.line, column: first.column, ...say('raw-html.paste', { count: inside.length }), ...mend },
    ];
  });
  // What stands in a head that is not read as one is told tag by tag.
  const from = textStart(source);
  const ofHead = ofHtml.filter((problem) => offsetAt(source, problem) < from);
  return [...problems.filter(({ rule }) => rule !== 'raw-html'), ...ofHead, ...told];
}
