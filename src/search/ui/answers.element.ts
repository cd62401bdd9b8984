import type { Answer, Result } from '../query/answer.ts';
import type { Suggestion } from '../query/suggest.ts';

/** What is shown for a query: the full answer, or what the box would suggest where that is out of reach. */
export type Shown = Answer & { readonly failed: boolean };

function resultOf({ url, title, symptom }: Suggestion): Result {
  return { url, title, symptom, summary: [], passage: [] };
}

/** What is there long before the full answer on a slow line. */
export type FirstAnswer = Pick<Answer, 'match' | 'subject' | 'pages' | 'symptom' | 'results' | 'corrections'>;

/** Whether there is anything to show of an answer above the fold. */
export function hasAnswers({
  pages,
  symptom,
  results,
}: Pick<Answer, 'pages' | 'symptom' | 'results'>): boolean {
  return pages.length > 0 || symptom !== undefined || results.length > 0;
}

/** The answer of what the box has loaded: pages, symptom and guides as it would suggest them. */
export async function firstAnswer(query: string): Promise<FirstAnswer> {
  const { loadCorrectingSuggester } = await import('./load-index.element.ts');
  const { pages, fit, guides, subject, corrections } = await (await loadCorrectingSuggester()).suggest(query);
  const ofSymptom = (fit?.guides ?? []).map(resultOf);
  const others = guides.filter(({ url }) => !ofSymptom.some((guide) => guide.url === url));
  return {
    match: subject === undefined ? 'strong' : 'weak',
    ...(subject === undefined ? {} : { subject }),
    corrections,
    pages: pages.map(({ page }) => ({ page })),
    ...(fit === undefined
      ? {}
      : { symptom: { url: fit.symptom.url, title: fit.symptom.title, guides: ofSymptom } }),
    results: others.map(resultOf),
  };
}

/** What is said where no file of the index can be reached. */
const nothing: Shown = { match: 'none', pages: [], results: [], further: [], corrections: [], failed: true };

/** What the box would suggest, for when the full answer is out of reach. It is never called more than a weak match. */
async function fromSuggestions(query: string): Promise<Shown> {
  const { loadCorrectingSuggester } = await import('./load-index.element.ts');
  const { symptoms, guides, subject } = await (await loadCorrectingSuggester()).suggest(query);
  const results = [...guides, ...symptoms].map(resultOf);
  const match = results.length > 0 ? 'weak' : 'none';
  return { ...nothing, match, results, ...(subject === undefined ? {} : { subject }) };
}

/** Asks the full search; where a file of it is missing or out of reach, the suggester; where both are, there is no answer. */
export async function answerTo(query: string, exact: boolean): Promise<Shown> {
  try {
    const { loadSearch } = await import('./load-index.element.ts');
    return { ...(await (await loadSearch()).ask(query, { exact })), failed: false };
  } catch {
    return fromSuggestions(query).catch(() => nothing);
  }
}
