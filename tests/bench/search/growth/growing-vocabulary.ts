/** A vocabulary that grows as a text goes on. */
export interface GrowingVocabulary {
  /** Counts a word of the text that is kept as it is. */
  pass(): void;
  /** Gives a word for the next place: a new one where the vocabulary has fallen behind, else one drawn before. */
  draw(): string;
}

/** How a vocabulary began: its distinct words, and the length of the text that has them. */
export interface Beginning {
  readonly distinct: number;
  readonly length: number;
}

/**
 * The exponent of Heaps' law (H. S. Heaps, Information Retrieval, 1978: distinct words grow with a power of the text's
 * length), as measured on this site's own 73 guides: 0.51 (Wikipedia paragraphs: 0.67).
 */
const HEAPS_EXPONENT = 0.51;

/**
 * A word comes as often as 1 / (rank + shift) ** exponent: Zipf's law in Mandelbrot's form. The exponent is what Heaps' law asks for
 * (L. Lü, Z.-K. Zhang, T. Zhou, Zipf's law leads to Heaps' law, 2010). Without the shift the first of the words that are drawn would
 * stand in every text, as only words do that are no subject of any.
 */
const ZIPF_EXPONENT = 1 / HEAPS_EXPONENT;
const RANK_SHIFT = 1_000;

/** A rank from 0 up, by that law. */
function drawRank(random: () => number): number {
  return Math.floor(RANK_SHIFT * ((1 - random()) ** (-1 / (ZIPF_EXPONENT - 1)) - 1));
}

/**
 * Makes a vocabulary that follows Heaps' law from where a text left off. The words that it draws are the rarer ones of a text; the
 * earlier one was made, the oftener it comes.
 * @param makeWord gives a word that is not there yet
 * @param random gives the next number from 0 up to 1
 */
export function createGrowingVocabulary(
  { distinct, length }: Beginning,
  makeWord: () => string,
  random: () => number,
): GrowingVocabulary {
  const made: string[] = [];
  let written = length;
  const again = (): string | undefined => {
    if (made.length === 0) return undefined;
    for (;;) {
      const word = made[drawRank(random)];
      if (word !== undefined) return word;
    }
  };
  return {
    pass: () => void (written += 1),
    draw: () => {
      written += 1;
      const due = distinct * (written / length) ** HEAPS_EXPONENT;
      const known = distinct + made.length < due ? undefined : again();
      if (known !== undefined) return known;
      const word = makeWord();
      made.push(word);
      return word;
    },
  };
}
