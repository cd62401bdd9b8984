/** A table of phrases (one to five words) and the one term each stands for. */
export interface Phrases {
  /**
   * The longest phrase that starts at a place.
   *
   * @returns its term and how many atoms it takes up, or undefined
   */
  longestAt(atoms: readonly string[], start: number): { term: string; length: number } | undefined;
  /** The terms of all groups. */
  readonly terms: ReadonlySet<string>;
}

/**
 * Builds the table.
 *
 * @param groups each with the atoms of all its spellings; the joined atoms of the first one are the group's term
 */
export function createPhrases(groups: readonly (readonly (readonly string[])[])[]): Phrases {
  const termOf = new Map<string, string>();
  const lengthsFrom = new Map<string, number>();
  const add = (atoms: readonly string[], term: string): void => {
    const [first] = atoms;
    if (first === undefined) return;
    const key = atoms.join(' ');
    if (!termOf.has(key)) termOf.set(key, term);
    lengthsFrom.set(first, Math.max(lengthsFrom.get(first) ?? 0, atoms.length));
  };
  for (const group of groups) {
    const term = (group[0] ?? []).join('');
    for (const atoms of group) add(atoms, term);
  }
  return {
    terms: new Set(termOf.values()),
    longestAt(atoms, start) {
      const longest = lengthsFrom.get(atoms[start] ?? '') ?? 0;
      for (let length = longest; length > 0; length -= 1) {
        if (start + length > atoms.length) continue;
        const term = termOf.get(atoms.slice(start, start + length).join(' '));
        if (term !== undefined) return { term, length };
      }
      return undefined;
    },
  };
}
