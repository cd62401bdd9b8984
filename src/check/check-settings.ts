/** What a page's scripts know of what may be measured, and by what: the operator's `check:` in `site.yaml`, and the build's own. */
export interface CheckSettings {
  /** Whether the server tells whose line it is (`LINE_ADDRESS`). */
  readonly line: boolean;
  /** Usual addresses of modems, as `192.168.1.1`; none where the operator named none. */
  readonly gateways: readonly string[];
  /** Servers abroad that the operator vouches for, as whole addresses. */
  readonly abroad: readonly string[];
  /** The address of `EMPTY_ADDRESS` by the server's number, without its name. */
  readonly byAddress?: string;
  /** What the files to download weigh, in bytes, small to large; none where none are offered. */
  readonly downloads: readonly number[];
  /** Up to how many milliseconds a round trip is good, and from how many on it is poor. */
  readonly delay: { readonly good: number; readonly poor: number };
  /** Below how many megabits a second a download is slow; undefined where the operator does not say. */
  readonly slow?: number;
  /** A moment that is over for sure, in milliseconds since 1970: a clock that is before it is slow. The same in every build of the same content. */
  readonly notBefore: number;
  /** The zone that the site's customers live in, by its name in the IANA's list. */
  readonly zone: string;
}
