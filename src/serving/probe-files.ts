import { downloadAddress, downloadSizes, EMPTY_ADDRESS, PROBE_BODY } from '../check/probe-addresses.ts';
import { downloadBytes } from './download-bytes.ts';

/**
 * The files that the connection check asks for, by address: the one that answers on a host that can only hand out files, and those
 * to download. A function each, for the largest are megabytes.
 * @param download the most megabytes that a customer may be asked to download; undefined where none are offered.
 */
export function probeFiles(download = 0): ReadonlyMap<string, () => Buffer> {
  const sizes = downloadSizes.filter((bytes) => bytes <= download * 1_000_000);
  return new Map([
    [EMPTY_ADDRESS, () => Buffer.from(PROBE_BODY)],
    ...sizes.map((bytes) => [downloadAddress(bytes), () => downloadBytes(bytes)] as const),
  ]);
}
