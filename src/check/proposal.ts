import { factsOfLine, type FactName } from './facts.ts';
import { FRESH_MS, type Measurement } from './measurement.ts';

/** A question that can be measured: its fact, and by choice id the values that stand for that choice. */
export interface MeasurableStep {
  readonly fact: FactName;
  readonly choices: ReadonlyMap<string, readonly string[]>;
}

/** What is known on this device. */
export interface Measured {
  /** The newest first. */
  readonly measurements: readonly Measurement[];
  /** What was measured before that moment is old, whatever its age: the customer has done something since. */
  readonly oldBefore: number;
}

/** An answer that a measurement proposes. */
export interface Proposal {
  readonly choice: string;
  /** When it was measured. */
  readonly time: number;
}

/** Whether what was measured may still propose an answer. A time that is yet to come is of a clock that was set since. */
export function isFresh({ time }: Measurement, now: number, oldBefore: number): boolean {
  return time >= oldBefore && time <= now && now - time < FRESH_MS;
}

/**
 * The answer that what was measured proposes: by the newest measurement that has the fact, while it is fresh, and where the fact
 * is about the line, not over another line than the provider's.
 */
export function proposalFor(
  { fact, choices }: MeasurableStep,
  { measurements, oldBefore }: Measured,
  now: number,
): Proposal | undefined {
  const newest = measurements.find(({ facts }) => facts[fact] !== undefined);
  const value = newest?.facts[fact];
  if (newest === undefined || value === undefined || !isFresh(newest, now, oldBefore)) return undefined;
  if (factsOfLine.has(fact) && newest.facts.line === 'other') return undefined;
  const choice = [...choices].find(([, values]) => values.includes(value))?.[0];
  return choice === undefined ? undefined : { choice, time: newest.time };
}
