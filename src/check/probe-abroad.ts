import { answersElsewhere } from './ask-elsewhere.ts';
import type { CheckSettings } from './check-settings.ts';
import type { Measurement } from './measurement.ts';
import type { Surroundings } from './surroundings.ts';

const PATIENCE_MS = 5000;

/** Whether any of the servers abroad answers that the operator named; to be asked only where this site's server does. */
export async function probeAbroad(
  { abroad }: Pick<CheckSettings, 'abroad'>,
  surroundings: Pick<Surroundings, 'fetch' | 'sleep'>,
): Promise<Pick<Measurement, 'facts' | 'figures'>> {
  if (abroad.length === 0) return { facts: { abroad: 'unset' }, figures: {} };
  const answers = await Promise.all(
    abroad.map((address) => answersElsewhere(address, 'public', PATIENCE_MS, surroundings)),
  );
  const abroadAnswered = answers.filter(Boolean).length;
  return {
    facts: { abroad: abroadAnswered > 0 ? 'yes' : 'no' },
    figures: { abroadAsked: abroad.length, abroadAnswered },
  };
}
