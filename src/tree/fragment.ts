import { idPattern } from './ids.ts';
import type { Answers } from './replay.ts';

/** The most answers that are read from an address; no tree asks as many. */
const mostAnswers = 100;

/**
 * Reads the answers from an address's fragment, as `#power=on&dsl=blinking`. Total: what is not an answer is passed
 * over, of two answers to one step the last counts, and nothing past the hundredth is read.
 */
export function parseFragment(fragment: string): Answers {
  const answers = new Map<string, string>();
  for (const part of fragment.replace(/^#/, '').slice(0, 10_000).split('&', mostAnswers)) {
    const [step = '', choice = ''] = part.split('=', 2);
    if (idPattern.test(step) && idPattern.test(choice)) answers.set(step, choice);
  }
  return answers;
}

/** The fragment that names the answers, with its `#`; with no answer it is empty. */
export function formatFragment(answers: Answers): string {
  const parts = [...answers].map(([step, choice]) => `${step}=${choice}`);
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** Whether a fragment holds something that is not among the answers that were kept of it. */
export function losesAnswers(fragment: string, kept: Answers): boolean {
  const parts = fragment.replace(/^#/, '').split('&');
  return parts.some((part) => {
    const [step = '', choice = ''] = part.split('=', 2);
    return part !== '' && kept.get(step) !== choice;
  });
}
