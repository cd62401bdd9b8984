import type { Analyser } from '../../text/analyse.ts';
import { createAnalyser } from '../../text/create-analyser.ts';
import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from '../query/answering-pages.ts';
import { collectVocabulary } from '../query/collect-vocabulary.ts';
import {
  GUIDES_PER_PIECE,
  guideUrl,
  textFile,
  type GuideRecord,
  type IndexBase,
  type LexiconRest,
  SUMMARIES_PER_PIECE,
} from '../query/index-files.ts';
import { encodePostings } from '../query/posting-codec.ts';
import { soundKey } from '../query/sound-key.ts';
import { createVocabulary, type VocabularyData } from '../query/vocabulary.ts';
import { collectPostings } from '../query/collect-postings.ts';
import { cutPieces, type Keyed } from './cut-pieces.ts';
import { mostTelling } from './most-telling.ts';
import { searchedText, type SearchDocument, type SearchFile, type SearchSymptom } from './document.ts';

/** What a piece may weigh, in letters. */
interface PieceSizes {
  readonly words: number;
  readonly postings: number;
}

/** Some two and three kilobytes when they are compressed: in smaller ones a query would load more files than bytes are saved. */
const PIECE_SIZES: PieceSizes = { words: 4_000, postings: 5_000 };

/**
 * Builds the index of terms: the files that query/index-files.ts names.
 *
 * @param documents the articles, in the order of `inOrder`
 * @param symptoms the symptom pages
 * @param lexicon the editors' words
 * @param pages the pages beside them that search answers with
 * @param sizes what a piece may weigh
 * @throws Error when two articles have one address (those of a content folder never do) or one is under no symptom
 */
export function termIndexFiles(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  lexicon: Lexicon,
  pages: readonly AnsweringPage[] = [],
  sizes = PIECE_SIZES,
): SearchFile[] {
  checkAddresses(documents);
  const analyser = createAnalyser(lexicon);
  const names = [
    ...pages.map((page) => page.names),
    ...symptoms.map(({ title, aliases }) => [title, ...aliases]),
  ];
  const texts = [...documents.map(searchedText), ...names.map((list) => list.join('\n'))];
  const data = collectVocabulary(texts, analyser);
  const words = cutPieces(keyedWords(data, analyser), sizes.words);
  const found = collectPostings(documents, analyser, createVocabulary(data, analyser));
  const postings = cutPieces(
    Array.from(found, ([term, list]) => keyed(term, [term, encodePostings(mostTelling(list))] as const)),
    sizes.postings,
  );
  const records = documents.map((document) => recordOf(document, symptoms));
  const base: IndexBase = {
    documents: data.documents,
    lexicon: { synonyms: lexicon.synonyms, keep: lexicon.keep },
    symptoms: symptoms.map(({ url, title, aliases }, number) => ({
      url,
      title,
      aliases,
      guides: records.filter(({ symptom }) => symptom === number).length,
    })),
    pages,
    words: words.map(({ start }) => start),
    postings: postings.map(({ start }) => start),
  };
  return [
    jsonFile('base.json', base),
    jsonFile('lexicon.json', { names: lexicon.names, elsewhere: lexicon.elsewhere } satisfies LexiconRest),
    ...words.map(({ entries }, piece) => jsonFile(`words/${String(piece)}.json`, wordsPiece(entries))),
    ...postings.map(({ entries }, piece) =>
      jsonFile(`postings/${String(piece)}.json`, Object.fromEntries(entries.map(({ value }) => value))),
    ),
    ...piecesOf(records, GUIDES_PER_PIECE).map((guides, piece) =>
      jsonFile(`guides/${String(piece)}.json`, guides),
    ),
    ...piecesOf(
      documents.map(({ summary }) => summary),
      SUMMARIES_PER_PIECE,
    ).map((summaries, piece) => jsonFile(`summaries/${String(piece)}.json`, summaries)),
    ...documents.map(({ url, sections }) => jsonFile(textFile(url), sections)),
  ];
}

/** The articles by symptom, those of one in the order in which they come: so guides are numbered. */
export function inOrder(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
): SearchDocument[] {
  const place = (document: SearchDocument): number => symptomOf(document, symptoms);
  return documents.toSorted((a, b) => place(a) - place(b));
}

/** The number of the symptom that an article is under; -1 for none. */
function symptomOf({ url, slug }: SearchDocument, symptoms: readonly SearchSymptom[]): number {
  return symptoms.findIndex((symptom) => guideUrl(symptom.url, slug) === url);
}

function checkAddresses(documents: readonly SearchDocument[]): void {
  const titles = new Map<string, string>();
  for (const { url, title } of documents) {
    const other = titles.get(url);
    if (other !== undefined) {
      throw new Error(`Search index: two articles have the address ${url}: "${other}" and "${title}"`);
    }
    titles.set(url, title);
  }
}

function recordOf(document: SearchDocument, symptoms: readonly SearchSymptom[]): GuideRecord {
  const { url, slug, title, aliases } = document;
  const symptom = symptomOf(document, symptoms);
  if (symptom === -1) throw new Error(`Search index: ${url} is under no symptom`);
  return { symptom, slug, title, aliases };
}

function keyed<Value extends { toString(): string }>(term: string, value: Value): Keyed<Value> {
  return { key: soundKey(term), value, size: value.toString().length };
}

/** One word of the vocabulary with the number of guides that hold it. */
interface CountedWord {
  readonly spelling: string;
  readonly documents: string;
  toString(): string;
}

function keyedWords({ words }: VocabularyData, analyser: Analyser): Keyed<CountedWord>[] {
  return Object.entries(words).flatMap(([documents, spellings]) =>
    spellings.split(' ').map((spelling) => {
      const term = analyser.analyse(spelling.replaceAll('_', ' '))[0]?.term ?? spelling;
      return keyed(term, { spelling, documents, toString: () => `${spelling} ` });
    }),
  );
}

function wordsPiece(entries: readonly Keyed<CountedWord>[]): Record<string, string> {
  const spellings = new Map<string, string[]>();
  for (const { value } of entries) {
    spellings.set(value.documents, [...(spellings.get(value.documents) ?? []), value.spelling]);
  }
  return Object.fromEntries([...spellings].map(([documents, list]) => [documents, list.join(' ')]));
}

function piecesOf<One>(list: readonly One[], size: number): One[][] {
  const pieces = Math.ceil(list.length / size);
  return Array.from({ length: pieces }, (_, piece) => list.slice(piece * size, (piece + 1) * size));
}

function jsonFile(path: string, data: unknown): SearchFile {
  return { path, content: Buffer.from(JSON.stringify(data)) };
}
