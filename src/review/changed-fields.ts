/** What becomes of a thing between two versions. */
export type State = 'same' | 'new' | 'gone' | 'changed';

/** A field whose value is another; empty where the one version has none. */
export interface FieldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** A thing as fields of text. */
export type Fields = Readonly<Record<string, string>>;

/** The fields in which two things differ, in the order in which they are named. */
export function changedFields(before: Fields, after: Fields): FieldChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old = '', now = ''] = [before[name], after[name]];
    return old === now ? [] : [{ name, before: old, after: now }];
  });
}

/** What has become of a thing that may be in either version. */
export function stateOf(before: unknown, after: unknown, changes: number): State {
  if (before === undefined) return 'new';
  if (after === undefined) return 'gone';
  return changes === 0 ? 'same' : 'changed';
}
