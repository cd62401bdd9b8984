import { createCorrector } from '../../../../src/search/query/corrector.ts';
import { createSuggester, type Suggester } from '../../../../src/search/query/suggest.ts';
import { termIndexFiles } from '../../../../src/search/index/term-index.ts';
import { openStore } from '../open-store.ts';
import { documents, lexicon, symptoms } from '../small-site.ts';

/** What the small site's search box loads from. */
export const smallIndex = termIndexFiles(documents, symptoms, lexicon, [
  { page: 'contact', url: '/contact/', title: 'تماس با پشتیبانی: ۹۱', names: ['شماره پشتیبانی'] },
]);

/** The small site's own suggester, with or without the code that corrects words. */
export async function smallSuggester(correcting: boolean): Promise<Suggester> {
  return createSuggester(await openStore(smallIndex), correcting ? createCorrector : undefined);
}
