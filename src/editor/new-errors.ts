import { isError } from '../diagnostics/rules.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Change } from './change.ts';

/** What is said of a fault, without the lines that it names: they change with what is written above them. */
const saidOf = ({ rule, message, suggestion }: Diagnostic) =>
  `${rule} ${message} ${suggestion}`.replace(/\blines? \d+/g, 'line').replace(/(\.(?:mdx|yaml)):\d+/g, '$1');

/** An error, told where it is mended: what other files are told of the same names more or fewer places after a change. */
const isCounted = (found: Diagnostic) => isError(found) && found.isOtherEnd !== true;

/**
 * The errors that a change makes: those that were not there before, as often as they are there now. What was wrong already
 * holds nobody up, and a file with another name takes its errors along.
 * @param before what was wrong with the folder.
 * @param after what would be wrong with it.
 */
export function newErrors(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  change: Change,
): Diagnostic[] {
  const kindOf = (file: string) => (Object.hasOwn(change, file) ? change[file]?.kind : undefined);
  const known = new Map<string, number>();
  const keyOf = (found: Diagnostic, moved: 'create' | 'delete') =>
    `${kindOf(found.file) === moved ? 'moved' : found.file} ${saidOf(found)}`;
  for (const found of before.filter(isCounted)) {
    const key = keyOf(found, 'delete');
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  return after.filter(isCounted).filter((found) => {
    const key = keyOf(found, 'create');
    const left = known.get(key) ?? 0;
    known.set(key, left - 1);
    return left <= 0;
  });
}
