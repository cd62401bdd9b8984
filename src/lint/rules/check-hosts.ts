import { EMPTY_ADDRESS } from '../../check/probe-addresses.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import { positionInYaml } from '../../content/yaml/read-yaml.ts';
import type { Advice, Problem } from '../../diagnostics/diagnostic.ts';
import { isHomeAddress, isNumber, isPublicHost } from '../ip-address.ts';

/** A browser asks its user for leave before a page may reach such a host, and what answers there says nothing of the internet. */
const notPublic = (hostname: string): Advice => ({
  message: `"${hostname}" is no host on the internet, so its answer says nothing of the connection.`,
  suggestion: 'Name a server with a public name or address.',
});

function faultAbroad(hostname: string, ownHost: string): Advice | undefined {
  if (!isPublicHost(hostname)) return notPublic(hostname);
  if (hostname !== ownHost) return undefined;
  const message = `"${hostname}" is this site's own host: it answers from wherever the site stands.`;
  return { message, suggestion: 'Name a server abroad that is another.' };
}

function faultByAddress(address: string): Advice | undefined {
  const { hostname, pathname } = new URL(address);
  if (!isNumber(hostname)) {
    const message = `"${hostname}" is a name: only the number of the server shows that its name is not found.`;
    return { message, suggestion: `Write the number: https://203.0.113.7${EMPTY_ADDRESS}.` };
  }
  if (!isPublicHost(hostname)) return notPublic(hostname);
  if (pathname === EMPTY_ADDRESS) return undefined;
  const message = `The site answers the check at ${EMPTY_ADDRESS} and not at ${pathname}.`;
  return { message, suggestion: `Write "https://${hostname}${EMPTY_ADDRESS}".` };
}

function faultOfGateway(gateway: string): Advice | undefined {
  if (isHomeAddress(gateway)) return undefined;
  const message = `No modem has the address "${gateway}" in a home.`;
  return { message, suggestion: 'Write an address from 192.168., 10. or 172.16. to 172.31.: 192.168.1.1.' };
}

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
  const problem = (path: readonly PropertyKey[], advice: Advice | undefined): Problem[] =>
    advice === undefined
      ? []
      : [{ ...positionInYaml(text, ['check', ...path]), rule: 'check-host', ...advice }];
  const hostsAbroad = abroad.map((one) => new URL(one).hostname);
  const twice = (list: readonly string[], index: number): Advice | undefined =>
    list.indexOf(list[index] ?? '') === index
      ? undefined
      : { message: `"${list[index] ?? ''}" is named twice.`, suggestion: 'Leave one of the two.' };
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
