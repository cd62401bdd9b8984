import { idPattern } from './ids.ts';
import type { Answers } from './replay.ts';

/** The most answers that are read from an address; no tree asks as many. */
const MAX_ANSWERS = 100;

/** The most characters that are read from an address: what a hundred answers of the longest ids take is less. */
const MAX_FRAGMENT_LENGTH = 10_000;

/**
 * The parts of a fragment. Some messengers write `=` and `&` percent-encoded; no id can hold a percent sign, so nothing
 * else can be meant.
 */
function partsOf(fragment: string): string[] {
  const plain = fragment
    .slice(0, MAX_FRAGMENT_LENGTH)
    .replace(/^#/, '')
    .replace(/%3d/gi, '=')
    .replace(/%26/g, '&');
  return plain.split('&', MAX_ANSWERS);
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

/** Whether a fragment holds something that is not among the answers that count of it. */
export function losesAnswers(fragment: string, fitting: Answers): boolean {
  return partsOf(fragment).some((part) => {
    const [step = '', choice = ''] = part.split('=', 2);
    return part !== '' && fitting.get(step) !== choice;
  });
}
