/** Letters that sound alike in Persian: people who write by ear mix them up. */
const sameSoundLetters = ['سصث', 'زذضظ', 'تط', 'قغ', 'هح', 'اع', 'کگ', 'بپ', 'جچژ'];

/** The rows of the Persian keyboard; neighbours are beside each other or one row apart. */
const persianKeyRows = ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'];
const latinKeyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const SAME_SOUND_COST = 0.4;
const NEIGHBOUR_COST = 0.6;
const OTHER_ROW_COST = 0.7;
const SWAP_COST = 0.55;
const DOUBLE_COST = 0.5;
const VOWEL_COST = 0.8;
const LEFT_OUT_COST = 0.85;
/** People rarely get the first letter wrong. */
const FIRST_LETTER_COST = 0.3;
const vowels = new Set(Array.from('اویeaiou', (letter) => letter.charCodeAt(0)));

function pairCode(one: number, other: number): number {
  return one < other ? (one << 16) | other : (other << 16) | one;
}

function replacementCosts(): ReadonlyMap<number, number> {
  const costs = new Map<number, number>();
  const set = (one: string, other: string, cost: number): void => {
    costs.set(pairCode(one.charCodeAt(0), other.charCodeAt(0)), cost);
  };
  for (const rows of [persianKeyRows, latinKeyRows]) {
    rows.forEach((row, number) => {
      [...row].forEach((key, index) => {
        const below = rows[number + 1] ?? '';
        const beside = row[index + 1];
        if (beside !== undefined) set(key, beside, NEIGHBOUR_COST);
        for (const near of [below[index - 1], below[index]]) {
          if (near !== undefined) set(key, near, OTHER_ROW_COST);
        }
      });
    });
  }
  for (const group of sameSoundLetters) {
    for (const one of group) for (const other of group) set(one, other, SAME_SOUND_COST);
  }
  return costs;
}

const replacementCostOf = replacementCosts();

function gapCost(word: string, index: number): number {
  const letter = word.charCodeAt(index);
  if (letter === word.charCodeAt(index - 1)) return DOUBLE_COST;
  return vowels.has(letter) ? VOWEL_COST : 1;
}

/** What a letter costs that was left out: inside a word a little less than a wrong one, since nothing was typed for it. */
function leftOutCost(meant: string, index: number): number {
  const cost = gapCost(meant, index);
  return cost === 1 && index > 0 && index < meant.length - 1 ? LEFT_OUT_COST : cost;
}

/** No word that is compared is longer; what is longer is no word. */
const MAX_WORD_LENGTH = 40;

/** More letters than this cannot be missing or too much within any limit in use. */
const BAND = 3;

const WIDTH = MAX_WORD_LENGTH + 1;

/** Three rows of the table, used again by every call: a query is compared with thousands of words. */
const rows = new Float64Array(3 * WIDTH);

/**
 * How far apart two spellings are: the cheapest way from one to the other by writing a letter too much, too few, a
 * wrong one, or two in the wrong order (Damerau and Levenshtein). A wrong letter that sounds the same or whose key
 * lies beside the right one costs less than another; a wrong first letter costs more.
 *
 * @param typed what was typed
 * @param meant a word that may have been meant
 * @param most give up above this
 * @returns 0 for the same word, 1 for one plain mistake; Infinity above `most`
 */
export function spellingDistance(typed: string, meant: string, most: number): number {
  if (typed === meant) return 0;
  if (
    Math.max(typed.length, meant.length) > MAX_WORD_LENGTH ||
    Math.abs(typed.length - meant.length) > BAND
  ) {
    return Infinity;
  }
  const sameStart = typed.startsWith(meant.charAt(0)) || typed.startsWith(meant.charAt(1));
  const startCost = sameStart ? 0 : FIRST_LETTER_COST;
  rows.fill(Infinity);
  rows[0] = 0;
  for (let column = 1; column <= Math.min(meant.length, BAND); column += 1) {
    rows[column] = at(column - 1) + gapCost(meant, column - 1);
  }
  for (let row = 1; row <= typed.length; row += 1) {
    const current = (row % 3) * WIDTH;
    const last = ((row + 2) % 3) * WIDTH;
    const beforeLast = ((row + 1) % 3) * WIDTH;
    rows.fill(Infinity, current, current + WIDTH);
    const extra = gapCost(typed, row - 1);
    const letter = typed.charCodeAt(row - 1);
    let lowest = Infinity;
    for (let column = Math.max(0, row - BAND); column <= Math.min(meant.length, row + BAND); column += 1) {
      let cost = at(last + column) + extra;
      if (column > 0) {
        const wanted = meant.charCodeAt(column - 1);
        const replaced = letter === wanted ? 0 : (replacementCostOf.get(pairCode(letter, wanted)) ?? 1);
        cost = Math.min(cost, at(last + column - 1) + replaced);
        cost = Math.min(cost, at(current + column - 1) + leftOutCost(meant, column - 1));
        const isSwap =
          row > 1 &&
          column > 1 &&
          letter === meant.charCodeAt(column - 2) &&
          wanted === typed.charCodeAt(row - 2);
        if (isSwap) cost = Math.min(cost, at(beforeLast + column - 2) + SWAP_COST);
      }
      rows[current + column] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest + startCost > most) return Infinity;
  }
  const distance = at((typed.length % 3) * WIDTH + meant.length) + startCost;
  return distance > most ? Infinity : distance;
}

function at(cell: number): number {
  return rows[cell] ?? Infinity;
}
