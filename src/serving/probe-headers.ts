import { PROBE_HEADER } from '../check/probe-addresses.ts';

type Headers = Readonly<Record<string, string>>;

/** `Cache-Control` of what the connection check asks: an answer that somebody has kept is no answer of now. */
export const NEVER_STORED = 'no-store';

/** What stands on every answer below `PROBE_FOLDER`, beside the security headers. */
export const probeHeaders: Headers = {
  'Cache-Control': NEVER_STORED,
  [PROBE_HEADER.name]: PROBE_HEADER.value,
};

/**
 * What stands on the empty answer besides: it is asked for by the server's number as well, which is another site to a browser, and
 * one that did not say so would be thrown away as if nobody had answered.
 */
export const emptyProbeHeaders: Headers = {
  ...probeHeaders,
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
