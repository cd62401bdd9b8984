import { isObject, isText } from '../sessions/guards.ts';
import type { CheckSettings } from './check-settings.ts';

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

const isListOf = <Value>(value: unknown, is: (one: unknown) => one is Value): value is readonly Value[] =>
  Array.isArray(value) && value.every(is);

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Reads the settings out of a page's `data-check-settings`; undefined where there are none, or none that a script of today knows. */
export function parseCheckSettings(json: string | undefined): CheckSettings | undefined {
  const value = json === undefined ? undefined : parseJson(json);
  if (!isObject(value) || !isObject(value['delay'])) return undefined;
  const { line, gateways, abroad, byAddress, downloads, slow, notBefore, zone } = value;
  const { good, poor } = value['delay'];
  if (typeof line !== 'boolean' || !isNumber(good) || !isNumber(poor)) return undefined;
  if (!isListOf(gateways, isText) || !isListOf(abroad, isText) || !isListOf(downloads, isNumber))
    return undefined;
  if (!isNumber(notBefore) || !isText(zone)) return undefined;
  return {
    line,
    gateways,
    abroad,
    ...(isText(byAddress) ? { byAddress } : {}),
    downloads,
    delay: { good, poor },
    ...(isNumber(slow) ? { slow } : {}),
    notBefore,
    zone,
  };
}
