import { isObject, isText } from '../sessions/guards.ts';
import { factNames, factsOfLine, hasValue, type FactName, type Facts } from './facts.ts';

/** For how long what was measured may propose an answer, in milliseconds: five minutes. */
export const FRESH_MS = 5 * 60 * 1000;

/** The numbers behind the facts; what was not measured is not there. */
export interface Figures {
  /** The median of the round trips to this site's server, in milliseconds. */
  readonly delay?: number;
  /** The mean step from one round trip to the next, in milliseconds. */
  readonly jitter?: number;
  /** How many small requests were made, and how many of them got no answer. */
  readonly asked?: number;
  readonly unanswered?: number;
  /** How far the device's clock is ahead of the server's, in seconds; negative where it is behind. */
  readonly clock?: number;
  /** How many servers abroad were asked, and how many answered. */
  readonly abroadAsked?: number;
  readonly abroadAnswered?: number;
  /** Megabits a second from this site's server to this device. */
  readonly speed?: number;
}

const figureNames = [
  'delay',
  'jitter',
  'asked',
  'unanswered',
  'clock',
  'abroadAsked',
  'abroadAnswered',
  'speed',
] as const satisfies readonly (keyof Figures)[];

/** What was measured at one time. */
export interface Measurement {
  /** When it was begun, by the device's clock, in milliseconds since 1970. */
  readonly time: number;
  readonly facts: Facts;
  readonly figures: Figures;
  /** Where the line is that it came over, as the provider's server told: an area's id, and a service as notices name them. */
  readonly place?: { readonly area?: string; readonly kind?: string };
}

/** A measurement that has only begun. */
export const begunAt = (time: number): Measurement => ({ time, facts: {}, figures: {} });

/** A measurement with what else was found. */
export function withFound(measurement: Measurement, found: Partial<Omit<Measurement, 'time'>>): Measurement {
  const place = found.place ?? measurement.place;
  return {
    time: measurement.time,
    facts: { ...measurement.facts, ...found.facts },
    figures: { ...measurement.figures, ...found.figures },
    ...(place === undefined ? {} : { place }),
  };
}

function readFacts(value: unknown): Facts {
  if (!isObject(value)) return {};
  const read = factNames.flatMap((name) =>
    hasValue(name, value[name]) ? [[name, value[name]] as const] : [],
  );
  return Object.fromEntries(read);
}

function readFigures(value: unknown): Figures {
  if (!isObject(value)) return {};
  const read = figureNames.flatMap((name) =>
    typeof value[name] === 'number' && Number.isFinite(value[name]) ? [[name, value[name]] as const] : [],
  );
  return Object.fromEntries(read);
}

/** Reads a measurement as it was stored; undefined for anything else that may stand in its place. Unknown facts and values are left out. */
export function parseMeasurement(value: unknown): Measurement | undefined {
  if (!isObject(value) || typeof value['time'] !== 'number' || !Number.isFinite(value['time']))
    return undefined;
  const place = isObject(value['place']) ? value['place'] : {};
  const { area, kind } = place;
  return {
    time: value['time'],
    facts: readFacts(value['facts']),
    figures: readFigures(value['figures']),
    ...(isText(area) || isText(kind)
      ? { place: { ...(isText(area) ? { area } : {}), ...(isText(kind) ? { kind } : {}) } }
      : {}),
  };
}

/** The figures behind each fact that has any. */
const figuresOf: Readonly<Partial<Record<FactName, readonly (keyof Figures)[]>>> = {
  clock: ['clock'],
  abroad: ['abroadAsked', 'abroadAnswered'],
  delay: ['delay', 'jitter'],
  drops: ['asked', 'unanswered'],
  speed: ['speed'],
};

/**
 * Measurements without what a newer one says anew, those with nothing left out. Whose line it was stays with all that was measured
 * over it; figures of a fact that has no value, as a speed that nothing is compared with, count as that fact.
 * @param measurements the newest first.
 */
export function newestOfEach(measurements: readonly Measurement[]): Measurement[] {
  const told = new Set<FactName>();
  return measurements.flatMap((one) => {
    const isThere = (name: FactName) =>
      one.facts[name] !== undefined || figuresOf[name]?.some((figure) => one.figures[figure] !== undefined);
    const names = factNames.filter((name) => !told.has(name) && isThere(name));
    for (const name of names) told.add(name);
    if (names.length === 0) return [];
    const isOfLine = names.some((name) => factsOfLine.has(name));
    const facts: Facts = Object.fromEntries(
      factNames
        .filter((name) => names.includes(name) || (name === 'line' && isOfLine))
        .flatMap((name) => (one.facts[name] === undefined ? [] : [[name, one.facts[name]]])),
    );
    const figures: Figures = Object.fromEntries(
      names
        .flatMap((name) => figuresOf[name] ?? [])
        .flatMap((figure) => (one.figures[figure] === undefined ? [] : [[figure, one.figures[figure]]])),
    );
    return [{ ...one, facts, figures }];
  });
}
