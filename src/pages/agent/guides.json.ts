import type { APIRoute } from 'astro';
import { guideWords } from '../../agent/guide-words.ts';
import { articles, articleSource } from '../../articles/queries.ts';
import { stringsFor } from '../../strings/strings.ts';
import { treeOf } from '../../tree/tree-of.ts';

/** The words of every guide that has a tree, for the page that turns codes back into reports. */
export const GET: APIRoute = async () => {
  const language = 'fa';
  const strings = stringsFor(language);
  const guided = (await articles(language)).filter((article) => article.guided);
  const guides = await Promise.all(
    guided.map(async (article) => {
      const tree = treeOf(await articleSource(article));
      return tree === undefined ? [] : [guideWords(article, tree, strings)];
    }),
  );
  return new Response(JSON.stringify(guides.flat()), { headers: { 'content-type': 'application/json' } });
};
