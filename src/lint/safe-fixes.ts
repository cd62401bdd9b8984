import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { applyFixes } from '../diagnostics/apply-fixes.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import { tooDeep } from '../diagnostics/depth.ts';
import { inNode } from '../content/yaml/read-yaml.ts';

/** The shape of a YAML text, its keys and the kinds of its values; undefined where it cannot be read. */
function shapeOf(yaml: string): string | undefined {
  const shape = (node: unknown): unknown => {
    if (isMap(node))
      return node.items.map(({ key, value }) => [isScalar(key) ? key.value : '', shape(value)]);
    if (isSeq(node)) return node.items.map(shape);
    return isScalar(node) ? typeof node.value : 'nothing';
  };
  try {
    const { contents, errors } = parseDocument(yaml);
    if (errors.length > 0 || tooDeep<unknown>(contents, inNode) !== undefined) return undefined;
    return JSON.stringify(shape(contents));
  } catch {
    return undefined;
  }
}

/**
 * Takes away the fixes of a YAML text after which it would not say the same: a space after a colon makes a field of a
 * value, a quotation mark may be the value's own. Their diagnostics then ask for a person (`isQuoted`).
 * @param start where the YAML begins in the file.
 */
export function withSafeFixes(source: string, yaml: string, start: number, problems: Problem[]): Problem[] {
  const end = start + yaml.length;
  const isInside = ({ fix }: Problem) => fix !== undefined && fix.start < end && fix.end > start;
  if (!problems.some(isInside)) return problems;
  const before = shapeOf(yaml);
  return problems.map((problem) => {
    const { fix, ...rest } = problem;
    if (fix === undefined || !isInside(problem)) return problem;
    const { text } = applyFixes(source, [fix]);
    const fixed = text.slice(start, end + text.length - source.length);
    if (before !== undefined && shapeOf(fixed) === before) return problem;
    return { ...rest, isQuoted: true };
  });
}
