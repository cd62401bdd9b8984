import { EMPTY_ADDRESS } from '../../check/probe-addresses.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Problem, Sayings } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import { isHomeAddress, isNumber, isPublicHost } from '../ip-address.ts';

/** A browser asks its user for leave before a page may reach such a host, and what answers there says nothing of the internet. */
const notPublic = (host: string): Sayings => say('check-host.private', { host });

function faultAbroad(hostname: string, ownHost: string): Sayings | undefined {
  if (!isPublicHost(hostname)) return notPublic(hostname);
  if (hostname !== ownHost) return undefined;
  return say('check-host.own', { host: hostname });
}

function faultByAddress(address: string): Sayings | undefined {
  const { hostname: host, pathname: written } = new URL(address);
  if (!isNumber(host)) return say('check-host.name', { host, path: EMPTY_ADDRESS });
  if (!isPublicHost(host)) return notPublic(host);
  return written === EMPTY_ADDRESS
    ? undefined
    : say('check-host.path', { host, path: EMPTY_ADDRESS, written });
}

const faultOfGateway = (gateway: string): Sayings | undefined =>
  isHomeAddress(gateway) ? undefined : say('check-host.gateway', { host: gateway });

/**
 * What is wrong with the hosts that the connection check asks, under `check:` in `site.yaml`: such as would make it say what was
 * not measured, or would let a browser ask for leave that the page has not announced.
 * @param text the file as the operator wrote it, for the lines.
 */
export function checkHostProblems(
  text: string,
  { address, check }: Pick<SiteData, 'address' | 'check'>,
): Problem[] {
  const ownHost = new URL(address).hostname;
  const { gateways, abroad, byAddress } = check;
  const problem = (path: readonly PropertyKey[], advice: Sayings | undefined): Problem[] =>
    advice === undefined ? [] : [{ ...positionInYaml(text, ['check', ...path]), ...advice }];
  const hostsAbroad = abroad.map((one) => new URL(one).hostname);
  const twice = (list: readonly string[], index: number): Sayings | undefined =>
    list.indexOf(list[index] ?? '') === index
      ? undefined
      : say('check-host.twice', { host: list[index] ?? '' });
  return [
    ...gateways.flatMap((gateway, index) =>
      problem(['gateways', index], faultOfGateway(gateway) ?? twice(gateways, index)),
    ),
    ...hostsAbroad.flatMap((hostname, index) =>
      problem(['abroad', index], faultAbroad(hostname, ownHost) ?? twice(hostsAbroad, index)),
    ),
    ...(byAddress === undefined ? [] : problem(['byAddress'], faultByAddress(byAddress))),
  ];
}
