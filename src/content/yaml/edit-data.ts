/** Where a value stands in a YAML text: fields by name, entries of lists by their number. */
export type YamlPath = readonly (string | number)[];

/** One change of what a YAML text holds. */
export type YamlEdit =
  /** A value, whether there was one or not; a new field comes behind the last of the fields named, or of all. */
  | {
      readonly do: 'set';
      readonly path: YamlPath;
      readonly value: unknown;
      readonly behind?: readonly string[];
    }
  /** A field or an entry goes; a group that would be left empty goes with its last field. */
  | { readonly do: 'remove'; readonly path: YamlPath }
  /** A new entry of the list at the path, before the one that has the number now. */
  | { readonly do: 'insert'; readonly path: YamlPath; readonly at: number; readonly value: unknown }
  /** An entry of a list gets another number. */
  | { readonly do: 'move'; readonly path: YamlPath; readonly to: number };

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value at a path; undefined where there is none. */
export function valueAt(data: unknown, path: YamlPath): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return data;
  if (Array.isArray(data)) return typeof first === 'number' ? valueAt(data[first], rest) : undefined;
  return isFields(data) && Object.hasOwn(data, first) ? valueAt(data[first], rest) : undefined;
}

/** A copy of the data with something else at a path; undefined takes the field away. */
function withValue(data: unknown, path: YamlPath, change: (value: unknown) => unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return change(data);
  if (Array.isArray(data)) {
    const list: unknown[] = data;
    return list.map((item, index) => (index === first ? withValue(item, rest, change) : item));
  }
  const fields = isFields(data) ? data : {};
  const value = withValue(Object.hasOwn(fields, first) ? fields[first] : undefined, rest, change);
  if (value === undefined)
    return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== String(first)));
  return { ...fields, [first]: value };
}

/** A list with one entry taken out, and put in elsewhere where a place is given. */
function moved(list: readonly unknown[], from: number, to: number): unknown[] {
  const rest = list.filter((_, index) => index !== from);
  return [...rest.slice(0, to), list[from], ...rest.slice(to)];
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What a YAML text must hold after a change: what is written is compared with it before it is trusted. */
export function editData(data: unknown, edit: YamlEdit): unknown {
  switch (edit.do) {
    case 'set':
      return withValue(data, edit.path, () => edit.value);
    case 'insert':
      return withValue(data, edit.path, (list) => [
        ...listOf(list).slice(0, edit.at),
        edit.value,
        ...listOf(list).slice(edit.at),
      ]);
    case 'move': {
      const from = edit.path.at(-1);
      return withValue(data, edit.path.slice(0, -1), (list) => moved(listOf(list), Number(from), edit.to));
    }
    case 'remove': {
      const last = edit.path.at(-1);
      const parent = edit.path.slice(0, -1);
      const holder = valueAt(data, parent);
      if (Array.isArray(holder))
        return withValue(data, parent, () => listOf(holder).filter((_, index) => index !== last));
      const isLast = isFields(holder) && Object.keys(holder).length === 1 && parent.length > 0;
      if (isLast && typeof parent.at(-1) === 'string') return editData(data, { do: 'remove', path: parent });
      return withValue(data, edit.path, () => undefined);
    }
  }
}
