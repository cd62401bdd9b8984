import type { MdastNode } from 'satteri';
import type { Problem, Range } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { say } from '../../diagnostics/say.ts';
import { siteNames, type SiteName, type SiteValue, type SiteValues } from '../../mdx/site-values.ts';
import { childrenOf, isComponent, rangeOf } from '../../mdx/syntax-tree.ts';
import { plainText } from '../../mdx/plain-text.ts';

/** So many words of the cost rule in a row are the rule, whatever stands around them. */
const RULE_WORDS = 6;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The three ways of writing each digit, and whatever people put between two of them. */
const digitsOf = (number: string) =>
  [...number]
    .map((sign) => {
      const digit = '0123456789'.indexOf(sign) < 0 ? '۰۱۲۳۴۵۶۷۸۹'.indexOf(sign) : Number(sign);
      return digit < 0
        ? ''
        : `[${digit}${String.fromCharCode(0x06f0 + digit)}${String.fromCharCode(0x0660 + digit)}]`;
    })
    .filter((sign) => sign !== '')
    .join('[ \u200c-]?');

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}\u200c]+/u).filter((word) => word !== '');

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{M}\\p{N}\\u200c@.])';
const NO_LETTER_BEHIND = '(?![\\p{L}\\p{M}\\p{N}\\u200c@]|\\.\\p{L})';

/** A pattern, and what it costs little to look for first: most texts have none of it. */
interface Find {
  readonly pattern: () => RegExp;
  /** A text that matches has these words in it, in small letters. */
  readonly words: readonly string[];
}

/** A pattern that is made when it is first asked for: making one with classes of Unicode takes long. */
function whenAsked(pattern: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(pattern, flags));
}

/** What finds a value where it is written by hand; the cost rule is found by any row of its words as well. */
function findsOf(name: SiteName, { words, address = '' }: SiteValue): Find[] {
  const whole = (pattern: string, ...parts: readonly string[]) => ({
    pattern: whenAsked(`${NO_LETTER_BEFORE}${pattern}${NO_LETTER_BEHIND}`, 'giu'),
    words: parts.map((part) => part.toLowerCase()),
  });
  if (name === 'phone') {
    // The number that is dialled may be another than the one that people know.
    const either = [...new Set([words, address].map(digitsOf))].filter((digits) => digits !== '').join('|');
    return [
      { pattern: whenAsked(`(?<!\\p{N}[ \\u200c-]?)(?:${either})(?![ \\u200c-]?\\p{N})`, 'gu'), words: [] },
    ];
  }
  if (name !== 'cost-rule') return [whole(escaped(words), words)];
  const all = wordsOf(words);
  const rows =
    all.length <= RULE_WORDS
      ? [all]
      : all.slice(RULE_WORDS - 1).map((_, from) => all.slice(from, from + RULE_WORDS));
  const partly = rows.map((row) => whole(row.map(escaped).join('[^\\p{L}\\p{M}\\p{N}]+'), ...row));
  const pattern = whenAsked(escaped(words).replace(/\s+/g, '\\s+'), 'gu');
  return [{ pattern, words: words.toLowerCase().split(/\s+/) }, ...partly];
}

/** A value that stands in a text; whether the words are all of it, so that the tag can take their place. */
interface Found extends Range {
  readonly name: SiteName;
  readonly isWhole: boolean;
}

type Finds = readonly (readonly [name: SiteName, finds: readonly Find[]])[];

/** The sentence that a part of a text stands in. */
function sentenceAround(text: string, { start, end }: Range): Range {
  const before = /[^.!؟?\n]*$/u.exec(text.slice(0, start))?.[0].trimStart().length ?? 0;
  const behind = /^[^.!؟?\n]*[.!؟?]?/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}

/** Values in a stretch of the file, none inside another. */
function foundIn(text: string, start: number, all: Finds): Found[] {
  const found: Found[] = [];
  const small = text.toLowerCase();
  for (const [name, finds] of all) {
    for (const [index, { pattern, words: parts }] of finds.entries()) {
      if (!parts.every((part) => small.includes(part))) continue;
      for (const match of text.matchAll(pattern())) {
        const words = { start: match.index, end: match.index + match[0].length };
        const isWhole = index === 0;
        const range = isWhole ? words : sentenceAround(text, words);
        if (found.every((one) => one.end <= range.start + start || range.end + start <= one.start))
          found.push({ start: start + range.start, end: start + range.end, name, isWhole });
      }
    }
  }
  return found;
}

function problemOf({ start, end, name, isWhole }: Found, source: string): Problem {
  const tag = `<Site name="${name}" />`;
  const written = source.slice(start, end).replace(/\s+/g, ' ').slice(0, 60);
  const place = positionAt(source, start);
  if (!isWhole) return { ...place, ...say('hand-written.in-part', { written, name, tag }) };
  return { ...place, ...say('hand-written', { written, name, tag }), fix: { start, end, text: tag } };
}

/** Where a link leads to what site.yaml says and shows no more than that, or the address in other digits. */
function linkedValue(node: MdastNode, site: SiteValues): SiteName | undefined {
  if (node.type !== 'link') return undefined;
  const address = (text: string) => text.toLowerCase().replace(/\/$/, '');
  return siteNames.find((name) => {
    const value = site[name];
    if (value?.address === undefined || address(value.address) !== address(node.url)) return false;
    return findsOf(name, value).some(({ pattern }) => plainText(node).replace(pattern(), '').trim() === '');
  });
}

/** What finds each value of a site: the longer first, since the cost rule names the provider. */
const findsOfSites = new WeakMap<SiteValues, Finds>();

function allFinds(site: SiteValues): Finds {
  const known = findsOfSites.get(site);
  if (known !== undefined) return known;
  const all = (['cost-rule', 'email', 'portal', 'phone', 'provider'] as const).flatMap((name) => {
    const value = site[name];
    return value === undefined ? [] : [[name, findsOf(name, value)] as const];
  });
  findsOfSites.set(site, all);
  return all;
}

/**
 * What site.yaml says and somebody has written into a text as well: it would stay as it is when the provider's number or
 * rule changes. Attributes, front matter, code and answers cannot hold a component and are not asked for one; in a link
 * only the name can stand.
 * @param site what site.yaml says; undefined where it cannot be read.
 */
export function checkHandWritten(root: MdastNode, source: string, site: SiteValues | undefined): Problem[] {
  if (site === undefined) return [];
  const found: Found[] = [];
  const search = (node: MdastNode, finds: Finds) => {
    if (isComponent(node) && node.name === 'Choice') return;
    const range = rangeOf(node, source);
    const linked = linkedValue(node, site);
    if (range !== undefined && linked !== undefined) found.push({ ...range, name: linked, isWhole: true });
    else if (node.type === 'text' && range !== undefined)
      found.push(...foundIn(source.slice(range.start, range.end), range.start, finds));
    else {
      const inLink = node.type === 'link' || node.type === 'linkReference';
      const inside = inLink ? finds.filter(([name]) => name === 'provider') : finds;
      for (const child of childrenOf(node)) search(child, inside);
    }
  };
  search(root, allFinds(site));
  return found.map((one) => problemOf(one, source));
}
