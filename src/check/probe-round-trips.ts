import { EMPTY_ADDRESS } from './probe-addresses.ts';
import { judgeAnswer } from './probe-answer.ts';
import { askSite, neverAsked } from './probe-request.ts';
import type { RoundTrips } from './round-trips.ts';
import type { Surroundings } from './surroundings.ts';
import { within } from './within.ts';

/** How many small requests are made, how long each is waited for, and after how long no further one is begun, in milliseconds. */
const REQUESTS = 30;
const PATIENCE_MS = 2000;
const LONGEST_MS = 25_000;

/** After so many in a row without an answer the line is dead, and more would only keep the customer waiting. */
const DEAD_AFTER = 10;

/** A request that fails at once is followed by the next only after this, in milliseconds, lest one short gap swallows ten. */
const FAILED_PAUSE_MS = 250;

type Needed = Pick<Surroundings, 'fetch' | 'sleep' | 'random' | 'steady' | 'timeToAnswer'>;

/** An answer: where the browser's record of it is found, and how long it took by the page's own clock, in milliseconds. */
interface Answer {
  readonly address: string;
  readonly time: number;
}

async function makeRequest(surroundings: Needed): Promise<Answer | undefined> {
  const address = neverAsked(EMPTY_ADDRESS, surroundings);
  return within(PATIENCE_MS, surroundings, async (signal) => {
    const begun = surroundings.steady();
    const response = await askSite(address, surroundings, signal);
    const time = surroundings.steady() - begun;
    await judgeAnswer(response);
    return { address, time };
  });
}

/** The times of answers by the browser's record; by the page's clock where it lacks any, for the two are not to be compared. */
function timesOf(answers: readonly Answer[], { timeToAnswer }: Needed): number[] {
  const recorded = answers.flatMap(({ address }) => timeToAnswer(address) ?? []);
  return recorded.length === answers.length ? recorded : answers.map(({ time }) => time);
}

/**
 * Makes small requests to this site, one after another. Any answer counts as one, even of a server in trouble: what is asked is
 * whether the way there and back was open.
 * @param tell is told of each as it is over.
 */
export async function probeRoundTrips(
  surroundings: Needed,
  tell: (soFar: Pick<RoundTrips, 'asked' | 'unanswered'>) => void = () => undefined,
): Promise<RoundTrips> {
  const begun = surroundings.steady();
  const answers: Answer[] = [];
  let asked = 0;
  let silentInARow = 0;
  while (asked < REQUESTS && silentInARow < DEAD_AFTER && surroundings.steady() - begun < LONGEST_MS) {
    const answer = await makeRequest(surroundings);
    asked += 1;
    silentInARow = answer === undefined ? silentInARow + 1 : 0;
    if (answer === undefined) await surroundings.sleep(FAILED_PAUSE_MS);
    else answers.push(answer);
    tell({ asked, unanswered: asked - answers.length });
  }
  return { asked, unanswered: asked - answers.length, times: timesOf(answers, surroundings) };
}
