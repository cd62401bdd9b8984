/** A table of phrases (one to five words) and the one term each stands for. */
export interface Phrases {
  /**
   * The longest phrase that starts at a token.
   *
   * @returns its term and how many tokens it takes up, or undefined
   */
  longestAt(tokens: readonly string[], start: number): { term: string; length: number } | undefined;
  /** The terms of all groups. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Builds the table.
 *
 * @param groups each with the tokens of all its spellings; the joined tokens of the first one are the group's term
 */
export function createPhrases(groups: readonly (readonly (readonly string[])[])[]): Phrases {
  const termOf = new Map<string, string>();
  const lengthsFrom = new Map<string, number>();
  const add = (tokens: readonly string[], term: string): void => {
    const [first] = tokens;
    if (first === undefined) return;
    const key = tokens.join(' ');
    if (!termOf.has(key)) termOf.set(key, term);
    lengthsFrom.set(first, Math.max(lengthsFrom.get(first) ?? 0, tokens.length));
  };
  for (const group of groups) {
    const term = (group[0] ?? []).join('');
    for (const tokens of group) add(tokens, term);
  }
  return {
    terms: new Set(termOf.values()),
    longestAt(tokens, start) {
      const longest = lengthsFrom.get(tokens[start] ?? '') ?? 0;
      for (let length = longest; length > 0; length -= 1) {
        if (start + length > tokens.length) continue;
        const term = termOf.get(tokens.slice(start, start + length).join(' '));
        if (term !== undefined) return { term, length };
      }
      return undefined;
    },
  };
}
