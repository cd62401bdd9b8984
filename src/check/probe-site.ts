import { EMPTY_ADDRESS } from './probe-addresses.ts';
import { judgeAnswer } from './probe-answer.ts';
import { askSite, neverAsked } from './probe-request.ts';
import type { Surroundings } from './surroundings.ts';
import { within } from './within.ts';

/** How often this site is asked before it counts as silent, how long each time, and how long between, in milliseconds. */
const TRIES = 3;
const PATIENCE_MS = 4000;
const PAUSE_MS = 500;

/** What came of asking this site. */
export interface SiteAnswer {
  /** Whether this site's own server answered. */
  readonly answered: boolean;
  /** Whether something else did. */
  readonly intercepted: boolean;
  /** Whether nothing answered at all, right or wrong: where a server in trouble did, its name was found. */
  readonly silent: boolean;
  /** The server's `Date`, and the device's clock at the middle of the request, in milliseconds since 1970. */
  readonly date?: string;
  readonly at?: number;
}

type Needed = Pick<Surroundings, 'fetch' | 'sleep' | 'now' | 'random'>;

const tryOnce = (surroundings: Needed) =>
  within(PATIENCE_MS, surroundings, async (signal) => {
    const begun = surroundings.now();
    const response = await askSite(neverAsked(EMPTY_ADDRESS, surroundings), surroundings, signal);
    const ended = surroundings.now();
    const answer = await judgeAnswer(response);
    return { answer, date: response.headers.get('Date') ?? undefined, at: (begun + ended) / 2 };
  });

/** Asks whether this site's own server answers. The first right answer ends it. */
export async function probeSite(surroundings: Needed): Promise<SiteAnswer> {
  let intercepted = false;
  let silent = true;
  for (let tried = 0; tried < TRIES; tried++) {
    if (tried > 0) await surroundings.sleep(PAUSE_MS);
    const came = await tryOnce(surroundings);
    if (came?.answer === 'right') {
      const { date, at } = came;
      return {
        answered: true,
        intercepted: false,
        silent: false,
        ...(date === undefined ? {} : { date, at }),
      };
    }
    intercepted ||= came?.answer === 'other';
    silent &&= came === undefined;
  }
  return { answered: false, intercepted, silent };
}
