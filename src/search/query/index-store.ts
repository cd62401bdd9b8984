import type { Analyser } from '../../text/analyse.ts';
import {
  GUIDES_PER_PIECE,
  guideUrl,
  isGuideRecords,
  isGuideText,
  isSummaries,
  isTexts,
  SUMMARIES_PER_PIECE,
  textFile,
  type GuideRecord,
  type IndexBase,
} from './index-files.ts';
import { piecesFrom, pieceWith } from './piece-ranges.ts';
import type { Section } from './section.ts';
import { decodePostings } from './posting-codec.ts';
import type { Posting } from './posting.ts';
import { soundKey } from './sound-key.ts';
import { createGrowingVocabulary, type Vocabulary } from './vocabulary.ts';

/** Reads a file of the index by its path in the index's folder; rejects where it is missing or out of reach. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What is shown of a guide, with its address and its symptom's title. */
export interface ShownGuide extends GuideRecord {
  readonly number: number;
  readonly url: string;
  readonly symptomTitle: string;
}

/**
 * The index of terms, as far as it has been loaded. It grows with what is asked for; what is not loaded is as if no guide
 * had it.
 */
export interface IndexStore {
  readonly base: IndexBase;
  readonly analyser: Analyser;
  /** The words that are loaded; it grows. */
  readonly vocabulary: Vocabulary;
  /** Where a term stands; empty for one that no guide has or whose piece is not loaded. */
  postingsOf(term: string): readonly Posting[];
  /** Loads the words of some terms, and where these stand. */
  loadTerms(terms: Iterable<string>): Promise<void>;
  /** Loads all words that begin so; at most MAX_PIECES_OF_BEGINNING pieces of each. */
  loadWords(beginnings: Iterable<string>): Promise<void>;
  /** What is shown of some guides, by their numbers. */
  guides(numbers: readonly number[]): Promise<ShownGuide[]>;
  /** The summary of a guide, by its number. */
  summary(guide: number): Promise<string>;
  /** The text of a guide, by its address, in its sections. */
  text(url: string): Promise<readonly Section[]>;
}

/** In a site of ten thousand guides a single letter begins many pieces; what is typed next narrows them down. */
const MAX_PIECES_OF_BEGINNING = 4;

/** @throws Error when a file is not what it should be */
function checked<Data>(path: string, data: unknown, isData: (value: unknown) => value is Data): Data {
  if (!isData(data)) throw new Error(`${path} is no file of the search index.`);
  return data;
}

/** Remembers what was asked for by name; what failed is asked for again. */
function remembering<Loaded>(load: (path: string) => Promise<Loaded>): (path: string) => Promise<Loaded> {
  const known = new Map<string, Promise<Loaded>>();
  return (path) => {
    const loading =
      known.get(path) ??
      load(path).catch((error: unknown) => {
        known.delete(path);
        throw error;
      });
    known.set(path, loading);
    return loading;
  };
}

/**
 * Makes the store of an index whose base is loaded.
 *
 * @param read where its other files come from
 */
export function createIndexStore(base: IndexBase, analyser: Analyser, read: ReadFile): IndexStore {
  const vocabulary = createGrowingVocabulary(base.documents, analyser);
  const encoded = new Map<string, string>();
  const decoded = new Map<string, readonly Posting[]>();

  const loadWordsPiece = remembering(async (path) => {
    vocabulary.add(checked(path, await read(path), isTexts));
  });
  const loadPostingsPiece = remembering(async (path) => {
    for (const [term, text] of Object.entries(checked(path, await read(path), isTexts)))
      encoded.set(term, text);
  });
  const loadGuides = remembering(async (path) => checked(path, await read(path), isGuideRecords));
  const loadSummaries = remembering(async (path) => checked(path, await read(path), isSummaries));
  const loadText = remembering(async (path) => checked(path, await read(path), isGuideText));

  const loadAll = async (load: (path: string) => Promise<void>, folder: string, pieces: Iterable<number>) => {
    await Promise.all(Array.from(new Set(pieces), (piece) => load(`${folder}/${String(piece)}.json`)));
  };

  return {
    base,
    analyser,
    vocabulary,
    postingsOf(term) {
      const known = decoded.get(term);
      if (known !== undefined) return known;
      const text = encoded.get(term);
      if (text === undefined) return [];
      const postings = decodePostings(text);
      decoded.set(term, postings);
      return postings;
    },
    async loadTerms(terms) {
      const keys = Array.from(terms, soundKey);
      await Promise.all([
        loadAll(
          loadWordsPiece,
          'words',
          keys.map((key) => pieceWith(base.words, key)),
        ),
        loadAll(
          loadPostingsPiece,
          'postings',
          keys.map((key) => pieceWith(base.postings, key)),
        ),
      ]);
    },
    async loadWords(beginnings) {
      const pieces = Array.from(beginnings, (beginning) =>
        piecesFrom(base.words, soundKey(beginning)).slice(0, MAX_PIECES_OF_BEGINNING),
      );
      await loadAll(loadWordsPiece, 'words', pieces.flat());
    },
    async guides(numbers) {
      const shown = numbers.map(async (number) => {
        const piece = Math.floor(number / GUIDES_PER_PIECE);
        const record = (await loadGuides(`guides/${String(piece)}.json`))[number % GUIDES_PER_PIECE];
        const symptom = base.symptoms[record?.symptom ?? -1];
        if (record === undefined || symptom === undefined) return [];
        return [{ ...record, number, url: guideUrl(symptom.url, record.slug), symptomTitle: symptom.title }];
      });
      return (await Promise.all(shown)).flat();
    },
    async summary(guide) {
      const piece = Math.floor(guide / SUMMARIES_PER_PIECE);
      return (await loadSummaries(`summaries/${String(piece)}.json`))[guide % SUMMARIES_PER_PIECE] ?? '';
    },
    text: (url) => loadText(textFile(url)),
  };
}
