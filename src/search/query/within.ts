/**
 * What comes in time; a request on a line that stands still never fails, and never comes.
 *
 * @param milliseconds how long it is waited for
 * @returns undefined where it does not come by then
 */
export async function within<Awaited>(
  coming: Promise<Awaited>,
  milliseconds: number,
): Promise<Awaited | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  try {
    return await Promise.race([coming, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
