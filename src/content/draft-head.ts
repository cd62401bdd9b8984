import { z } from 'astro/zod';
import { frontMatter } from '../mdx/front-matter.ts';
import type { ContentFiles } from './model.ts';
import { ALWAYS, NEVER, publicFrom } from './public-day.ts';
import { articleSchema } from './schemas/article.ts';
import { readYaml } from './yaml/read-yaml.ts';

const ofDrafts = z.object({ draft: z.boolean().default(false) }).loose();
const ofPublicity = articleSchema.pick({ draft: true, publish: true }).loose();

/** A whole line that makes a draft, for a head of which something else cannot be read: an unfinished guide may be half written. */
const draftLine = /^draft: *true *$/m;

/** Whether a guide says that it is a draft, by its text: of most drafts something cannot be read yet. */
export function isDraftText(source: string): boolean {
  const yaml = frontMatter(source)?.yaml ?? '';
  if (!yaml.includes('draft')) return false;
  const read = readYaml(yaml, ofDrafts);
  return 'data' in read ? read.data.draft : draftLine.test(yaml);
}

/** The day from which on customers see a guide, by its text; what cannot be read of it says nothing. */
export function publicFromText(source: string): string {
  if (isDraftText(source)) return NEVER;
  const yaml = frontMatter(source)?.yaml ?? '';
  if (!yaml.includes('publish')) return ALWAYS;
  const read = readYaml(yaml, ofPublicity);
  return 'data' in read ? publicFrom(read.data) : ALWAYS;
}

/** The drafts among the files of a content folder, by their paths. */
export function draftsIn(files: ContentFiles): ReadonlySet<string> {
  const drafts = [...files].filter(([file, text]) => /^articles\/.*\.mdx$/.test(file) && isDraftText(text));
  return new Set(drafts.map(([file]) => file));
}
