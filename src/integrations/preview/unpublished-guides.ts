import { articleUrl } from '../../content/addresses.ts';
import { publicFromText } from '../../content/draft-head.ts';
import { isGuidePath, listContent } from '../../content/files/list-files.ts';
import { readTexts } from '../../content/files/read-files.ts';
import { dayIn } from '../../content/public-day.ts';
import { readSettings } from '../../content/read-settings.ts';
import { zoneOf } from '../../content/zone.ts';

/** A guide that customers do not see yet. */
export interface UnpublishedGuide {
  readonly slug: string;
  readonly address: string;
  /** The day from which on they see it, as `public-day.ts` gives it. */
  readonly from: string;
}

/**
 * The guides of a content folder that customers do not see yet: drafts, and those whose day has not come. Of guides only the
 * heads are read, so that each page of the preview can ask.
 * @param folder absolute path of the content folder.
 */
export async function unpublishedGuides(folder: string, now: Date): Promise<UnpublishedGuide[]> {
  const { files } = await listContent(folder);
  const texts = await readTexts(
    folder,
    files.filter((file) => file === 'site.yaml' || isGuidePath(file.replace(/^articles\//, ''))),
  );
  const { site } = readSettings(new Map([['site.yaml', texts.get('site.yaml') ?? '']]));
  const today = dayIn(zoneOf(site), now);
  return [...texts].flatMap(([file, text]): UnpublishedGuide[] => {
    const [root, language = '', symptom = '', name = ''] = file.split('/');
    const from = publicFromText(text);
    if (root !== 'articles' || from <= today) return [];
    const slug = name.replace(/\.mdx$/, '');
    return [{ slug, address: articleUrl(symptom, slug, language), from }];
  });
}
