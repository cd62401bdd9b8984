import { extractFrontmatter, parseFrontmatter } from 'astro/markdown';

/**
 * A file's head as the compiler recognises it: a line `---`, the fields, a line `---`, spaces after either but no tab; a
 * mark of byte order may stand before it.
 */
const head = /^\uFEFF?--- *\r?\n(?:([\s\S]*?)\r?\n)?--- *(?:\r?\n|$)/;

/** The fields at the head of a guide. */
export interface FrontMatter {
  readonly yaml: string;
  /** How many lines stand before the YAML. */
  readonly before: number;
  /** Where the YAML begins in the file, in UTF-16 units. */
  readonly start: number;
  /** How long the whole head is, its two lines of signs among it. */
  readonly length: number;
}

/** An MDX file's front matter; undefined where it has none. */
export function frontMatter(source: string): FrontMatter | undefined {
  const match = head.exec(source);
  if (match === null) return undefined;
  return { yaml: match[1] ?? '', before: 1, start: source.indexOf('\n') + 1, length: match[0].length };
}

/** The fields at the head of a guide as Astro finds them, which hands the compiler the rest. */
export const foundByAstro = (source: string): string => extractFrontmatter(source) ?? '';

/** Why Astro, which has a YAML parser of its own, cannot read the fields; undefined where it can. */
export function refusedByAstro(source: string): string | undefined {
  try {
    parseFrontmatter(source);
    return undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  }
}
