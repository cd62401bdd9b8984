import { questions, type Questions, type Reading } from '../questions.ts';
import type { NoticeFlag, NoticeFlags } from './notice-flags.ts';

/** Where answers come from: the command line, and for what it does not say somebody who is asked. */
export interface Answers {
  /**
   * One answer.
   * @param question undefined for what is not worth a question.
   * @param read an empty answer means what is usual.
   * @throws Error where the command line says something else.
   */
  readonly take: <Value>(
    flag: NoticeFlag,
    question: string | undefined,
    read: (text: string) => Reading<Value>,
  ) => Promise<Value>;
  /** Asks what no flag says. */
  readonly ask: Questions['ask'];
  readonly close: () => void;
}

/**
 * Takes answers from flags, and asks for the others.
 * @param isWhole whether the flags say all that is needed: then nobody is asked, and the rest is as usual.
 */
export function answersOf({ values }: NoticeFlags, isWhole: boolean): Answers {
  let asked: Questions | undefined;
  const ask: Questions['ask'] = (question, read) => (asked ??= questions()).ask(question, read);
  return {
    ask,
    take: async (flag, question, read) => {
      const value = values[flag];
      if (value === undefined && !isWhole && question !== undefined)
        return ask(question.endsWith('\n') ? question : `${question} `, read);
      const reading = read(value?.trim() ?? '');
      if ('value' in reading) return reading.value;
      throw new Error(reading.problems.map((problem) => `--${flag}: ${problem}`).join('\n'));
    },
    close: () => asked?.close(),
  };
}
