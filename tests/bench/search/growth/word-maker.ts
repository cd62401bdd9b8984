/** Stands before and after a word. */
const EDGE = '^';

/** So many letters decide what comes next. */
const MEMORY = 2;

/** The shortest and longest words that are made; of the others the spelling would not tell a word from a mistake. */
const SHORTEST = 4;
const LONGEST = 10;

function learn(words: readonly string[]): ReadonlyMap<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    const letters = [...EDGE.repeat(MEMORY), ...word, EDGE];
    for (let place = MEMORY; place < letters.length; place += 1) {
      const before = letters.slice(place - MEMORY, place).join('');
      const known = followers.get(before) ?? [];
      known.push(letters[place] ?? EDGE);
      followers.set(before, known);
    }
  }
  return followers;
}

/** So often a word is tried that is not taken yet. */
const TRIES = 10_000;

/**
 * Makes words that do not exist and look like those given: each letter follows the two before it as often as it does there.
 * So they share beginnings with real words, and are as near to each other as real ones.
 * @param words at least one; no made word is one of them, nor is it made twice
 * @param random gives the next number from 0 up to 1
 * @throws Error when it is called and every word is taken that they lead to
 */
export function createWordMaker(words: readonly string[], random: () => number): () => string {
  const followers = learn(words);
  const taken = new Set(words);
  const make = (): string => {
    let word = EDGE.repeat(MEMORY);
    for (;;) {
      const next = followers.get(word.slice(-MEMORY)) ?? [EDGE];
      const letter = next[Math.floor(random() * next.length)] ?? EDGE;
      if (letter === EDGE || word.length > MEMORY + LONGEST) return word.slice(MEMORY);
      word += letter;
    }
  };
  return () => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const word = make();
      if (word.length < SHORTEST || word.length > LONGEST || taken.has(word)) continue;
      taken.add(word);
      return word;
    }
    throw new Error('There are too few words to make so many others of their letters.');
  };
}
