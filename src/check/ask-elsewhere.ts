import type { AddressSpaceInit } from './address-space.ts';
import type { Surroundings } from './surroundings.ts';
import { within } from './within.ts';

/**
 * Whether a server that knows nothing of this site answers at all: what it answers stays hidden from the page (`no-cors`), and is
 * not waited for. A redirect is followed, for such a request may not do otherwise.
 * @param patience in milliseconds.
 */
export async function answersElsewhere(
  address: string,
  space: AddressSpaceInit['targetAddressSpace'],
  patience: number,
  surroundings: Pick<Surroundings, 'fetch' | 'sleep'>,
): Promise<boolean> {
  const answered = await within(patience, surroundings, async (signal) => {
    const init: AddressSpaceInit = {
      mode: 'no-cors',
      cache: 'no-store',
      credentials: 'omit',
      signal,
      targetAddressSpace: space,
    };
    await surroundings.fetch(address, init);
    return true;
  });
  return answered === true;
}
