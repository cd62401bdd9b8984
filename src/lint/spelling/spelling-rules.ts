import type { Problem } from '../../diagnostics/diagnostic.ts';
import { positionAt } from '../../diagnostics/position-at.ts';
import { MASKED } from '../../content/prose.ts';
import { visibleText, type VisibleText } from '../hidden-characters.ts';
import { arabicDigits } from './arabic-digits.ts';
import { arabicLetters } from './arabic-letters.ts';
import { heYe } from './he-ye.ts';
import { latinDigits } from './latin-digits.ts';
import { latinPunctuation } from './latin-punctuation.ts';
import { punctuation } from './punctuation.ts';
import { quoteProblems } from './quotes.ts';
import { spellingProblems, type SpellingRule } from './spelling.ts';
import { zwnjMissing } from './zwnj-missing.ts';
import { zwnjWrong } from './zwnj-wrong.ts';

/** The rules of Persian spelling that are rows, in the order in which they are corrected. */
const spellingRules: readonly SpellingRule[] = [
  arabicLetters,
  arabicDigits,
  heYe,
  zwnjMissing,
  zwnjWrong,
  punctuation,
  latinPunctuation,
  latinDigits,
];

/** What the file has where the visible prose has it. */
function visibleSource(source: string, prose: string, visible: VisibleText): string {
  if (visible.text === prose) return source;
  return Array.from({ length: visible.text.length }, (_, index) =>
    visible.text[index] === MASKED ? source[visible.placeOf(index)] : visible.text[index],
  ).join('');
}

/** A problem of the visible prose at its place in the file. */
function inFileAgain(problem: Problem, prose: string, { text, placeOf }: VisibleText): Problem {
  const { fix } = problem;
  const lineStart =
    text
      .split('\n')
      .slice(0, problem.line - 1)
      .join('\n').length + (problem.line > 1 ? 1 : 0);
  const place = positionAt(prose, placeOf(lineStart + problem.column - 1));
  if (fix === undefined) return { ...problem, ...place };
  const start = placeOf(fix.start);
  const end = fix.end > fix.start ? placeOf(fix.end - 1) + 1 : start;
  return { ...problem, ...place, fix: { ...fix, start, end } };
}

/**
 * Every mistake of spelling in a file, judged as it reads without its hidden characters: a half-space beside one of them
 * may stand between two letters.
 * @param prose the file's prose, everything else masked (`prose.ts`).
 * @param source the file itself, where something in it is masked.
 */
export function checkSpelling(prose: string, source = prose): Problem[] {
  const visible = visibleText(prose);
  const problems = [
    ...spellingRules.flatMap((rule) => spellingProblems(visible.text, rule)),
    ...quoteProblems(visible.text, visibleSource(source, prose, visible)),
  ];
  return visible.text === prose ? problems : problems.map((problem) => inFileAgain(problem, prose, visible));
}
