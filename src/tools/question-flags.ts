import { parseArgs, type ParseArgsConfig } from 'node:util';
import { flagFault } from './flag-faults.ts';
import { questions, type Questions, type Reading } from './questions.ts';

/** What a command takes: answers by its flags, and for what they do not say somebody who is asked. */
export interface QuestionFlags<Flag extends string, Switch extends string = never> {
  /** What a flag says; undefined where it is not there. */
  readonly said: (flag: Flag) => string | undefined;
  /** Whether a flag is there that says nothing more. */
  readonly isOn: (name: Switch) => boolean;
  /**
   * One answer, by a flag or a question.
   * @throws Error where a flag says something that cannot be.
   */
  readonly take: <Value>(
    flag: Flag,
    question: string,
    read: (text: string) => Reading<Value>,
  ) => Promise<Value>;
  readonly ask: Questions['ask'];
  readonly close: () => void;
}

/**
 * Reads a command's flags.
 * @param usage how the command is written, for who has written it otherwise.
 * @param switches the flags that say nothing more than that they are there.
 * @throws Error where there is a flag that the command does not have, or a word that belongs to none.
 */
export function questionFlags<Flag extends string, Switch extends string = never>(
  flags: readonly Flag[],
  usage: string,
  switches: readonly Switch[] = [],
): QuestionFlags<Flag, Switch> {
  const kinds: readonly (readonly [name: string, kind: { readonly type: 'string' | 'boolean' }])[] = [
    ...flags.map((flag) => [flag, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ];
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(kinds);
  const values = new Map<string, string>();
  const on = new Set<string>();
  try {
    for (const [flag, value] of Object.entries(parseArgs({ options }).values))
      if (typeof value === 'string') values.set(flag, value.trim());
      else if (value === true) on.add(flag);
  } catch (error) {
    throw new Error(`${flagFault(error)}\nچنین بنویسید: ${usage}`);
  }
  let asked: Questions | undefined;
  const ask: Questions['ask'] = (question, read) => (asked ??= questions()).ask(question, read);
  return {
    said: (flag) => values.get(flag),
    isOn: (name) => on.has(name),
    take: async (flag, question, read) => {
      const value = values.get(flag);
      if (value === undefined) return ask(question, read);
      const reading = read(value);
      if ('value' in reading) return reading.value;
      throw new Error(reading.problems.map((problem) => `--${flag}: ${problem}`).join('\n'));
    },
    ask,
    close: () => asked?.close(),
  };
}
