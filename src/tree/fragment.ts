import { idPattern } from './ids.ts';
import type { Answers } from './replay.ts';

/** The most answers that are read from an address; no tree asks as many. */
const mostAnswers = 100;

/**
 * The parts of a fragment. Some messengers write `=` and `&` percent-encoded; no id can hold a percent sign, so nothing
 * else can be meant.
 */
function partsOf(fragment: string): string[] {
  const plain = fragment.slice(0, 10_000).replace(/^#/, '').replace(/%3d/gi, '=').replace(/%26/g, '&');
  return plain.split('&', mostAnswers);
}

/**
 * Reads the answers from an address's fragment, as `#power=on&dsl=blinking`. Total: what is not an answer is passed
 * over, of two answers to one step the last counts, and nothing past the hundredth is read.
 */
export function parseFragment(fragment: string): Answers {
  const answers = new Map<string, string>();
  for (const part of partsOf(fragment)) {
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
  return partsOf(fragment).some((part) => {
    const [step = '', choice = ''] = part.split('=', 2);
    return part !== '' && kept.get(step) !== choice;
  });
}
