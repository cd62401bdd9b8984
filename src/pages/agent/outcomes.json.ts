import type { APIRoute } from 'astro';
import { outcomeTexts } from '../../report/desk/outcome-texts.ts';
import { articles } from '../../content/collections/articles.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';

/** What every outcome tells the customer, for the support desk; apart, so that no customer's copy of the site carries it. */
export const GET: APIRoute = async () => {
  const strings = stringsFor(FIRST_LANGUAGE);
  const guides = (await articles(FIRST_LANGUAGE)).flatMap(({ slug, tree }) =>
    tree === undefined ? [] : [[slug, outcomeTexts(tree, strings)] as const],
  );
  return new Response(JSON.stringify(Object.fromEntries(guides)), {
    headers: { 'content-type': 'application/json' },
  });
};
