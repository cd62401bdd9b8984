import { z } from 'astro/zod';
import type { Lexicon } from '../../text/lexicon.ts';
import { stopWords } from '../../text/stop-words.ts';
import { tokenise } from '../../text/tokenise.ts';

const word = z
  .string('هر واژه باید متن باشد؛ عدد را میان دو نشان "…" بنویسید')
  .trim()
  .min(1, 'واژهٔ خالی معنا ندارد')
  .refine((text) => text.split(/\s+/u).length <= 5, 'عبارت هم‌معنی حداکثر پنج واژه دارد');

const group = z
  .array(word, 'هر سطر فهرستی از هم‌معنی‌هاست: [مودم، روتر]')
  .min(2, 'یک دستهٔ هم‌معنی دست‌کم دو واژه می‌خواهد');

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

/** content/lexicon.yaml: what editors know about words. Errors are in Persian, for editors. */
export const lexiconSchema: z.ZodType<Lexicon> = z.strictObject({
  synonyms: z
    .array(group)
    .default([])
    .superRefine((groups, context) => {
      const repeated = wordInTwoGroups(groups);
      if (repeated !== undefined) {
        context.addIssue({ code: 'custom', message: `«${repeated}» در دو دسته آمده است؛ یکی را بردارید` });
      }
      const helping = helpingWord(groups);
      if (helping !== undefined) {
        const suggestion = 'با واژهٔ دیگری بنویسید، مانند «پیام\u200cرسان بله»';
        context.addIssue({ code: 'custom', message: `«${helping}» واژه\u200cای دستوری است؛ ${suggestion}` });
      }
    }),
  keep: z.array(word).default([]),
});
