import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { articleSchema } from './content/schemas/article.ts';
import { contentFolder } from './content/files/content-folder.ts';
import { guideLoader } from './integrations/guide-loader.ts';
import { forgivingGlob } from './integrations/forgiving-glob.ts';
import { siteSchema } from './content/schemas/site.ts';
import { symptomSchema } from './content/schemas/symptom.ts';

const base = pathToFileURL(`${contentFolder()}/`);
/** A file's path without its ending, as it stands: Astro's own would fold case and letters. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  site: defineCollection({
    loader: forgivingGlob({ base, pattern: 'site.yaml', generateId }),
    schema: siteSchema,
  }),
  symptoms: defineCollection({
    loader: forgivingGlob({ base: new URL('symptoms/', base), pattern: '*.yaml', generateId }),
    schema: symptomSchema,
  }),
  articles: defineCollection({
    loader: guideLoader(contentFolder()),
    // Whether a guide asks questions is read from its text, once.
    schema: articleSchema.extend({ guided: z.boolean() }),
  }),
};
