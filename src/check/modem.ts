import type { AddressSpaceInit } from './address-space.ts';
import type { Facts } from './facts.ts';
import type { Surroundings } from './surroundings.ts';

/** How long modems are waited for once the browser lets them be asked, and how long the customer has to let it, in milliseconds. */
const PATIENCE_MS = 4000;
const LONGEST_QUESTION_MS = 60_000;

/** How often the browser is asked whether the customer has answered its question, in milliseconds. */
const LOOK_MS = 250;

/** What came of asking. */
export interface ModemAnswer {
  readonly facts: Pick<Facts, 'modem'>;
  /** Whether the browser forbids it; where it is only `unasked` without that, the customer can be asked once more. */
  readonly denied: boolean;
}

type Needed = Pick<Surroundings, 'fetch' | 'sleep' | 'localNetwork'>;

/** Waits until the customer has answered the browser's question, and then for the modems. */
async function patience({ sleep, localNetwork }: Needed, signal: AbortSignal): Promise<false> {
  for (let waited = 0; waited < LONGEST_QUESTION_MS && !signal.aborted; waited += LOOK_MS) {
    if ((await localNetwork()) !== 'prompt') break;
    await sleep(LOOK_MS);
  }
  await sleep(PATIENCE_MS);
  return false;
}

/**
 * Asks whether something answers at the usual addresses of modems. In Chromium this opens a question of the browser's own, so it
 * belongs after a tap and a sentence that says why. Other browsers cannot do it (`localNetwork` is undefined): there nothing is sent.
 *
 * A refusal, a closed port and silence look alike to the page, so the permission is read afterwards. What answers may be any
 * device; and one that only sends on to an encrypted page cannot be told from silence.
 * @param gateways as `192.168.1.1`.
 */
export async function askModem(gateways: readonly string[], surroundings: Needed): Promise<ModemAnswer> {
  const before = await surroundings.localNetwork();
  if (before === undefined || before === 'denied' || gateways.length === 0)
    return { facts: { modem: 'unasked' }, denied: before === 'denied' };
  const stop = new AbortController();
  const init: AddressSpaceInit = {
    mode: 'no-cors',
    cache: 'no-store',
    credentials: 'omit',
    signal: stop.signal,
    targetAddressSpace: 'local',
  };
  const anyAnswer = Promise.any(
    gateways.map((gateway) => surroundings.fetch(`http://${gateway}/`, init)),
  ).then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([anyAnswer, patience(surroundings, stop.signal)]);
  stop.abort();
  if (answered) return { facts: { modem: 'yes' }, denied: false };
  const after = await surroundings.localNetwork();
  return { facts: { modem: after === 'granted' ? 'no' : 'unasked' }, denied: after === 'denied' };
}
