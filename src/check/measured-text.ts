import { differenceInWords } from './difference-in-words.ts';
import { factNames, type FactName } from './facts.ts';
import { newestOfEach, type Figures, type Measurement } from './measurement.ts';
import type { MeasuredWords } from './measured-words.ts';
import { shortForm } from './short-form.ts';
import { tellingFacts } from './telling-facts.ts';

/** A text with its places filled; undefined where a place has nothing to be filled with. */
function filled(
  text: string | undefined,
  values: Readonly<Partial<Record<string, string>>>,
): string | undefined {
  const names = [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  if (text === undefined || names.some((name) => values[name] === undefined)) return undefined;
  return text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '').replace(/ {2,}/g, ' ');
}

/** What the figures of a measurement fill in: whole numbers, the speed to a tenth, the clock as a time. */
function valuesOf(figures: Figures, language: string): Readonly<Partial<Record<string, string>>> {
  const number = (value: number | undefined, maximumFractionDigits = 0) =>
    value === undefined
      ? undefined
      : new Intl.NumberFormat(language, { maximumFractionDigits }).format(value);
  return {
    delay: number(figures.delay),
    jitter: number(figures.jitter),
    asked: number(figures.asked),
    unanswered: number(figures.unanswered),
    abroadAsked: number(figures.abroadAsked),
    abroadAnswered: number(figures.abroadAnswered),
    speed: number(figures.speed, 1),
    // A clock that is before all reason is behind, though nobody knows by how much.
    difference: figures.clock === undefined ? '' : differenceInWords(figures.clock, language),
  };
}

/** By which words each fact is told, the first that all figures are there for; those about the line say first whose it is. */
function saidOf(
  { facts: all, figures }: Measurement,
  words: Readonly<Partial<Record<string, string>>>,
  language: string,
): string[] {
  const facts = tellingFacts(all);
  const values = valuesOf(figures, language);
  const say = (key: string) => filled(words[key], values) ?? [];
  const told = (name: FactName): string | readonly string[] => {
    if (name === 'line') return [];
    if (name === 'delay') return [say('delay'), say('jitter')].flat().join('، ') || [];
    if (name === 'speed') return say('speed');
    if (name === 'drops') return say(figures.unanswered === 0 ? 'drops-none' : 'drops');
    return facts[name] === undefined ? [] : say(`${name}-${facts[name]}`);
  };
  return factNames.flatMap(told);
}

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
    const said = saidOf(one, all, language);
    const line = one.facts.line === undefined ? [] : (all[`line-${one.facts.line}`] ?? []);
    const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
    const at = filled(all['at'], { time: clock.format(one.time) }) ?? [];
    if (said.length === 0 && line.length === 0) return [];
    return [[at, line].flat().join('، ') + (said.length === 0 ? '' : `: ${said.join('؛ ')}`)];
  });
  return [...(inWords.length === 0 ? [] : [inWords.join('. ')]), `[${form}]`].join(' ');
}
