import type { APIRoute } from 'astro';
import { guideLabels } from '../../report/desk/guide-labels.ts';
import { articles, articleSource } from '../../content/queries/articles.ts';
import { firstLanguage } from '../../content/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';
import { treeOf } from '../../tree/tree-of.ts';

/** The words of every guide that has a tree, for the page that turns codes back into reports. */
export const GET: APIRoute = async () => {
  const strings = stringsFor(firstLanguage);
  const guided = (await articles(firstLanguage)).filter((article) => article.guided);
  const guides = await Promise.all(
    guided.map(async (article) => {
      const tree = treeOf(await articleSource(article));
      return tree === undefined ? [] : [guideLabels(article, tree, strings)];
    }),
  );
  return new Response(JSON.stringify(guides.flat()), { headers: { 'content-type': 'application/json' } });
};
