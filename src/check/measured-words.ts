import { isObject, isText } from '../sessions/guards.ts';
import type { Strings } from '../strings/strings.ts';

/**
 * Where they stand for pages that do not hold them: all guides may end with a report, and these words would take the longest over
 * what a page may weigh. The offline copy has them.
 */
export const MEASURED_WORDS_ADDRESS = '/check/words.json';

/**
 * The words for what was measured, by what they are for: a fact's value (`site-yes`), or a fact that its figures tell (`delay`).
 * Scripts have them from `data-measured-words`, or from `MEASURED_WORDS_ADDRESS`; a word that is not there is not said.
 */
export type MeasuredWords = Readonly<Partial<Strings['measuredSaid']>>;

/** Texts with the provider's name in them. */
export function withProvider(
  texts: Readonly<Record<string, string>>,
  provider: string,
): Readonly<Partial<Record<string, string>>> {
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, text.replaceAll('{provider}', provider)]),
  );
}

/**
 * The words for what was measured, for a page to hold as JSON.
 * @param provider whose site and line it is.
 */
export function measuredWords(
  { measuredSaid }: Pick<Strings, 'measuredSaid'>,
  provider: string,
): MeasuredWords {
  return withProvider(measuredSaid, provider);
}

/** The words that a page holds as JSON. Total: none where there is something else. */
export function parseMeasuredWords(json: string | undefined): MeasuredWords {
  try {
    const value: unknown = JSON.parse(json ?? '');
    if (!isObject(value)) return {};
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, text]) => (isText(text) ? [[name, text]] : [])),
    );
  } catch {
    return {};
  }
}
