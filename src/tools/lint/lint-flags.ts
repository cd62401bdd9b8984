import { parseArgs } from 'node:util';
import { isTold, toldLanguages } from '../../diagnostics/told-languages.ts';

/** What the command line asks of the check. */
export interface LintFlags {
  /** Corrects what is mechanical first. */
  readonly fix: boolean;
  /** Writes a page of what is wrong, and opens it. */
  readonly open: boolean;
  /** Goes on, and checks again at each save. */
  readonly watch: boolean;
  /** The language that mistakes are told in. */
  readonly lang: string;
}

const USAGE =
  'npm run lint:content, or npm run lint:content -- --fix, --open, --watch, --lang fa (RAHGOSHA_LANG=fa does it for each)';

/**
 * Reads the flags of the check.
 * @param args the command line behind the program's name.
 * @param usual the language where no flag names one.
 * @throws Error that says how to write it where it says anything else.
 */
export function readLintFlags(args: readonly string[], usual: string): LintFlags {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        fix: { type: 'boolean', default: false },
        open: { type: 'boolean', default: false },
        watch: { type: 'boolean', default: false },
        lang: { type: 'string', default: usual },
      },
    });
    if (!isTold(values.lang))
      throw new Error(
        `"${values.lang}" is no language of the messages. Use one of: ${toldLanguages.join(', ')}.`,
      );
    if (values.watch && values.open) throw new Error('--open writes a page once: leave --watch out.');
    return values;
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${message}\nWrite it so: ${USAGE}`);
  }
}
