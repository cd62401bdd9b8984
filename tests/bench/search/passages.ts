import { mkdir, writeFile } from 'node:fs/promises';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { z } from 'astro/zod';
import type { Query } from './query-set.ts';

const passage = z.object({ title: z.string(), text: z.string(), questions: z.array(z.string()) });

/** A text with questions that it answers, as public question sets have them. */
export type Passage = z.infer<typeof passage>;

/** Reads a JSON list of { title, text, questions }. */
export async function readPassages(file: string): Promise<Passage[]> {
  return z.array(passage).parse(JSON.parse(await readFile(file, 'utf8')));
}

const SYMPTOM = 'passages';

function slugOf(number: number): string {
  return `passage-${String(number)}`;
}

/** All questions of all passages, each wanting its passage. */
export function questionsOf(passages: readonly Passage[]): Query[] {
  return passages.flatMap(({ questions }, number) =>
    questions.map((q) => ({ class: 'original', q, want: [slugOf(number)] })),
  );
}

/** Text that MDX and YAML leave as it is. */
function escapeMdx(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~&]/gu, (sign) => `\\${sign}`)
    .replace(/^(\s*)(\d+)([.)])/gmu, '$1$2\\$3');
}

function guide({ title, text }: Passage): string {
  const name = title.trim().slice(0, 90).padEnd(3, '.');
  const head = stringify({
    title: name,
    summary: `متنی از مجموعهٔ پرسش و پاسخ: ${name}`,
    aliases: [],
    symptoms: [SYMPTOM],
    reviewed: '2026-01-01',
  });
  return `---\n${head}---\n\n${escapeMdx(text)}\n`;
}

/**
 * Writes passages as the guides of a content folder of their own.
 *
 * @param folder where to; made when missing
 * @param site the text of a site.yaml to build with
 */
export async function writePassages(
  passages: readonly Passage[],
  folder: string,
  site: string,
): Promise<void> {
  const articles = path.join(folder, 'articles', 'fa', SYMPTOM);
  const symptoms = path.join(folder, 'symptoms');
  await Promise.all([articles, symptoms].map((each) => mkdir(each, { recursive: true })));
  await writeFile(path.join(folder, 'site.yaml'), site);
  await writeFile(
    path.join(symptoms, `${SYMPTOM}.yaml`),
    stringify({
      title: 'متن‌ها',
      summary: 'متن‌های یک مجموعهٔ پرسش و پاسخ.',
      aliases: [],
      icon: 'window',
      order: 1,
    }),
  );
  for (const [number, passage] of passages.entries()) {
    await writeFile(path.join(articles, `${slugOf(number)}.mdx`), guide(passage));
  }
}
