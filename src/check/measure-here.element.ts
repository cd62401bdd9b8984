import { browserSurroundings } from './browser-surroundings.element.ts';
import type { CheckSettings } from './check-settings.ts';
import type { FactName } from './facts.ts';
import { keepMeasurement } from './kept-measurements.element.ts';
import { measureAlone } from './measure-alone.element.ts';
import { measure } from './measure.ts';
import type { Measurement } from './measurement.ts';

/** Measures facts in this browser, undisturbed by the offline copy, and keeps on the device what was found (`measure`). */
export async function measureHere(
  wanted: readonly FactName[],
  settings: CheckSettings,
  tell?: (soFar: Measurement) => void,
): Promise<Measurement> {
  const measurement = await measureAlone(() => measure(wanted, settings, browserSurroundings(), tell));
  keepMeasurement(measurement);
  return measurement;
}
