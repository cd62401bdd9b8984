import type { MeasuredWords } from './measured-words.ts';
import { newestOfEach, type Measurement } from './measurement.ts';
import { filled, saidFacts } from './said-facts.ts';
import { shortForm } from './short-form.ts';

/**
 * What was measured, for a report: in words, and then in short form in square brackets. Each measurement says when it was made, over
 * whose line, and what of it no newer one says anew.
 * @param measurements the newest first.
 * @param words those that the page has; without any, there is the short form alone.
 * @param language as in `<html lang>`.
 * @returns undefined where nothing was measured that tells anybody anything.
 * @example 'ساعت ۱۰:۲۱، با اینترنت شاتل: سایت شاتل پاسخ داد [t=10:21 site=1 own=1 d=11-29]'
 */
export function measuredText(
  measurements: readonly Measurement[],
  words: MeasuredWords,
  language: string,
): string | undefined {
  const newest = newestOfEach(measurements);
  const form = shortForm(newest);
  if (form === '') return undefined;
  const all: Readonly<Partial<Record<string, string>>> = words;
  const inWords = newest.flatMap((one) => {
    const said = saidFacts(one, words, language).map(({ text }) => text);
    const line = one.facts.line === undefined ? [] : (all[`line-${one.facts.line}`] ?? []);
    const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const at = filled(all['at'], { time: clock.format(one.time) }) ?? [];
    if (said.length === 0 && line.length === 0) return [];
    return [[at, line].flat().join('، ') + (said.length === 0 ? '' : `: ${said.join('؛ ')}`)];
  });
  return [...(inWords.length === 0 ? [] : [inWords.join('. ')]), `[${form}]`].join(' ');
}
