import type { Problem } from '../../diagnostics/diagnostic.ts';
import { LETTERS } from './letters.ts';
import { spellingProblem, spellingProblems, type SpellingRule } from './spelling.ts';

/** One quotation mark in the prose. */
interface Mark {
  readonly start: number;
  readonly end: number;
  /** What its neighbours make of it. */
  readonly role: 'opens' | 'closes' | 'either';
  /** Whether it may be the sign of inches: 27". */
  readonly isAfterDigit: boolean;
}

/** Two marks that belong together, by the places of their signs. */
type Pair = readonly [open: Mark, close: Mark];

// A backslash before the sign belongs to it: Markdown and YAML take a sign with one as itself.
const mark = /\\?["“”„]/g;

const persian = new RegExp(`[${LETTERS}]`);

function markAt(prose: string, start: number, end: number): Mark {
  const before = prose[start - 1] ?? ' ';
  const after = prose[end] ?? ' ';
  const mayOpen = /[\s([«:،؛/–—-]/u.test(before) && /\S/u.test(after);
  const mayClose = /\S/u.test(before) && /[\s.،؛؟!?,;:…)\]»/–—-]/u.test(after);
  const role = mayOpen === mayClose ? 'either' : mayOpen ? 'opens' : 'closes';
  return { start, end, role, isAfterDigit: /\d|[۰-۹]/.test(before) };
}

/** The pairs of a line; undefined where they cannot be told. */
function pairsOf(marks: readonly Mark[]): Pair[] | undefined {
  const pairs: Pair[] = [];
  let open: Mark | undefined;
  for (const one of marks) {
    if (open === undefined) {
      if (one.role !== 'closes') open = one;
      else if (!one.isAfterDigit) return undefined;
    } else {
      if (one.role === 'opens') return undefined;
      pairs.push([open, one]);
      open = undefined;
    }
  }
  return open === undefined ? pairs : undefined;
}

/** What Markdown puts into a quotation without ending it: signs of emphasis, code, a key's tag. */
const markup = /^(?:\*{1,3}|`[^`]*`|<\/?Key>)$/;

/** Whether all that is masked between two places may stand in a quotation. */
function isWhole(prose: string, source: string, start: number, end: number): boolean {
  const masked = prose.slice(start, end).matchAll(/\uFFFC+/g);
  return [...masked].every(({ 0: mask, index }) =>
    markup.test(source.slice(start + index, start + index + mask.length)),
  );
}

function pairProblem(prose: string, source: string, [open, close]: Pair): Problem[] {
  const inner = source.slice(open.end, close.start);
  if (inner.trim() === '') return [];
  const isFixable = isWhole(prose, source, open.end, close.start);
  const text = isFixable ? `«${inner.trim()}»` : undefined;
  return [spellingProblem(prose, 'quotes', { start: open.start, end: close.end, text })];
}

const single: SpellingRule = [
  {
    find: new RegExp(
      `(?<=^|[\\s(«])'(?=[^\\s'])([^'\\n\uFFFC]*[${LETTERS}][^'\\n\uFFFC]*)(?<=\\S)'(?=$|[\\s.،؛؟!:)»])`,
      'gmu',
    ),
    replace: ([, inner = '']) => `«${inner}»`,
    key: 'quotes',
  },
  {
    find: new RegExp(`[‘‚]([^‘’‚\\n\\uFFFC]*[${LETTERS}][^‘’‚\\n\\uFFFC]*)’`, 'gu'),
    replace: ([, inner = '']) => `«${inner.trim()}»`,
    key: 'quotes',
  },
];

/**
 * Persian quotes with «…». Which marks belong together is read from their neighbours and in their order: between two
 * quoted names stands Persian as well, and is no quotation.
 * @param prose the file's prose, everything else masked (`prose.ts`).
 * @param source the file itself, the same places in it.
 */
export function quoteProblems(prose: string, source: string): Problem[] {
  const problems = spellingProblems(prose, single);
  let lineStart = 0;
  for (const line of prose.split('\n')) {
    const from = lineStart;
    lineStart += line.length + 1;
    if (!persian.test(line)) continue;
    const marks = [...line.matchAll(mark)].map(({ 0: sign, index }) =>
      markAt(prose, from + index, from + index + sign.length),
    );
    const [first] = marks;
    if (first === undefined) continue;
    const pairs = pairsOf(marks);
    if (pairs === undefined) {
      const { start, end } = first;
      problems.push(spellingProblem(prose, 'quotes.unpaired', { start, end, text: undefined }));
    } else problems.push(...pairs.flatMap((pair) => pairProblem(prose, source, pair)));
  }
  return problems;
}
