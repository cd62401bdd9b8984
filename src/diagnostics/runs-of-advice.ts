import { leftToRightRuns } from '../text/left-to-right-runs.ts';

/** A part of what is told: a sentence's own words, or code in it, which reads from left to right. */
export interface AdviceRun {
  readonly text: string;
  readonly isCode: boolean;
}

/** Code as it is typed into a guide: a tag, an attribute with its value, what stands between two backticks. */
const code = /<\/?[A-Za-z][^<>]*>|[a-z][\w-]*="[^"]*"|`[^`]+`/gu;

/** The Latin words of a sentence without tags, each a run of its own. */
const wordsOf = (text: string): AdviceRun[] =>
  leftToRightRuns(text).map((run) => ({ text: run.text, isCode: run.kind !== undefined }));

/**
 * Cuts what is told in a language from right to left into its own words and the code in it, so that code can be drawn
 * as it is typed. The runs put together are the text again.
 */
export function runsOfAdvice(text: string): AdviceRun[] {
  const runs: AdviceRun[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(code)) {
    if (index > end) runs.push(...wordsOf(text.slice(end, index)));
    runs.push({ text: found, isCode: true });
    end = index + found.length;
  }
  return end < text.length ? [...runs, ...wordsOf(text.slice(end))] : runs;
}
