import type { APIRoute } from 'astro';
import { measuredWords } from '../../check/measured-words.ts';
import { site } from '../../content/collections/site.ts';
import { FIRST_LANGUAGE } from '../../strings/first-language.ts';
import { stringsFor } from '../../strings/strings.ts';

/** The words that reports say what was measured in, for pages that do not hold them. */
export const GET: APIRoute = async () => {
  const { provider } = await site();
  return new Response(JSON.stringify(measuredWords(stringsFor(FIRST_LANGUAGE), provider)), {
    headers: { 'content-type': 'application/json' },
  });
};
