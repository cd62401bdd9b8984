import { z } from 'astro/zod';
import type { Lexicon, PageName } from '../../text/lexicon.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';

const word = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text.split(/\s+/u).length <= 5, 'A synonym has five words at most');

const group = z.array(word).min(2);

/** The first word that stands in two groups, where only one of them would count. */
function wordInTwoGroups(groups: readonly (readonly string[])[]): string | undefined {
  const groupOf = new Map<string, number>();
  for (const [number, words] of groups.entries()) {
    for (const spelling of words) {
      const known = groupOf.get(spelling.toLowerCase());
      if (known !== undefined && known !== number) return spelling;
      groupOf.set(spelling.toLowerCase(), number);
    }
  }
  return undefined;
}

/** The first word that only helps sentences: every «بله» of a tree would be taken for the messenger of that name. */
function helpingWord(groups: readonly (readonly string[])[]): string | undefined {
  return groups.flat().find((spelling) => {
    const [atom, ...others] = tokenise(spelling);
    return atom !== undefined && others.length === 0 && stopWords.has(atom.text);
  });
}

/** Says in the editors' words what is wrong between groups of words. */
function checkGroups(
  groups: readonly (readonly string[])[],
  context: { addIssue: (issue: { code: 'custom'; message: string }) => void },
): void {
  const repeated = wordInTwoGroups(groups);
  if (repeated !== undefined) {
    context.addIssue({ code: 'custom', message: `"${repeated}" stands in two groups: leave it in one` });
  }
  const helping = helpingWord(groups);
  if (helping !== undefined) {
    context.addIssue({
      code: 'custom',
      message: `"${helping}" alone is a word that every sentence has: write it with another, "پیام\u200cرسان بله"`,
    });
  }
}

/** By which words customers ask for a page: sentences, of which the helping words do not count. */
const pageWords = z.array(z.string().trim().min(2).max(100)).optional();

/** One list for each page that search answers with. */
const pagesSchema = z.strictObject({
  contact: pageWords,
  connection: pageWords,
  history: pageWords,
  home: pageWords,
  desk: pageWords,
} satisfies Record<PageName, typeof pageWords>);

/** content/lexicon.yaml: what editors know about words. What is wrong is said in the words of `yaml/field-problems.ts`. */
export const lexiconSchema: z.ZodType<Lexicon> = z
  .strictObject({
    synonyms: z.array(group).default([]),
    names: z.array(z.array(word).min(1)).optional(),
    elsewhere: z.array(z.array(word).min(1)).optional(),
    pages: pagesSchema.optional(),
    keep: z.array(word).default([]),
  })
  .superRefine(({ synonyms, elsewhere = [] }, context) => {
    checkGroups([...synonyms, ...elsewhere], context);
  });
