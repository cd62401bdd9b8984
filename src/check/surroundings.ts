/** What probes are given of the world, so that a test can hold every branch of theirs. */
export interface Surroundings {
  /** As the browser's own; it rejects with a TypeError for whatever is wrong. */
  readonly fetch: (address: string, init?: RequestInit) => Promise<Response>;
  /** The device's clock, in milliseconds since 1970. */
  readonly now: () => number;
  /** A clock that nobody sets, in milliseconds. */
  readonly steady: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /**
   * From the request to the answer's first byte by the browser's own record (Resource Timing), in milliseconds: it leaves out what
   * the page was busy with meanwhile. Undefined where it has none.
   */
  readonly timeToAnswer: (address: string) => number | undefined;
  /** False where the device knows of no network; true says nothing. */
  readonly isOnline: () => boolean;
  /** True where the device says that it is on its own mobile data (Network Information API: Chrome on Android); false says nothing. */
  readonly isOnMobileData: () => boolean;
  /** The device's time zone, and how far a moment is from UTC in it by the device's tables, in minutes, east positive. */
  readonly zone: () => string;
  readonly offsetAt: (time: number) => number;
  /** Whether the browser lets this page ask devices of the local network; undefined where it knows no such permission. */
  readonly localNetwork: () => Promise<'granted' | 'denied' | 'prompt' | undefined>;
  /** A piece of an address that was never used, so that nothing on the way can have kept its answer. */
  readonly random: () => string;
}
