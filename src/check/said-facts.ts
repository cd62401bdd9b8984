import { differenceInWords } from './difference-in-words.ts';
import { factNames, type FactName } from './facts.ts';
import type { MeasuredWords } from './measured-words.ts';
import type { Figures, Measurement } from './measurement.ts';
import { tellingFacts } from './telling-facts.ts';

/** A text with its places filled; undefined where a place has nothing to be filled with. */
export function filled(
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

/** A fact in words. */
export interface SaidFact {
  readonly fact: FactName;
  readonly text: string;
}

/**
 * What was measured in words, a fact each, without whose line it was: each text of which all figures are there.
 * @param language as in `<html lang>`.
 */
export function saidFacts(
  { facts: all, figures }: Pick<Measurement, 'facts' | 'figures'>,
  words: MeasuredWords,
  language: string,
): SaidFact[] {
  const facts = tellingFacts(all);
  const values = valuesOf(figures, language);
  const texts: Readonly<Partial<Record<string, string>>> = words;
  const say = (key: string) => filled(texts[key], values) ?? [];
  const said = (fact: FactName): readonly string[] => {
    if (fact === 'line') return [];
    if (fact === 'delay') return [say('delay'), say('jitter')].flat();
    if (fact === 'speed') return [say('speed')].flat();
    if (fact === 'drops') return [say(figures.unanswered === 0 ? 'drops-none' : 'drops')].flat();
    return facts[fact] === undefined ? [] : [say(`${fact}-${facts[fact]}`)].flat();
  };
  return factNames.flatMap((fact) => {
    const parts = said(fact);
    return parts.length === 0 ? [] : [{ fact, text: parts.join('، ') }];
  });
}
