import { isObject, isText } from '../sessions/guards.ts';
import type { Measurement } from './measurement.ts';
import { LINE_ADDRESS } from './probe-addresses.ts';
import { askSite, neverAsked } from './probe-request.ts';
import type { Surroundings } from './surroundings.ts';
import { within } from './within.ts';

const TRIES = 2;
const PATIENCE_MS = 4000;

/** What an area's id and a kind of line look like. */
const word = /^[a-z0-9][a-z0-9-]{0,39}$/;

type Line = Pick<Measurement, 'facts' | 'place'>;

/** What the server knows of the line; undefined for anything that is not a `LineAnswer`. Words that it cannot have said are left out. */
export function parseLine(answer: unknown): Line | undefined {
  if (!isObject(answer) || (answer['own'] !== 0 && answer['own'] !== 1)) return undefined;
  if (answer['own'] === 0) return { facts: { line: 'other' } };
  const { area, kind } = answer;
  const place = {
    ...(isText(area) && word.test(area) ? { area } : {}),
    ...(isText(kind) && word.test(kind) ? { kind } : {}),
  };
  return { facts: { line: 'own' }, ...(Object.keys(place).length === 0 ? {} : { place }) };
}

/** Asks whose line the request came over; `unknown` where the server does not say. */
export async function probeLine(
  surroundings: Pick<Surroundings, 'fetch' | 'sleep' | 'random'>,
): Promise<Line> {
  for (let tried = 0; tried < TRIES; tried++) {
    const line = await within(PATIENCE_MS, surroundings, async (signal) => {
      const response = await askSite(neverAsked(LINE_ADDRESS, surroundings), surroundings, signal);
      const answer: unknown = response.status === 200 ? await response.json() : undefined;
      return parseLine(answer);
    });
    if (line !== undefined) return line;
  }
  return { facts: { line: 'unknown' } };
}
