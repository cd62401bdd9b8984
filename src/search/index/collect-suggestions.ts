import type { Lexicon } from '../../text/lexicon.ts';
import type { AnsweringPage } from '../query/answering-pages.ts';
import { guideUrl, type SuggestionsData } from '../query/suggestion-entries.ts';
import type { SearchDocument, SearchSymptom } from './document.ts';

/**
 * Gathers the suggestions of a site. Guides come under their symptoms, so that what they share is shipped once.
 *
 * @throws Error when a guide's address is under none of the symptoms: search could not find it
 */
export function collectSuggestions(
  documents: readonly SearchDocument[],
  symptoms: readonly SearchSymptom[],
  { pages: _, ...lexicon }: Lexicon,
  pages: readonly AnsweringPage[] = [],
): SuggestionsData {
  const lost = documents.find((document) => !symptoms.some((symptom) => isUnder(document, symptom)));
  if (lost !== undefined) throw new Error(`Search index: ${lost.url} is under no symptom`);
  return {
    lexicon,
    pages,
    symptoms: symptoms.map((symptom) => ({
      url: symptom.url,
      title: symptom.title,
      aliases: symptom.aliases,
      guides: documents
        .filter((document) => isUnder(document, symptom))
        .map(({ slug, title, aliases }) => ({ slug, title, aliases })),
    })),
  };
}

function isUnder({ url, slug }: SearchDocument, symptom: SearchSymptom): boolean {
  return url === guideUrl(symptom.url, slug);
}
