import fc, { runs } from '../../properties.ts';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { visibleText } from '../../../src/lint/hidden-characters.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { parseAround } from '../../../src/mdx/parse-with-recovery.ts';
import { isComponent, visit } from '../../../src/mdx/syntax-tree.ts';
import { foldDigits } from '../../../src/text/format/digits.ts';
import { foldLetters } from '../../../src/text/letters.ts';
import { mendedFile } from './mended.ts';

const articles = 'content/articles/fa';

const guides = readdirSync(articles, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => readFileSync(path.join(articles, name), 'utf8'));

/** The paragraphs of the catalogue's guides that hold nothing but text and Markdown. */
const paragraphs = guides
  .flatMap((guide) => guide.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\n{2,}/))
  .filter((text) => /\p{L}/u.test(text) && !/^\s*<|<\//m.test(text));

/** What people type, paste and have put in by their programs; each may come anywhere. */
const pieces = [
  ...['"', '\u201c', '\u201d', '\u201e', '\\"', '\u2018', '\u2019', "'", '«', '»', '(', ')', '[', ']'],
  ...[
    '\u200c',
    '\u200c\u200c',
    '\u200e',
    '\u200f',
    '\u202b',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufeff',
    '¬',
  ],
  ...[
    ' ',
    '  ',
    ',',
    ';',
    '?',
    '%',
    '.',
    '...',
    '..',
    '…',
    '،',
    '؛',
    '؟',
    ':',
    '!',
    ' : ',
    ' .',
    ' » ',
    ' ؟',
    '/',
  ],
  ...[
    '5',
    '10',
    '5~10 ',
    '5-10 دقیقه',
    '۵',
    ' 30 ثانیه',
    '2026-11-22',
    '12:30',
    '\u0665',
    '1,000',
    '۱,۰۰۰',
    '99.5%',
    '۵%',
  ],
  ...[
    '021 9100 0000',
    '192.168.1.1',
    'https://example.ir/a,b?c="d"',
    'a.b@example.ir',
    'my.example.ir/فرم?x;y',
  ],
  ...[
    '`ping "8.8.8.8" ,`',
    '**مهم**',
    '*کج*',
    '[واژه ها](/contact/ "عنوان ,")',
    '&nbsp;',
    '&zwnj;',
    'C:\\temp',
  ],
  ...[
    ' "Settings" ',
    ' "وای فای" ',
    ' “Network” را ',
    '27" ',
    ' (Wi-Fi) ',
    '«مودم»ها',
    '(مودم)',
    ':)',
    '\u{1F600}',
  ],
  ...[
    'ها',
    ' ها',
    ' می ',
    'می',
    'میشود',
    ' ی',
    '\u200cی',
    'ي',
    'ك',
    'ـ',
    '\u0654',
    'ۀ',
    'DSL',
    ' DSL ها',
    'آنها',
    'جستجو',
  ],
];

/** A text with pieces put in at places between 0 (its beginning) and 1 (its end). */
const withPieces = (text: string, added: readonly (readonly [number, string])[]) =>
  added.reduce((now, [place, piece]) => {
    const at = Math.round(place * now.length);
    return now.slice(0, at) + piece + now.slice(at);
  }, text);

const mutated = (texts: readonly string[], maxLength: number) =>
  fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces)), {
        minLength: 1,
        maxLength,
      }),
    )
    .map(([text, added]) => withPieces(text, added));

/**
 * What a text says, without all that a mend may change: kinds of letters and digits, spaces and half-spaces, quotation
 * marks, signs of two scripts, and the spellings of a few words.
 */
function meaning(text: string): string {
  return foldDigits(foldLetters(text))
    .replace(/[,٬،]/g, ',')
    .replace(/[.٫]/g, '.')
    .replaceAll('؛', ';')
    .replaceAll('؟', '?')
    .replaceAll('٪', '%')
    .replace(/\\?["'\u201c\u201d\u201e«»\u2018\u2019\u201a]/g, '')
    .replace(/[\s\u200c\u0000-\u001f\u2000-\u200f\u2028-\u202f\ufeff]/g, '')
    .replaceAll('&nbsp;', '')
    .replace(/\.{3,}/g, '')
    .replace(/جستجو/g, 'جستوجو')
    .replace(/گفتگو/g, 'گفتوگو')
    .replace(/(?<=ه)ی+/g, '');
}

/** What a text is made of, in its order, with what is no prose in it: code, addresses, names of components. */
function structure(text: string): string {
  const { root } = parseAround(text);
  if (root === undefined) return '';
  const kinds = [...visit(root)].map((node) => {
    if (node.type === 'inlineCode' || node.type === 'code') return `${node.type} ${node.value}`;
    if (node.type === 'link' || node.type === 'image') return `${node.type} ${node.url}`;
    return isComponent(node) ? `<${node.name ?? ''}>` : node.type;
  });
  return kinds.filter((kind) => kind !== 'text' && kind !== 'yaml').join(' ');
}

/** How many words are held together by a half-space, but for a ye that becomes a hamza. */
const halfSpaces = (text: string) =>
  [...visibleText(text).text.matchAll(/[\p{L}\p{M}]\u200c+(?!(?<=ه\u200c+)ی)(?=\p{L})/gu)].length;

/** How many more quotations are opened than closed. */
const openQuotes = (text: string) => text.split('«').length - text.split('»').length;

/** The rules of how text is typed. Mends of Markdown change what a text is built of, as they are meant to. */
const ofTyping: ReadonlySet<string> = new Set([
  ...['hidden-character', 'arabic-letters', 'arabic-digits', 'he-ye', 'zwnj-missing', 'zwnj-wrong'],
  ...['punctuation', 'latin-punctuation', 'latin-digits', 'quotes'],
]);

/** Those whose mends take out what nobody sees. */
const ofHidden: ReadonlySet<string> = new Set(['hidden-character', 'zwnj-wrong']);

function expectKept(file: string): void {
  const { text, left } = mendedFile(file, ({ rule }) => ofTyping.has(rule));
  expect(left).toEqual([]);
  expect(meaning(text)).toBe(meaning(file));
  expect(openQuotes(text)).toBe(openQuotes(file));
  expect(halfSpaces(text)).toBeGreaterThanOrEqual(halfSpaces(file));
  // A hidden sign keeps a list, a link or a picture from being one; without it, it is one, as was meant.
  const withoutHidden = mendedFile(file, ({ rule }) => ofHidden.has(rule)).text;
  expect([file, withoutHidden].map(structure)).toContain(structure(text));
}

test('the catalogue has the text for it', () => {
  expect(guides.length).toBeGreaterThan(50);
  expect(paragraphs.length).toBeGreaterThan(200);
});

test('a mended text says the same, is built the same, and has no mend left', { timeout: 120_000 }, () => {
  const guideOf = (body: string) => exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';
  const property = fc.property(mutated(paragraphs, 6), (body) => expectKept(guideOf(body)));
  fc.assert(property, runs(500));
});

test('so does a whole guide with its head, its tags and its lists', { timeout: 120_000 }, () => {
  fc.assert(fc.property(mutated(guides, 12), expectKept), runs(50));
});
