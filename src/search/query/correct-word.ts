import type { Analyser } from '../../text/analyse.ts';
import { switchToLatin, switchToPersian } from '../../text/keyboard-layout.ts';
import { signsInWord } from './correct-layout.ts';
import { foldWord } from './fold-word.ts';
import { knownTerm } from './known-words.ts';
import type { CorrectionKind } from './query-term.ts';
import { findLatinStem, findStem } from './find-stem.ts';
import type { Candidate, SpellingIndex } from './typing-errors.ts';
import { splitWord } from './split-word.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a word of the query is corrected to. */
export interface WordCorrection {
  readonly kind: CorrectionKind;
  /** The word or words that were meant, in a spelling for people. */
  readonly shown: string;
  /** How sure that is: 0 to 1. */
  readonly confidence: number;
  /** Another word that is about as likely. */
  readonly alternative: string | undefined;
}

const ENDING_COST = 0.2;
const TWO_ENDINGS_COST = 0.3;

/** One word in the other layout inside a query in the right one: an exact word, so better than any mistake. */
const LAYOUT_COST = 0.3;
const MIN_LAYOUT_LENGTH = 3;

/** How much more the second candidate may cost than the first one to be searched as well. */
const MAX_ALTERNATIVE_GAP = 0.06;

/** A correction that is beyond doubt. */
export function certainCorrection(kind: CorrectionKind, shown: string): WordCorrection {
  return { kind, shown, confidence: 1, alternative: undefined };
}

/** A correction of what was typed; a mistake in a long word leaves more of it that is right. */
export function correctionOf(
  kind: CorrectionKind,
  shown: string,
  cost: number,
  typed: string,
): WordCorrection {
  return { kind, shown, confidence: 1 - cost / Math.max(3, typed.length / 2 + 1), alternative: undefined };
}

function candidatesOf(kind: CorrectionKind, shown: string | undefined, cost: number): Candidate[] {
  return shown === undefined ? [] : [{ kind, shown, cost, adjustedCost: cost }];
}

function stemCandidates(word: string, analyser: Analyser, vocabulary: Vocabulary): Candidate[] {
  const found = (isLatin(word) ? findLatinStem : findStem)(word, analyser, vocabulary);
  return candidatesOf('ending', found?.shown, found?.endings === 2 ? TWO_ENDINGS_COST : ENDING_COST);
}

function splitCandidates(
  word: string,
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): Candidate[] {
  const split = splitWord(word, { analyser, vocabulary, spellings });
  return split === undefined ? [] : candidatesOf('joined', split.parts.join(' '), split.cost);
}

/** A word on Latin keys; that of its first letter may hold a sign: ;hfg for کابل. */
const latinKeys = /^[a-z\\`;',[\]]*[a-z]/iu;

function layoutCandidates(typed: string, analyser: Analyser, vocabulary: Vocabulary): Candidate[] {
  const texts = latinKeys.test(typed) ? switchToPersian(typed) : [switchToLatin(typed)];
  const shown = texts.find(
    (text) =>
      !signsInWord.test(text) &&
      text.length >= MIN_LAYOUT_LENGTH &&
      knownTerm(text, analyser, vocabulary)?.isFunctionWord === false,
  );
  return candidatesOf('layout', shown, LAYOUT_COST);
}

function isLatin(word: string): boolean {
  return /^[a-z]/u.test(word);
}

function latinCandidates(word: string, spellings: SpellingIndex): Candidate[] {
  return isLatin(word) ? spellings.fromLatin(word) : [];
}

/** How many times more articles have to hold the second of two readings that are about as near, for it to go first. */
const FAR_MORE_FREQUENT = 4;

/** sorat is صورت to the ear, and سرعت on a site that speaks of it far more. */
function frequentFirst(
  [best, next, ...others]: readonly Candidate[],
  analyser: Analyser,
  vocabulary: Vocabulary,
): readonly Candidate[] {
  if (best === undefined || next === undefined) return best === undefined ? [] : [best];
  const holders = ({ shown }: Candidate): number => {
    const term = knownTerm(shown, analyser, vocabulary);
    return term === undefined || term.isFunctionWord ? 0 : (vocabulary.get(term.term)?.documents ?? 0);
  };
  const isFarMore =
    holders(best) > 0 &&
    holders(next) >= FAR_MORE_FREQUENT * holders(best) &&
    next.adjustedCost <= best.adjustedCost + MAX_ALTERNATIVE_GAP;
  const swapped = { ...next, adjustedCost: best.adjustedCost };
  return isFarMore ? [swapped, best, ...others] : [best, next, ...others];
}

function bestCorrection(word: string, candidates: readonly Candidate[]): WordCorrection | undefined {
  const [best, next] = [...candidates].sort((a, b) => a.adjustedCost - b.adjustedCost);
  if (best === undefined) return undefined;
  const isClose =
    next !== undefined &&
    next.kind === best.kind &&
    next.adjustedCost <= best.adjustedCost + MAX_ALTERNATIVE_GAP;
  return {
    ...correctionOf(best.kind, best.shown, best.cost, word),
    alternative: isClose ? next.shown : undefined,
  };
}

/**
 * Finds how a word that the site does not know was meant: an inflected form of a known word, Persian in Latin
 * letters, words run together, a word in the other keyboard layout, or a typing mistake.
 *
 * @returns the best candidate as the correction, or undefined when nothing is near enough
 */
export function correctWord(
  typed: string,
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordCorrection | undefined {
  const word = foldWord(typed);
  return bestCorrection(word, [
    ...stemCandidates(word, analyser, vocabulary),
    ...frequentFirst(latinCandidates(word, spellings).slice(0, 2), analyser, vocabulary),
    ...splitCandidates(word, spellings, analyser, vocabulary),
    ...layoutCandidates(typed, analyser, vocabulary),
    ...spellings.near(word).slice(0, 2),
  ]);
}

/**
 * Takes a word in Latin letters for Persian. For words that the site knows, but only because somebody wrote an alias
 * in Latin letters.
 *
 * @returns the Persian word, with the typed one as the alternative, or undefined
 */
export function correctRareLatin(typed: string, spellings: SpellingIndex): WordCorrection | undefined {
  const word = foldWord(typed);
  const correction = bestCorrection(word, latinCandidates(word, spellings).slice(0, 1));
  return correction === undefined ? undefined : { ...correction, alternative: typed };
}

/** Takes a word in Latin letters for Persian, whatever it may be besides. */
export function readLatin(
  word: string,
  spellings: SpellingIndex,
  analyser: Analyser,
  vocabulary: Vocabulary,
): WordCorrection | undefined {
  return bestCorrection(
    word,
    frequentFirst(latinCandidates(word, spellings).slice(0, 2), analyser, vocabulary),
  );
}
