import type { CheckSettings } from './check-settings.ts';
import type { Measurement } from './measurement.ts';
import { downloadAddress } from './probe-addresses.ts';
import { askSite, neverAsked } from './probe-request.ts';
import type { Surroundings } from './surroundings.ts';

/** A file that took this long says enough, and no larger one is asked for; all of them together get no longer than that. In milliseconds. */
const LONG_ENOUGH_MS = 1000;
const LONGEST_MS = 15_000;

/** A body that came faster than this came in one piece: its time says nothing without the wait for it. In milliseconds. */
const TOO_SHORT_MS = 20;

/** What a page can show meanwhile. */
export interface DownloadProgress {
  /** How many bytes of all files have come. */
  readonly received: number;
}

/** What came of one file. */
interface Transfer {
  readonly bytes: number;
  /** Of the body, in milliseconds. */
  readonly time: number;
  readonly whole: boolean;
}

type Needed = Pick<Surroundings, 'fetch' | 'sleep' | 'steady' | 'random'>;

/** What a transfer is given: when to give up, and whom to tell of the bytes as they come. */
interface Transferring {
  /** The customer's stop. */
  readonly signal: AbortSignal;
  /** Settles when there is no more time. */
  readonly late: Promise<undefined>;
  readonly tell: (bytes: number) => void;
}

/** Asks for a file. What comes too late is not read, lest it go on costing. */
async function askFile(
  bytes: number,
  surroundings: Needed,
  { signal, late }: Transferring,
): Promise<ReadableStreamDefaultReader<Uint8Array> | undefined> {
  const asking = askSite(neverAsked(downloadAddress(bytes), surroundings), surroundings, signal);
  const response = await Promise.race([asking, late]);
  if (response?.status === 200) return response.body?.getReader();
  void asking.then(
    ({ body }) => body?.cancel(),
    () => undefined,
  );
  return undefined;
}

/** Downloads one file and gives what had come when it was over or broken off; undefined where no such file came. */
async function transfer(
  bytes: number,
  surroundings: Needed,
  transferring: Transferring,
): Promise<Transfer | undefined> {
  const { steady } = surroundings;
  const asked = steady();
  let answered: number | undefined;
  let received = 0;
  let whole = false;
  try {
    const reader = await askFile(bytes, surroundings, transferring);
    if (reader === undefined) return undefined;
    answered = steady();
    for (;;) {
      const piece = await Promise.race([reader.read(), transferring.late]);
      whole = piece?.done === true;
      if (piece?.value === undefined) break;
      received += piece.value.length;
      transferring.tell(piece.value.length);
    }
    if (!whole) void reader.cancel();
  } catch {
    // Broken off: what came before counts.
  }
  if (answered === undefined || received > bytes || (whole && received !== bytes)) return undefined;
  const body = steady() - answered;
  return { bytes: received, time: body < TOO_SHORT_MS ? steady() - asked : body, whole };
}

/** Megabits a second, to two digits: one download tells no more. Undefined of nothing at all. */
function speedOf({ bytes, time }: Transfer): number | undefined {
  if (bytes === 0 || time <= 0) return undefined;
  return Number(((bytes * 8) / 1_000_000 / (time / 1000)).toPrecision(2));
}

/**
 * Measures how fast this site's server and this device have a file between them, small to large. It may cost the customer as much
 * as all of `settings.downloads` together, so it belongs after a tap that names the megabytes.
 * @param options `signal` stops it, and `tell` is told how far it has come. A file that was stopped, or not done in time, counts
 * by what had come of it, where that took long enough.
 */
export async function download(
  { downloads, slow }: Pick<CheckSettings, 'downloads' | 'slow'>,
  surroundings: Needed,
  { signal, tell = () => undefined }: { signal: AbortSignal; tell?: (soFar: DownloadProgress) => void },
): Promise<Pick<Measurement, 'facts' | 'figures'>> {
  const late = surroundings.sleep(LONGEST_MS).then(() => undefined);
  let received = 0;
  let last: Transfer | undefined;
  const count = (more: number) => {
    received += more;
    tell({ received });
  };
  for (const bytes of downloads) {
    const next = await transfer(bytes, surroundings, { signal, late, tell: count });
    if (next !== undefined && (next.whole || next.time >= LONG_ENOUGH_MS)) last = next;
    if (next?.whole !== true || next.time >= LONG_ENOUGH_MS) break;
  }
  const speed = last === undefined ? undefined : speedOf(last);
  if (speed === undefined) return { facts: {}, figures: {} };
  return {
    facts: slow === undefined ? {} : { speed: speed < slow ? 'low' : 'ok' },
    figures: { speed },
  };
}
