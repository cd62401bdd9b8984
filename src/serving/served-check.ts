/** Addresses of the provider's own customers, and what is known of the lines behind them. */
export interface LineBlock {
  /** In CIDR notation, as `203.0.113.0/24` and `2001:db8::/32`. */
  readonly addresses: readonly string[];
  /** An area's id. */
  readonly area?: string | undefined;
  /** A service, as notices name them. */
  readonly kind?: string | undefined;
}

/** What of `check:` in `site.yaml` a server must know. */
export interface ServedCheck {
  /** None where the server cannot tell whose line it is. */
  readonly line: readonly LineBlock[];
  /** Usual addresses of modems, as `192.168.1.1`. */
  readonly gateways: readonly string[];
  /** Servers abroad, as whole addresses. */
  readonly abroad: readonly string[];
  /** The address of `/probe/empty` by the server's number. */
  readonly byAddress?: string | undefined;
}

/** Where `site.yaml` has no `check:`. */
export const noCheck: ServedCheck = { line: [], gateways: [], abroad: [] };

/**
 * What a page's connection check asks beside this site, as a content-security policy names hosts; each once. Modems answer without
 * encryption, for none has a certificate.
 */
export function checkHosts({ gateways, abroad, byAddress }: ServedCheck): readonly string[] {
  const addresses = byAddress === undefined ? abroad : [...abroad, byAddress];
  const origins = addresses.map((address) => new URL(address).origin);
  return [...new Set([...gateways.map((gateway) => `http://${gateway}`), ...origins])];
}
