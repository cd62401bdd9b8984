import { someOf } from '../diagnostics/closest.ts';
import type { Diagnostic, OtherEnd } from '../diagnostics/diagnostic.ts';

/** What is said at one end where no place is named: what differs in nothing else is told once, with all places. */
const keyOf = ({ file, line, column, told }: OtherEnd) => {
  const { rule, message } = told(someOf([]));
  return [file, line, column, rule, message].join(' ');
};

/**
 * Diagnostics with what is told of the same faults in the other files that have a part in them. Where several faults are one and the
 * same at their other end, that is told once, with the places at which they are mended.
 */
export function withOtherEnds(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const ends = new Map<string, { readonly end: OtherEnd; readonly from: Set<string> }>();
  for (const { file, line, otherEnds = [] } of diagnostics)
    for (const end of otherEnds) {
      const key = keyOf(end);
      const there = ends.get(key) ?? { end, from: new Set<string>() };
      there.from.add(`${file}:${line}`);
      ends.set(key, there);
    }
  const told = [...ends.values()].map(({ end: { file, line, column, told: tell }, from }): Diagnostic => {
    return { file, line, column, ...tell(someOf(from)), isOtherEnd: true };
  });
  return [...diagnostics, ...told];
}
