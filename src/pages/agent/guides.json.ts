import type { APIRoute } from 'astro';
import { guideLabels } from '../../report/desk/guide-labels.ts';
import { formerSlugs } from '../../content/old-addresses.ts';
import { articles } from '../../content/collections/articles.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { entrancesOf } from '../../tree/entrances.ts';
import { stringsFor } from '../../strings/strings.ts';

/** The words of every guide that has a tree, for the page that turns codes back into reports. */
export const GET: APIRoute = async () => {
  const strings = stringsFor(FIRST_LANGUAGE);
  const all = await articles(FIRST_LANGUAGE);
  const entrances = entrancesOf(all);
  const guides = all.flatMap((article) =>
    article.tree === undefined
      ? []
      : [guideLabels({ ...article, former: formerSlugs(article) }, article.tree, strings, entrances)],
  );
  return new Response(JSON.stringify(guides), { headers: { 'content-type': 'application/json' } });
};
