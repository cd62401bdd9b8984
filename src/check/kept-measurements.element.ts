import { readLocal, writeLocal } from '../sessions/local-object.element.ts';
import { parseMeasurement, type Measurement } from './measurement.ts';
import type { Measured } from './proposal.ts';

/** For how long a measurement is kept for a report, in milliseconds: two hours, a long guide with all its waits. */
export const KEPT_MS = 2 * 60 * 60 * 1000;

/** How many are kept: a report of more would be read by nobody. */
const MOST_KEPT = 4;

const ID = 'measured';

/** What was measured on this device of late, the newest first. Total. */
export function keptMeasurements(now = Date.now()): Measured {
  const { measurements, oldBefore } = readLocal('check', ID);
  const read = Array.isArray(measurements) ? measurements.flatMap((one) => parseMeasurement(one) ?? []) : [];
  return {
    measurements: read.filter(({ time }) => time <= now && now - time < KEPT_MS),
    oldBefore: typeof oldBefore === 'number' && oldBefore <= now ? oldBefore : 0,
  };
}

/** Keeps a measurement, in the place of the same that has gone on since. */
export function keepMeasurement(measurement: Measurement): void {
  const { measurements, oldBefore } = keptMeasurements();
  const others = measurements.filter(({ time }) => time !== measurement.time);
  writeLocal('check', ID, { measurements: [measurement, ...others].slice(0, MOST_KEPT), oldBefore });
}

/** From now on, what was measured before proposes no answer: the customer has done something since, as waiting for the modem. */
export function outdateMeasurements(): void {
  const { measurements } = keptMeasurements();
  writeLocal('check', ID, { measurements, oldBefore: Date.now() });
}
