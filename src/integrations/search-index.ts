import type { AstroIntegration } from 'astro';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { close } from 'pagefind';
import { articleUrl, symptomUrl } from '../content/addresses.ts';
import { guideOrder } from '../content/guide-order.ts';
import { guidesWithPages } from '../content/guides-with-pages.ts';
import { lintContent } from '../lint/lint-content.ts';
import { contentFolder, isInFolder } from '../content/files/content-folder.ts';
import { buildIndex } from '../search/index/build-index.ts';
import type { SearchDocument, SearchFile, SearchSymptom } from '../search/index/document.ts';
import { answeringPages } from '../search/query/answering-pages.ts';
import { FIRST_LANGUAGE } from '../strings/first-language.ts';
import { stringsFor } from '../strings/strings.ts';
import { indexVersion } from './index-version.ts';
import { contentOfBuild, type IndexedContent } from './content-of-build.ts';

/** Where the index stands on the site, in a folder that bears its version. */
const INDEX_ROOT = 'search-index/';

/** The folder in the live preview, which has no versions. */
const LIVE_BASE = `${INDEX_ROOT}live/`;

/** The guides that have a page, as search takes them, in the order of their symptom's page; the bench measures the very same. */
export function documentsOf({ articles, symptoms }: IndexedContent): SearchDocument[] {
  const titles = new Map(symptoms.map(({ id, data }) => [id, data.title]));
  const compare = guideOrder(FIRST_LANGUAGE);
  return guidesWithPages(articles)
    .map((guide) => ({ guide, ...guide.data, guided: guide.tree !== undefined }))
    .toSorted(compare)
    .map(({ guide: { slug, language, symptom, data, text, sections } }) => ({
      url: articleUrl(symptom, slug, language),
      slug,
      title: data.title,
      symptom: titles.get(symptom) ?? '',
      summary: data.summary,
      aliases: data.aliases,
      asked: data.asked,
      text,
      sections,
    }));
}

function symptomsOf({ symptoms }: IndexedContent): SearchSymptom[] {
  return symptoms
    .toSorted((a, b) => a.data.order - b.data.order)
    .map(({ id, data: { title, aliases } }) => ({ url: symptomUrl(id), title, aliases }));
}

/** Every file of the search index of a content folder. */
export async function indexFiles(content: IndexedContent): Promise<SearchFile[]> {
  const { lexicon = { synonyms: [], keep: [] } } = content;
  const pages =
    content.site === undefined ? [] : answeringPages(stringsFor(FIRST_LANGUAGE), content.site, lexicon.pages);
  return buildIndex(documentsOf(content), symptomsOf(content), lexicon, pages);
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** The index's name, which a guide that is not built has no part in. */
async function versionOfBuild(folder: string): Promise<string> {
  const built = new Set((await contentOfBuild(folder)).articles.map(({ file }) => file));
  return indexVersion(folder, (file) => /^articles\/.*\.mdx$/.test(file) && !built.has(file));
}

/** Puts the search index into the site, and serves the same from memory in the live preview. */
export function searchIndex(): AstroIntegration {
  let base = LIVE_BASE;
  return {
    name: 'rahgosha-search-index',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'build') base = `${INDEX_ROOT}${await versionOfBuild(contentFolder())}/`;
        updateConfig({ vite: { define: { SEARCH_INDEX: JSON.stringify(`/${base}`) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = contentFolder();
        const files = await indexFiles(await contentOfBuild(folder));
        for (const file of files) {
          const target = path.join(fileURLToPath(dir), base, file.path);
          await mkdir(path.dirname(target), { recursive: true });
          await writeFile(target, file.content);
        }
        await close();
        logger.info(`${files.length} files of the search index written.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = contentFolder();
        let files: Promise<Map<string, SearchFile>> | undefined;
        const read = () =>
          lintContent(folder)
            .then((content) => indexFiles(content))
            .then(
              (made) => new Map(made.map((file) => [file.path, file])),
              (error: unknown) => {
                logger.warn(`Search is out until this is put right: ${String(error)}`);
                return new Map<string, SearchFile>();
              },
            );
        server.watcher.on('all', (_, file) => {
          if (isInFolder(folder, file)) files = undefined;
        });
        server.middlewares.use(`/${base}`, (request, response, next) => {
          files ??= read();
          void files.then((made) => {
            const name = (request.url ?? '').split('?', 1)[0]?.replace(/^\//, '') ?? '';
            const file = made.get(name);
            if (file === undefined) {
              next();
              return;
            }
            response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream');
            response.end(file.content);
          });
        });
      },
    },
  };
}
