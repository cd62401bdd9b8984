/** A stretch of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The pieces of code of a text that stand on lines of their own, and the first that is not closed. */
export interface Fences {
  readonly code: readonly TextRange[];
  /** Where a piece of code begins that goes on to the text's end. */
  readonly open?: number;
}

/** Code between lines of three signs or more, a line after the other. */
export function fencesIn(text: string): Fences {
  const code: TextRange[] = [];
  let open: { readonly start: number; readonly signs: string } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const [, signs = '', rest = ''] = /^[ \t>]*(`{3,}|~{3,})([^\n]*)$/.exec(line) ?? [];
    if (open === undefined) {
      // A sign of its own kind after them makes it code within a line.
      if (signs !== '' && !rest.includes('`')) open = { start, signs };
    } else if (signs.startsWith(open.signs) && rest.trim() === '') {
      code.push({ start: open.start, end });
      open = undefined;
    }
    start = end + 1;
  }
  if (open === undefined) return { code };
  return { code: [...code, { start: open.start, end: text.length }], open: open.start };
}

/** A run of backticks and the paragraph that it stands in. */
interface Run extends TextRange {
  readonly paragraph: number;
}

function runsIn(text: string): Run[] {
  let paragraph = 0;
  const runs: Run[] = [];
  for (const { 0: found, index } of text.matchAll(/`+|\n[ \t]*\n/g)) {
    if (found.startsWith('`')) runs.push({ start: index, end: index + found.length, paragraph });
    else paragraph += 1;
  }
  return runs;
}

/**
 * Code between backticks: from a run to the next of the same length in its paragraph. Each run is looked at once, from
 * the end, so that no number of them takes long.
 */
export function codeSpansIn(text: string): TextRange[] {
  const runs = runsIn(text);
  const next = new Map<number, number>();
  const latest = new Map<string, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (run === undefined) continue;
    const key = `${run.paragraph} ${run.end - run.start}`;
    const closing = latest.get(key);
    if (closing !== undefined) next.set(index, closing);
    latest.set(key, index);
  }
  const spans: TextRange[] = [];
  for (let index = 0; index < runs.length; index++) {
    const closing = next.get(index);
    if (closing === undefined) continue;
    spans.push({ start: runs[index]?.start ?? 0, end: runs[closing]?.end ?? 0 });
    index = closing;
  }
  return spans;
}
