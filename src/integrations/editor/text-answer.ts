import { z } from 'astro/zod';
import { readSettings } from '../../content/read-settings.ts';
import { siteValues } from '../../content/site-values.ts';
import { readFiles } from '../../content/files/read-files.ts';
import type { ContentFiles } from '../../content/model.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { textHtml, type Named } from '../../editor/text-html.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { badRequest, json, type Answer, type Asked } from './answer.ts';

const textRequest = z.strictObject({ text: z.string() });

/** What the texts of a folder can name: its snippets and what site.yaml knows. */
export const namedIn = (
  files: ContentFiles,
  site: SiteData | undefined,
  language: string = FIRST_LANGUAGE,
): Named => ({ files, language, site: site === undefined ? undefined : siteValues(site) });

/** What a text that is being typed looks like on the page; it need not stand in any file. */
export async function textAnswer({ folder, posted }: Asked): Promise<Answer> {
  const read = textRequest.safeParse(posted);
  if (!read.success) return badRequest(read.error.message);
  const { files } = await readFiles(folder);
  return json(200, { html: textHtml(read.data.text, namedIn(files, readSettings(files).site)) });
}
