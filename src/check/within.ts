import type { Surroundings } from './surroundings.ts';

/**
 * What a piece of work gives, if it comes in time; undefined where it fails or is late. Either way its signal says stop in the end,
 * so that nothing of it goes on: what is worth having must be read before it gives.
 * @param patience in milliseconds.
 */
export async function within<Value>(
  patience: number,
  { sleep }: Pick<Surroundings, 'sleep'>,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value | undefined> {
  const stop = new AbortController();
  try {
    return await Promise.race([work(stop.signal), sleep(patience).then(() => undefined)]);
  } catch {
    return undefined;
  } finally {
    stop.abort();
  }
}
