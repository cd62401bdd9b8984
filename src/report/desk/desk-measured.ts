import { parseShortForms } from '../../check/parse-short-form.ts';
import { FRESH_MS, type Measurement } from '../../check/measurement.ts';
import type { FactValue } from '../../check/facts.ts';

/** A measurement of a customer's report as the desk shows it. */
export interface DeskMeasurement {
  readonly measurement: Measurement;
  /** When it was made, in milliseconds since 1970: by the server's clock where the measurement tells how far the device's was off. */
  readonly time: number;
  readonly isCorrected: boolean;
  /** Whether the report tells the day, too. */
  readonly hasDay: boolean;
  /** Whether it is too old to say how things are now. */
  readonly isOld: boolean;
  /** Whose line it was; unknown too where the server was not asked or did not answer. */
  readonly line: FactValue<'line'>;
}

/**
 * What was measured by what a customer sent or read out, the newest first.
 * @param text a report, or a short form alone.
 * @param now milliseconds since 1970.
 */
export function deskMeasurements(text: string, now: number): DeskMeasurement[] {
  return parseShortForms(text, now)
    .flatMap(({ measurements, hasDay }) =>
      measurements.map((measurement) => {
        const ahead = measurement.figures.clock ?? 0;
        const time = measurement.time - ahead * 1000;
        return {
          measurement,
          time,
          isCorrected: ahead !== 0,
          hasDay,
          isOld: now - time >= FRESH_MS,
          line: measurement.facts.line ?? 'unknown',
        };
      }),
    )
    .sort((a, b) => b.time - a.time);
}
