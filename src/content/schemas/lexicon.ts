import { z } from 'astro/zod';
import type { ValueFault } from '../../diagnostics/words/en/values.ts';
import type { Lexicon, PageName } from '../../text/lexicon.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';

const word = z
  .string()
  .trim()
  .min(1)
  .refine((text) => text.split(/\s+/u).length <= 5, {
    message: 'A synonym has five words at most',
    params: { why: 'many-words', kind: 'synonym' } satisfies ValueFault,
  });

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

/** What is wrong between groups of words; the words for it are in `diagnostics/words/`. */
function checkGroups(
  groups: readonly (readonly string[])[],
  context: {
    addIssue: (issue: {
      code: 'custom';
      params: { rule: 'two-groups' | 'helping-word'; word: string };
    }) => void;
  },
): void {
  const repeated = wordInTwoGroups(groups);
  if (repeated !== undefined)
    context.addIssue({ code: 'custom', params: { rule: 'two-groups', word: repeated } });
  const helping = helpingWord(groups);
  if (helping !== undefined)
    context.addIssue({ code: 'custom', params: { rule: 'helping-word', word: helping } });
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

/** content/lexicon.yaml: what editors know about words. */
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
