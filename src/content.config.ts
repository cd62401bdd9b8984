import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { pathToFileURL } from 'node:url';
import { articleSchema } from './content/schemas/article.ts';
import { findingsSchema } from './content/schemas/check.ts';
import { contentFolder } from './content/files/content-folder.ts';
import { checkedGuides } from './integrations/checked-guides.ts';
import { forgivingGlob } from './integrations/forgiving-glob.ts';
import { notices } from './integrations/notices-loader.ts';
import { removedGuides } from './integrations/removed-loader.ts';
import type { Publication } from './notices/publish/publication.ts';
import { removedSchema } from './content/schemas/removed.ts';
import { siteSchema } from './content/schemas/site.ts';
import { symptomSchema } from './content/schemas/symptom.ts';
import type { Tree } from './tree/tree.ts';

const folder = contentFolder();
const base = pathToFileURL(`${folder}/`);
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
    loader: forgivingGlob(
      { base: new URL('articles/', base), pattern: '*/*/*.mdx', retainBody: false, generateId },
      (live) => {
        const guide = checkedGuides(folder, live);
        return (file) => guide(`articles/${file}`);
      },
    ),
    // Astro keeps the entries of unchanged files until this file changes: another shape of Tree needs a change here too.
    schema: articleSchema.extend({ tree: z.custom<Tree>().optional(), screens: z.number() }),
  }),
  findings: defineCollection({
    loader: forgivingGlob({ base, pattern: 'check.yaml', generateId }),
    schema: findingsSchema,
  }),
  removed: defineCollection({
    loader: removedGuides(folder),
    schema: z.object({ rows: removedSchema.or(z.tuple([])) }),
  }),
  notices: defineCollection({
    loader: notices(folder),
    schema: z.object({ publication: z.custom<Publication>() }),
  }),
};
