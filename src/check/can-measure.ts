import type { CheckSettings } from './check-settings.ts';
import { isFactName } from './facts.ts';

/** Whether a word is a fact that can be measured by what the operator has named: one that never can proposes no answer. */
export function canMeasure(
  word: string | undefined,
  { line, gateways, abroad, byAddress, downloads, slow }: CheckSettings,
): boolean {
  if (word === undefined || !isFactName(word)) return false;
  const has = {
    line,
    modem: gateways.length > 0,
    abroad: abroad.length > 0,
    names: byAddress !== undefined,
    speed: downloads.length > 0 && slow !== undefined,
  };
  return !Object.entries(has).some(([fact, isNamed]) => fact === word && !isNamed);
}
