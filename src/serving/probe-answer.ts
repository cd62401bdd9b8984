import { EMPTY_ADDRESS, LINE_ADDRESS } from '../check/probe-addresses.ts';
import { inUtf8 } from './headers.ts';
import { lineAnswer } from './line-answer.ts';
import type { ServedCheck } from './served-check.ts';

/** What a server answers by itself, without a file. */
export interface ProbeAnswer {
  readonly status: 200 | 204;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What a server that can do more than hand out files answers to the connection check, beside the headers of `headersFor`; undefined
 * for all that is a file, or is not there.
 * @param pathname the address's path.
 * @param address the address that the question came from.
 */
export function probeAnswer(
  pathname: string,
  address: string,
  { line }: ServedCheck,
): ProbeAnswer | undefined {
  if (pathname === EMPTY_ADDRESS) return { status: 204, headers: {}, body: '' };
  if (pathname !== LINE_ADDRESS || line.length === 0) return undefined;
  const headers = { 'Content-Type': inUtf8('application/json') };
  return { status: 200, headers, body: lineAnswer(address, line) };
}
