/** Everything that a check asks of this site stands below it; nothing there is kept by a browser, a proxy or the service worker. */
export const PROBE_FOLDER = '/probe/';

/** Answered by 204 with `PROBE_HEADER` where the operator's server has the printed configuration, else the file of `PROBE_BODY`. */
export const EMPTY_ADDRESS = `${PROBE_FOLDER}empty`;

/** Answered by what the server knows of the customer's line (`LineAnswer`), where `check.line` names the provider's addresses. */
export const LINE_ADDRESS = `${PROBE_FOLDER}line`;

/** A header that only this site's server sends, with its value: an answer of 204 without it came from elsewhere. */
export const PROBE_HEADER = { name: 'X-Rahgosha-Probe', value: 'answered' } as const;

/** What stands in the file that answers on a host without the printed configuration. */
export const PROBE_BODY = 'rahgosha-probe\n';

/** A file to download, of so many bytes that nothing can make smaller. @example downloadAddress(100_000) // '/probe/download-100000' */
export const downloadAddress = (bytes: number) => `${PROBE_FOLDER}download-${bytes}`;

/** What the files to download weigh, in bytes: small to large. */
export const downloadSizes = [100_000, 1_000_000, 10_000_000] as const;

/** What `LINE_ADDRESS` answers, as JSON: whether the address is one of the provider's, and what they say of it. */
export interface LineAnswer {
  readonly own: 0 | 1;
  readonly area?: string;
  readonly kind?: string;
}
