import { listContent } from '../content/files/list-files.ts';
import { readTexts } from '../content/files/read-files.ts';
import type { NoticeText } from '../content/model.ts';
import { dayIn, isPublic } from '../content/public-day.ts';
import { articleSchema } from '../content/schemas/article.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';
import { zoneOf } from '../content/zone.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lintNotices } from '../lint/lint-notices.ts';
import { frontMatter } from '../mdx/front-matter.ts';
import { publicationOf, type GuideHead, type Publication } from '../notices/publish/publication.ts';

/** What notices are made from. */
const isOfNotices = (file: string) => /^(?:notices|snippets)\/|^(?:site|areas)\.yaml$/.test(file);

const ofGuide = articleSchema.pick({ title: true, draft: true, publish: true }).loose();

/**
 * The place and the title of a guide, of whose text nothing is read; nothing where its head cannot be read, or customers do not
 * see it on the day.
 */
function headOf(file: string, source: string, today: string): readonly GuideHead[] {
  const [, language = '', symptom = '', name = ''] = file.split('/');
  const head = frontMatter(source);
  const read = head && readYaml(head.yaml, ofGuide, head.before);
  return read && 'data' in read && isPublic(read.data, today)
    ? [{ language, symptom, slug: name.replace(/\.mdx$/, ''), title: read.data.title }]
    : [];
}

/** The guides that notices name, of all of a folder's files. */
async function guidesOf(
  notices: readonly NoticeText[],
  folder: string,
  names: readonly string[],
  today: string,
) {
  const slugs = new Set(notices.flatMap(({ data }) => data.guides));
  const files = names.filter((file) => slugs.has(/^articles\/.*\/([^/]+)\.mdx$/.exec(file)?.[1] ?? ''));
  return [...(await readTexts(folder, files))].flatMap(([file, source]) => headOf(file, source, today));
}

/** What a folder says of notices now, and what is wrong with it. */
export interface ReadPublication {
  /** Of what can be read; undefined where site.yaml cannot. */
  readonly publication?: Publication;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads what is published of notices from a content folder as it stands now, and no guide but the heads of those that they
 * name: what a whole build publishes of it, in a moment.
 * @param folder absolute path of the content folder.
 * @param now milliseconds since 1970.
 */
export async function publicationOfFolder(folder: string, now: number): Promise<ReadPublication> {
  const { files: names } = await listContent(folder);
  const texts = await readTexts(folder, names.filter(isOfNotices));
  // Of every other file the name says enough: which guides there are.
  const files = new Map(names.map((name) => [name, texts.get(name) ?? '']));
  const { site, areas, notices, diagnostics } = lintNotices(files, new Date(now));
  if (site === undefined) return { diagnostics };
  const heads = await guidesOf(notices, folder, names, dayIn(zoneOf(site), new Date(now)));
  return { publication: publicationOf({ site, areas, notices }, heads, now), diagnostics };
}
