import { MEASURED_WORDS_ADDRESS, parseMeasuredWords, type MeasuredWords } from './measured-words.ts';

/** How long a report waits for its words, in milliseconds: it is there without them. */
const PATIENCE_MS = 10_000;

let loaded: MeasuredWords | undefined;

/** The words for what was measured, once for as long as the page is open; none where they do not come, and then the next call asks again. */
export async function loadMeasuredWords(): Promise<MeasuredWords> {
  if (loaded !== undefined) return loaded;
  try {
    const response = await fetch(MEASURED_WORDS_ADDRESS, { signal: AbortSignal.timeout(PATIENCE_MS) });
    const words = response.ok ? parseMeasuredWords(await response.text()) : {};
    if (Object.keys(words).length > 0) loaded = words;
    return words;
  } catch {
    return {};
  }
}
