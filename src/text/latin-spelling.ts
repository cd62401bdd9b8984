/**
 * How each Persian letter is written by people who type Persian in Latin letters, with a cost for the rarer ways.
 * '' is a letter that is not written at all. From the habits of chat ("Finglish"); there is no standard.
 */
const latinSpellings: Readonly<Record<string, readonly (readonly [latin: string, cost: number])[]>> = {
  ا: [
    ['a', 0],
    ['aa', 0],
    ['o', 0.2],
    ['u', 0.3],
    ['e', 0.3],
    ['', 0.4],
  ],
  ب: [['b', 0]],
  پ: [['p', 0]],
  ت: [['t', 0]],
  ث: [['s', 0.1]],
  ج: [
    ['j', 0],
    ['g', 0.4],
  ],
  چ: [
    ['ch', 0],
    ['c', 0.2],
  ],
  ح: [['h', 0]],
  خ: [
    ['kh', 0],
    ['x', 0.05],
  ],
  د: [['d', 0]],
  ذ: [['z', 0.1]],
  ر: [['r', 0]],
  ز: [['z', 0]],
  ژ: [
    ['zh', 0],
    ['j', 0.1],
  ],
  س: [['s', 0]],
  ش: [['sh', 0]],
  ص: [['s', 0]],
  ض: [['z', 0]],
  ط: [['t', 0]],
  ظ: [['z', 0.1]],
  ع: [
    ['', 0.05],
    ['a', 0.05],
    ['e', 0.05],
    ['o', 0.1],
    ["'", 0],
  ],
  غ: [
    ['gh', 0],
    ['q', 0],
    ['g', 0.3],
  ],
  ف: [['f', 0]],
  ق: [
    ['gh', 0],
    ['q', 0],
    ['g', 0.3],
  ],
  ک: [
    ['k', 0],
    ['ck', 0.05],
    ['c', 0.2],
  ],
  گ: [['g', 0]],
  ل: [['l', 0]],
  م: [['m', 0]],
  ن: [['n', 0]],
  و: [
    ['v', 0],
    ['o', 0],
    ['u', 0],
    ['oo', 0],
    ['ou', 0],
    ['w', 0.05],
    ['', 0.4],
  ],
  ه: [
    ['h', 0],
    ['', 0.3],
  ],
  ی: [
    ['i', 0],
    ['y', 0],
    ['ee', 0],
    ['ei', 0.1],
    ['ey', 0.1],
    ['e', 0.3],
    ['', 0.5],
  ],
};

/** At a word's start ا only carries a vowel, at its end ه stands for one, and a second ی is heard with the first. */
const firstAlef: readonly (readonly [string, number])[] = ['a', 'e', 'o', 'i', 'u', 'aa', ''].map((latin) => [
  latin,
  0,
]);
const lastHeh: readonly (readonly [string, number])[] = [
  ['e', 0],
  ['eh', 0],
  ['a', 0.05],
  ['h', 0.1],
];
const secondYeh: readonly (readonly [string, number])[] = [
  ['', 0.05],
  ['i', 0],
  ['y', 0],
];

/** Latin letters that need no Persian one: short vowels are not written in Persian. */
const unwrittenLetters: Readonly<Record<string, number>> = {
  a: 0.05,
  e: 0.05,
  o: 0.05,
  i: 0.4,
  u: 0.3,
  "'": 0,
  h: 0.5,
};
const DOUBLED_COST = 0.05;

function spellingsAt(persian: string, index: number): readonly (readonly [string, number])[] {
  const letter = persian.charAt(index);
  if (letter === 'ا' && index === 0) return firstAlef;
  if (letter === 'ه' && index === persian.length - 1) return lastHeh;
  if (letter === 'ی' && persian.charAt(index - 1) === 'ی') return secondYeh;
  return latinSpellings[letter] ?? [];
}

/**
 * How far a word in Latin letters is from the usual Latin spellings of a Persian word.
 *
 * @param latin small letters
 * @param persian folded letters
 * @returns 0 for the plainest spelling, Infinity when it cannot be one
 * @example latinDistance('nemishe', 'نمیشه') // 0.05
 */
export function latinDistance(latin: string, persian: string): number {
  const width = latin.length + 1;
  const costs = new Array<number>(width * (persian.length + 1)).fill(Infinity);
  const lower = (cell: number, cost: number): void => {
    if (cost < (costs[cell] ?? Infinity)) costs[cell] = cost;
  };
  costs[0] = 0;
  for (let index = 0; index <= persian.length; index += 1) {
    const spellings = spellingsAt(persian, index);
    for (let read = 0; read <= latin.length; read += 1) {
      const cost = costs[index * width + read] ?? Infinity;
      if (cost === Infinity) continue;
      for (const [written, extra] of spellings) {
        if (latin.startsWith(written, read)) lower((index + 1) * width + read + written.length, cost + extra);
      }
      const letter = latin.charAt(read);
      const skipped = letter === latin.charAt(read - 1) ? DOUBLED_COST : unwrittenLetters[letter];
      if (skipped !== undefined && read > 0) lower(index * width + read + 1, cost + skipped);
    }
  }
  return costs[costs.length - 1] ?? Infinity;
}

const persianSounds: Readonly<Record<string, string>> = {
  ...{
    ب: 'b',
    پ: 'p',
    ت: 't',
    ط: 't',
    ث: 's',
    س: 's',
    ص: 's',
    ج: 'j',
    ژ: 'j',
    چ: 'c',
    خ: 'x',
    د: 'd',
    ر: 'r',
  },
  ...{
    ز: 'z',
    ذ: 'z',
    ض: 'z',
    ظ: 'z',
    ش: '$',
    غ: 'g',
    ق: 'g',
    گ: 'g',
    ف: 'f',
    ک: 'k',
    ل: 'l',
    م: 'm',
    ن: 'n',
  },
};

const latinSounds: readonly (readonly [RegExp, string])[] = [
  [/kh|x/gu, 'X'],
  [/sh/gu, '$'],
  [/ch/gu, 'C'],
  [/zh/gu, 'j'],
  [/gh|q/gu, 'g'],
  [/c/gu, 'k'],
  [/[aeiouvwyh'-]/gu, ''],
];

function withoutDoubles(text: string): string {
  return text.replace(/(.)\1+/gu, '$1');
}

/** The consonants of a Persian word by sound, without those that may be vowels: سرعت → srt. */
export function persianSkeleton(word: string): string {
  return withoutDoubles(Array.from(word, (letter) => persianSounds[letter] ?? '').join(''));
}

/** The same for a word in Latin letters: sorat → srt. Words that can be spellings of each other have one skeleton. */
export function latinSkeleton(word: string): string {
  return withoutDoubles(
    latinSounds.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word).toLowerCase(),
  );
}
