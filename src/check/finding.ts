import { hasValue, isFactName, type FactName } from './facts.ts';

/** What must have been found: for each fact that is named, one of these values. None fits always. */
export type Conditions = Readonly<Partial<Record<FactName, readonly string[]>>>;

/** A row of `content/check.yaml`: what to do where all of its conditions hold. */
export interface Finding {
  /** A name that stays. */
  readonly id: string;
  readonly when: Conditions;
  /** What to do now, in a sentence. */
  readonly say: string;
  /** The slug of the guide that helps. */
  readonly guide: string;
}

/** The values that a `when` names, in `content/check.yaml` and in trees. @example valuesIn('behind ahead') // ['behind', 'ahead'] */
export const valuesIn = (when: string): string[] => when.split(/\s+/).filter((word) => word !== '');

/**
 * A row as it is compared with what was measured.
 * @param row the same as it is written, where each condition is text.
 * @returns undefined where it names a fact or a value that there is not: left out, such a condition would let the row fit too much.
 */
export function parseFinding(
  row: Omit<Finding, 'when'> & { readonly when: Readonly<Record<string, string>> },
): Finding | undefined {
  const when = new Map<FactName, readonly string[]>();
  for (const [fact, text] of Object.entries(row.when)) {
    if (!isFactName(fact)) return undefined;
    const values = valuesIn(text);
    if (values.length === 0 || values.some((value) => !hasValue(fact, value))) return undefined;
    when.set(fact, values);
  }
  const { id, say, guide } = row;
  return { id, say, guide, when: Object.fromEntries(when) };
}
