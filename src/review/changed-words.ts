import { diffArrays } from 'diff';

/** A piece of text that stands in both versions, or in one of them. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More changes than this are no longer looked for one by one: the whole is another text. */
const MAX_CHANGES = 1000;

/** Words with the joiners and marks in them, runs of spaces, and every other sign by itself. */
const tokens = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}\u200c]+|[^\S\n]+|[^]/gu) ?? [];

/** What has become of a list: runs of it that stayed, went, or came, in order. */
export function changedRuns(
  before: readonly string[],
  after: readonly string[],
): readonly { readonly kind: Piece['kind']; readonly values: readonly string[] }[] {
  const found = diffArrays([...before], [...after], { maxEditLength: MAX_CHANGES });
  if (found === undefined)
    return [
      { kind: 'gone', values: before },
      { kind: 'new', values: after },
    ];
  return found.map(({ added, removed, value }) => ({
    kind: added ? 'new' : removed ? 'gone' : 'same',
    values: value,
  }));
}

/** What went and what came between two pieces that stayed. */
interface Change {
  gone: string;
  new: string;
}

const written = (change: Change): Piece[] => [
  ...(change.gone === '' ? [] : [{ kind: 'gone' as const, text: change.gone }]),
  ...(change.new === '' ? [] : [{ kind: 'new' as const, text: change.new }]),
];

/**
 * What has changed between two texts, word by word. Words that changed one beside the other are one change, with the space between
 * them: single words in turn cannot be read.
 */
export function changedWords(before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Change = { gone: '', new: '' };
  let space = '';
  const close = () => {
    pieces.push(...written(open), ...(space === '' ? [] : [{ kind: 'same' as const, text: space }]));
    open = { gone: '', new: '' };
    space = '';
  };
  for (const { kind, values } of changedRuns(tokens(before), tokens(after))) {
    const text = values.join('');
    if (kind === 'same') {
      if (/^[^\S\n]+$/.test(text) && (open.gone !== '' || open.new !== '')) space += text;
      else {
        close();
        pieces.push({ kind, text });
      }
    } else {
      if (space !== '') open = { gone: open.gone + space, new: open.new + space };
      space = '';
      open[kind] += text;
    }
  }
  close();
  return pieces;
}
