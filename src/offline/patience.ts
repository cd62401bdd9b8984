/** How long an answer may take, in milliseconds. */
export interface Patience {
  /** Without a byte: before the first one, and from each to the next. */
  readonly silence: number;
  /** From the question to the last byte. */
  readonly whole: number;
}

/**
 * Waits for work that tells of its progress.
 * @param patience how long to wait
 * @param start begins the work; it calls what it is given whenever something has come
 * @returns what the work gives; undefined where it did not in time
 * @throws what the work throws in time
 */
export async function waitPatiently<Result>(
  { silence, whole }: Patience,
  start: (progress: () => void) => Promise<Result>,
): Promise<Result | undefined> {
  const end = performance.now() + whole;
  let giveUp = (): void => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const progress = () => {
    if (performance.now() >= end) return;
    clearTimeout(timer);
    timer = setTimeout(() => giveUp(), Math.min(silence, end - performance.now()));
  };
  const patienceEnds = new Promise<undefined>((resolve) => {
    giveUp = () => resolve(undefined);
  });
  progress();
  try {
    return await Promise.race([start(progress), patienceEnds]);
  } finally {
    giveUp = () => undefined;
    clearTimeout(timer);
  }
}

/**
 * Waits until a response has arrived whole: a line that stalls brings headers, or half a page, and then nothing.
 * @param progress called when the headers have come, and at every piece of the body
 * @returns the response, its whole body in memory
 * @throws where the body breaks off
 */
export async function arriveWhole(asked: Promise<Response>, progress: () => void): Promise<Response> {
  const response = await asked;
  progress();
  const reader = response.clone().body?.getReader();
  while (reader !== undefined && !(await reader.read()).done) progress();
  return response;
}
