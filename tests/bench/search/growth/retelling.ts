import type { Analyser } from '../../../../src/text/analyse.ts';
import type { GrowingVocabulary } from './growing-vocabulary.ts';

/** What a guide is told about anew. */
export interface Subject {
  readonly noun: string;
  /** The make or the model that the guide is about. */
  readonly name: string;
}

/** Tells sentences of guides as if they were about another subject. */
export interface Reteller {
  /** @param isAbout whether the sentence names its subject in any case, as a title does */
  retell(sentence: string, subject: Subject, isAbout: boolean): string;
}

/** How often a sentence of a text, which goes on about what was named, names it again. */
const NAMED_AGAIN = 0.3;

/** How often a word of the rarer half stays all the same: another guide, too, may name the splitter. */
const KEPT = 0.5;

/** A content word of a sentence: where it stands, and in how many guides it is. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly documents: number;
}

function nameOf({ noun, name }: Subject, random: () => number): string {
  const chance = random();
  return chance < 0.5 ? `${noun} ${name}` : chance < 0.75 ? noun : name;
}

/** Puts a word in the place of another, between the signs that stand around that. */
function inPlaceOf(written: string, word: string): string {
  const before = /^[^\p{L}\p{N}]*/u.exec(written)?.[0] ?? '';
  const after = /[^\p{L}\p{N}\p{M}]*$/u.exec(written)?.[0] ?? '';
  return `${before}${word}${after}`;
}

/**
 * Makes a reteller: of the content words of a sentence the rarer half, which say what it is about, one becomes the subject
 * and every other of the rest a word of the growing vocabulary; the commoner half stays. So what is common stays common and what
 * is rare stays rare.
 * @param documentsWith in how many guides a term stands
 */
export function createReteller(
  analyser: Analyser,
  documentsWith: (term: string) => number,
  vocabulary: GrowingVocabulary,
  random: () => number,
): Reteller {
  const known = new Map<string, readonly Word[]>();
  const wordsOf = (sentence: string): readonly Word[] => {
    const read =
      known.get(sentence) ??
      analyser
        .analyse(sentence)
        .filter(({ isFunctionWord }) => !isFunctionWord)
        .map(({ term, start, end }) => ({ start, end, documents: documentsWith(term) }));
    known.set(sentence, read);
    return read;
  };
  return {
    retell(sentence, subject, isAbout) {
      const words = wordsOf(sentence);
      const rarest = words
        .toSorted((a, b) => a.documents - b.documents)
        .slice(0, Math.ceil(words.length / 2));
      const named = isAbout || random() < NAMED_AGAIN ? rarest[0] : undefined;
      let told = '';
      let end = 0;
      for (const word of words) {
        // Of two terms that come from one word only the first is told anew.
        if (word.start < end) continue;
        told += sentence.slice(end, word.start);
        const written = sentence.slice(word.start, word.end);
        if (word === named) told += inPlaceOf(written, nameOf(subject, random));
        else if (rarest.includes(word) && random() >= KEPT) told += inPlaceOf(written, vocabulary.draw());
        else {
          vocabulary.pass();
          told += written;
        }
        end = word.end;
      }
      return told + sentence.slice(end);
    },
  };
}
