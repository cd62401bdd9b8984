import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import type { IndexedContent } from '../../../src/integrations/content-of-build.ts';
import type { Query } from './query-set.ts';

/** A text with questions that it answers, as public question sets have them. */
export interface Passage {
  /** Empty where the set has none. */
  readonly title: string;
  readonly text: string;
  readonly questions: readonly string[];
}

const listed = z.array(z.object({ title: z.string(), text: z.string(), questions: z.array(z.string()) }));
const lined = z.object({ question: z.string(), passage: z.string() });

/** Reads a JSON list of { title, text, questions }, or lines of JSON with { question, passage }, of which each text counts once. */
export async function readPassages(file: string): Promise<Passage[]> {
  const read = await readFile(file, 'utf8');
  if (read.trimStart().startsWith('[')) return listed.parse(JSON.parse(read));
  const lines = read.split('\n').filter((line) => line.trim() !== '');
  return byText(
    lines
      // Python writes what is missing as a number that JSON does not have.
      .map((line) => lined.parse(JSON.parse(line.replace(/: NaN\b/gu, ': null'))))
      .map(({ question, passage }) => ({ title: '', text: passage, questions: [question] })),
  );
}

/** Passages of the same text as one, with the questions of all. */
export function byText(passages: readonly Passage[]): Passage[] {
  const found = new Map<string, Passage>();
  for (const passage of passages) {
    const key = passage.text.trim();
    const before = found.get(key);
    found.set(
      key,
      before === undefined ? passage : { ...before, questions: [...before.questions, ...passage.questions] },
    );
  }
  return [...found.values()];
}

function slugOf(number: number): string {
  return `passage-${String(number)}`;
}

/** All questions of all passages, each wanting its passage. */
export function questionsOf(passages: readonly Passage[]): Query[] {
  return passages.flatMap(({ questions }, number) =>
    questions.map((q) => ({ class: 'original', q, want: [slugOf(number)] })),
  );
}

/**
 * Passages as the guides of a site without an editors' lexicon.
 * @param site some site's content, whose first guide and symptom give what passages do not have.
 * @throws Error when that site has no guide
 */
export function contentOf(
  passages: readonly Passage[],
  { articles, symptoms }: IndexedContent,
): IndexedContent {
  const [guide] = articles;
  const symptom = symptoms.find(({ id }) => id === guide?.symptom);
  if (guide === undefined || symptom === undefined)
    throw new Error('The site beside the passages has no guide.');
  return {
    symptoms: [{ ...symptom, data: { ...symptom.data, title: 'متن‌ها', aliases: [] } }],
    articles: passages.map(({ title, text }, number) => ({
      ...guide,
      slug: slugOf(number),
      data: { ...guide.data, title, summary: '', aliases: [], asked: [] },
      text,
      sections: [{ hash: '', label: '', text }],
    })),
  };
}
