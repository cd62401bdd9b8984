import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from './answering-pages.ts';
import { isSection, type Section } from './section.ts';
import type { VocabularyData } from './vocabulary.ts';

/*
 * The files of the index of terms. They stand in a folder that bears the index's version, so their names are fixed and what
 * they hold never changes. Everything that grows with the guides is in pieces: `base.json` says where each starts.
 */

/** A symptom page. */
export interface IndexedSymptom {
  /** Its address from the root of the site. */
  readonly url: string;
  readonly title: string;
  readonly aliases: readonly string[];
  /** How many guides it lists. Guides are numbered by symptom, in the order of its page. */
  readonly guides: number;
}

/** `base.json`: what every query needs. */
export interface IndexBase {
  /** How many texts the vocabulary counts: guides, and what symptoms and pages are called. */
  readonly documents: number;
  /** The synonyms and what only looks inflected; the rest is in `lexicon.json`. */
  readonly lexicon: Pick<Lexicon, 'synonyms' | 'keep'>;
  readonly symptoms: readonly IndexedSymptom[];
  /** The pages that are no guides and that search answers with. */
  readonly pages: readonly AnsweringPage[];
  /** Where the keys of each piece of words start. */
  readonly words: readonly string[];
  /** Where the keys of each piece of postings start. */
  readonly postings: readonly string[];
}

/** How many guides the index has. */
export function guideCount(symptoms: readonly IndexedSymptom[]): number {
  return symptoms.reduce((sum, { guides }) => sum + guides, 0);
}

/** The numbers of the guides that a symptom lists. */
export function guidesOf(symptoms: readonly IndexedSymptom[], symptom: number): number[] {
  const first = guideCount(symptoms.slice(0, symptom));
  return Array.from({ length: symptoms[symptom]?.guides ?? 0 }, (_, place) => first + place);
}

/** `lexicon.json`: what else the editors say of words. Few queries have such a word, and every one would pay for it. */
export type LexiconRest = Pick<Lexicon, 'names' | 'elsewhere'>;

/** `words/<piece>.json`: a part of the vocabulary. */
export type WordsPiece = VocabularyData['words'];

/** `postings/<piece>.json`: by term, what `encodePostings` wrote. */
export type PostingsPiece = Readonly<Record<string, string>>;

/** What is suggested of a guide. */
export interface GuideRecord {
  /** The number of its symptom in the base. */
  readonly symptom: number;
  /** The last part of its address. */
  readonly slug: string;
  readonly title: string;
  readonly aliases: readonly string[];
}

/** `guides/<piece>.json`: this many guides in the order of their numbers. */
export const GUIDES_PER_PIECE = 2;

/** `summaries/<piece>.json`: of so many guides the summaries, which suggestions do without. */
export const SUMMARIES_PER_PIECE = 4;

/** The file with the text of a guide: its name is the guide's address, which no other guide that comes or goes changes. */
export const textFile = (url: string): string => `texts/${url.replace(/^\/|\/$/g, '')}.json`;

/**
 * The address of a guide from its symptom's, as `articleUrl` of content/addresses.ts makes it. The browser runs this to
 * spell out what records leave out; content/ does not go into the browser.
 */
export function guideUrl(symptom: string, slug: string): string {
  return `${symptom}${slug}/`;
}

/*
 * Guards against files that are no part of the index: an error page, a proxy's answer. The build writes the files whole, so
 * the outline is enough; the browser gets no schema library for it.
 */

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether parsed JSON is the base. */
export function isIndexBase(value: unknown): value is IndexBase {
  return (
    isRecord(value) &&
    typeof value['documents'] === 'number' &&
    isRecord(value['lexicon']) &&
    Array.isArray(value['lexicon']['synonyms']) &&
    ['symptoms', 'pages', 'words', 'postings'].every((name) => Array.isArray(value[name]))
  );
}

/** Whether parsed JSON is a piece of words or of postings: texts by name. */
export function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every((text) => typeof text === 'string');
}

/** Whether parsed JSON is a piece of the guides' records. */
export function isGuideRecords(value: unknown): value is readonly GuideRecord[] {
  return Array.isArray(value) && value.every((one) => isRecord(one) && typeof one['slug'] === 'string');
}

/** Whether parsed JSON is the rest of the lexicon. */
export function isLexiconRest(value: unknown): value is LexiconRest {
  return isRecord(value) && ['names', 'elsewhere'].every((name) => Array.isArray(value[name] ?? []));
}

/** Whether parsed JSON is a piece of summaries. */
export function isSummaries(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((summary) => typeof summary === 'string');
}

/** Whether parsed JSON is the text of a guide, in its sections. */
export function isGuideText(value: unknown): value is readonly Section[] {
  return Array.isArray(value) && value.every(isSection);
}
