import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Position } from '../../diagnostics/diagnostic.ts';
import type { YamlPath } from './edit-data.ts';
import { endOf, startOf } from './yaml-places.ts';

/** What stands in a node, each by its name or number. */
function within(
  node: unknown,
): readonly (readonly [name: string | number, entry: unknown, value: unknown])[] {
  if (isMap(node))
    return node.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair, pair.value]);
  return isSeq(node) ? node.items.map((item, index) => [index, item, item]) : [];
}

/**
 * The field or entry that a place of a YAML text is in.
 * @returns an empty path where it is in none.
 */
export function pathAt(yaml: string, { line, column }: Position): YamlPath {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const place = (lines.lineStarts[line - 1] ?? yaml.length) + column - 1;
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  for (;;) {
    const found = within(node).find(([, entry]) => {
      const [start, end] = [startOf(entry), endOf(yaml, entry)];
      return start !== undefined && end !== undefined && start <= place && place <= end;
    });
    if (found === undefined) return path;
    path.push(found[0]);
    node = found[2];
  }
}
