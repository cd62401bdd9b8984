import type { CheckSettings } from './check-settings.ts';
import { factsOfLine, type FactName } from './facts.ts';
import { judgeClock } from './judge-clock.ts';
import { begunAt, withFound, type Measurement } from './measurement.ts';
import { probeAbroad } from './probe-abroad.ts';
import { probeLine } from './probe-line.ts';
import { probeNames } from './probe-names.ts';
import { probeRoundTrips } from './probe-round-trips.ts';
import { probeSite, type SiteAnswer } from './probe-site.ts';
import { judgeRoundTrips } from './round-trips.ts';
import type { Surroundings } from './surroundings.ts';

/** All that `measure` can find: of `modem` and `speed` each is asked by a tap of its own, with its own sentence before it. */
export const wholeCheck = [
  'network',
  'site',
  'intercepted',
  'line',
  'names',
  'clock',
  'abroad',
  'delay',
  'drops',
] as const satisfies readonly FactName[];

/** What two small requests find out. */
export const quickCheck = [
  'network',
  'site',
  'intercepted',
  'line',
  'clock',
] as const satisfies readonly FactName[];

type Found = Partial<Omit<Measurement, 'time'>>;

/** What an answer of this site, or its silence, says at once. Of interception silence says nothing. */
function foundOf(site: SiteAnswer, settings: CheckSettings, surroundings: Surroundings): Found {
  const { facts, figures } = judgeClock(site, settings, surroundings);
  const intercepted = site.answered ? 'no' : site.intercepted ? 'yes' : undefined;
  return {
    facts: {
      site: site.answered ? 'yes' : 'no',
      ...(intercepted === undefined ? {} : { intercepted }),
      ...facts,
    },
    figures,
  };
}

/** Whose line it is: by the server's word, else by the device's own that it is on mobile data. */
async function lineOf(
  settings: CheckSettings,
  surroundings: Surroundings,
  isOnMobileData: boolean,
): Promise<Found> {
  const found: Found = settings.line ? await probeLine(surroundings) : { facts: { line: 'unknown' } };
  return isOnMobileData && found.facts?.line === 'unknown' ? {} : found;
}

/**
 * Measures facts, and what must be known to judge them: that a network is there, that this site answers, and over whose line. What
 * comes along with these without a further request is told too. Where the device knows of no network, nothing is sent.
 * @param wanted those not in `wholeCheck` are left to their own functions, and found in nothing of this.
 * @param tell is told what is known so far, whenever there is more.
 */
export async function measure(
  wanted: readonly FactName[],
  settings: CheckSettings,
  surroundings: Surroundings,
  tell: (soFar: Measurement) => void = () => undefined,
): Promise<Measurement> {
  let known = begunAt(surroundings.now());
  const find = (found: Found) => {
    known = withFound(known, found);
    tell(known);
  };
  const wants = (...names: readonly FactName[]) => names.some((name) => wanted.includes(name));

  if (!surroundings.isOnline()) {
    const { facts, figures } = judgeClock({}, settings, surroundings);
    find({ facts: { network: 'no', site: 'no', ...facts }, figures });
    return known;
  }
  // A telephone leaves a Wi-Fi without internet by itself: its own mobile data is not the line of the home, unless the server knows better.
  const isOnMobileData = surroundings.isOnMobileData();
  find({ facts: { network: 'some', ...(isOnMobileData ? { line: 'other' } : {}) } });
  if (!wanted.some((name) => name !== 'network' && wholeCheck.some((other) => other === name))) return known;

  const site = await probeSite(surroundings);
  find(foundOf(site, settings, surroundings));
  if (wants('names')) find({ facts: await probeNames(site, settings, surroundings) });
  if (settings.abroad.length === 0 && wants('abroad')) find({ facts: { abroad: 'unset' } });
  if (!site.answered) return known;

  if (wants('line', ...factsOfLine)) find(await lineOf(settings, surroundings, isOnMobileData));
  if (settings.abroad.length > 0 && wants('abroad')) find(await probeAbroad(settings, surroundings));
  if (wants('delay', 'drops')) {
    const trips = await probeRoundTrips(surroundings, (figures) => find({ figures }));
    find(judgeRoundTrips(trips, settings.delay));
  }
  return known;
}
