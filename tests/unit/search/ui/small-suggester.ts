import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createSuggester, type Suggester } from '../../../../src/search/query/suggest.ts';
import { collectSuggestions } from '../../../../src/search/index/collect-suggestions.ts';
import { suggestionEntries } from '../../../../src/search/query/suggestion-entries.ts';
import { createAnalyser } from '../../../../src/text/analyse.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

/** What the small site's search box loads when it is first touched. */
export const suggestionsData = collectSuggestions(documents, symptoms, lexicon, [
  { page: 'contact', url: '/contact/', title: 'تماس با پشتیبانی: ۹۱', names: ['شماره پشتیبانی'] },
]);

/** The small site's own suggester, with or without the code that corrects words. */
export function smallSuggester(correcting: boolean): Suggester {
  const suggester = createSuggester(
    suggestionEntries(suggestionsData.symptoms),
    createAnalyser(lexicon),
    suggestionsData.pages,
  );
  if (correcting) suggester.setCorrector(createCorrector);
  return suggester;
}
