import fc from '../../properties.ts';
import { expect, test } from 'vitest';
import { changedLines } from '../../../src/review/changed-lines.ts';
import { changedWords, type Piece } from '../../../src/review/changed-words.ts';

const shown = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

/** One of the two texts, from what has become of them. */
const side = (pieces: readonly Piece[], other: 'gone' | 'new') =>
  pieces.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');

test.each([
  ['سرعت اینترنت کم است', 'سرعت اینترنت شما کم است', 'سرعت اینترنت [+شما +]کم است'],
  ['می\u200cشود', 'نمی\u200cشود', '[-می\u200cشود-][+نمی\u200cشود+]'],
  ['دو دقیقه صبر کنید', 'پنج ثانیه صبر کنید', '[-دو دقیقه-][+پنج ثانیه+] صبر کنید'],
  ['درست شد؟', 'درست شد.', 'درست شد[-؟-][+.+]'],
  ['', 'تازه', '[+تازه+]'],
  ['همان', 'همان', 'همان'],
])('of %j and %j whole words are told', (before, after, told) => {
  expect(shown(changedWords(before, after))).toBe(told);
});

const texts = fc.array(
  fc.constantFrom('مودم', 'را', 'می\u200cشود', ' ', '  ', '\n', '،', '😀', '<b>', 'DSL'),
  {
    maxLength: 30,
  },
);

test('both texts can be read in what has become of them, letter by letter', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [before, after] = [one.join(''), other.join('')];
      const pieces = changedWords(before, after);
      expect(side(pieces, 'new')).toBe(before);
      expect(side(pieces, 'gone')).toBe(after);
    }),
  );
});

test('of two texts that have nothing in common all is gone and all is new', () => {
  const [before, after] = [
    Array.from({ length: 3000 }, (_, n) => `a${n}`),
    Array.from({ length: 3000 }, (_, n) => `b${n}`),
  ];
  const pieces = changedWords(before.join('\n'), after.join('\n'));
  expect(side(pieces, 'new')).toBe(before.join('\n'));
  expect(side(pieces, 'gone')).toBe(after.join('\n'));
});

test('lines that stayed are told apart from lines in which words went or came', () => {
  const lines = changedLines('یک\nدو سه\nچهار', 'یک\nدو پنج\nچهار\nشش');
  expect(lines.map(({ isChanged, pieces }) => [isChanged, shown(pieces)])).toEqual([
    [false, 'یک'],
    [true, 'دو [-سه-][+پنج+]'],
    [false, 'چهار'],
    [true, '[+شش+]'],
  ]);
});

test('no word of either text is lost in its lines', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const pieces = changedLines(one.join(''), other.join('')).flatMap((line) => line.pieces);
      const bare = (text: string) => text.replaceAll('\n', '');
      expect(bare(side(pieces, 'new'))).toBe(bare(one.join('')));
      expect(bare(side(pieces, 'gone'))).toBe(bare(other.join('')));
    }),
  );
});
