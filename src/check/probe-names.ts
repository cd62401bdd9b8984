import { answersElsewhere } from './ask-elsewhere.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Facts } from './facts.ts';
import type { SiteAnswer } from './probe-site.ts';
import type { Surroundings } from './surroundings.ts';

const PATIENCE_MS = 4000;

/**
 * Whether this site is found by its name. Its address is asked only where the name gave nothing at all; where the address is silent
 * too, nothing is known of names.
 */
export async function probeNames(
  { answered, silent }: Pick<SiteAnswer, 'answered' | 'silent'>,
  { byAddress }: Pick<CheckSettings, 'byAddress'>,
  surroundings: Pick<Surroundings, 'fetch' | 'sleep'>,
): Promise<Pick<Facts, 'names'>> {
  if (answered) return { names: 'yes' };
  if (byAddress === undefined) return { names: 'unset' };
  if (!silent) return {};
  return (await answersElsewhere(byAddress, 'public', PATIENCE_MS, surroundings)) ? { names: 'no' } : {};
}
