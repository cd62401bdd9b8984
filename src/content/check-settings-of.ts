import type { CheckSettings } from '../check/check-settings.ts';
import { downloadSizes } from '../check/probe-addresses.ts';
import type { SiteData } from './schemas/site.ts';

/**
 * What the scripts of a page are told of the check.
 * @param reviewed when guides were reviewed: a build is later than the last of these.
 * @param now the moment of the build: a review that is dated ahead of it proves nothing.
 */
export function checkSettingsOf(
  { check, notices }: SiteData,
  reviewed: readonly Date[],
  now: number,
): CheckSettings {
  const { line, gateways, abroad, byAddress, download = 0, delay, slow } = check;
  const past = reviewed.map((day) => day.getTime()).filter((time) => time <= now);
  return {
    line: line.length > 0,
    gateways,
    abroad,
    ...(byAddress === undefined ? {} : { byAddress }),
    downloads: downloadSizes.filter((bytes) => bytes <= download * 1_000_000),
    delay,
    ...(slow === undefined ? {} : { slow }),
    notBefore: Math.max(0, ...past),
    zone: notices.zone,
  };
}
