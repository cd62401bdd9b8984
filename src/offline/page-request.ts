/** Answers that say nothing of the page: the server is in trouble, or has enough of this device or of everybody. */
const isFailure = (status: number) => status >= 500 || status === 408 || status === 429;

/** How often an address may move within `LOOP_MS`, before it is one that leads back to itself. */
const MAX_MOVES = 3;
const LOOP_MS = 10_000;

/** Makes the function that asks the network for a page. It rejects where the answer is none that a reader can use. */
export function createPageRequest(): (request: Request) => Promise<Response> {
  const moves = new Map<string, number[]>();

  /** Whether an address has moved so often that its redirects run in a circle; the browser would show its own error. */
  function isLoop(url: string): boolean {
    const recent = [...(moves.get(url) ?? []), performance.now()].filter(
      (time) => performance.now() - time < LOOP_MS,
    );
    moves.set(url, recent);
    return recent.length >= MAX_MOVES;
  }

  return async (request) => {
    // A portal's page or a redirect that the browser has stored must not outlive the portal. Back and forward take what
    // is stored, as they always do.
    const response = await (request.cache === 'default'
      ? fetch(request, { cache: 'no-cache' })
      : fetch(request));
    if (response.type === 'opaqueredirect') {
      if (isLoop(request.url)) throw new Error('The address leads back to itself.');
      return response;
    }
    moves.clear();
    if (isFailure(response.status)) throw new Error(`The server answered ${response.status}.`);
    return response;
  };
}

/** What stands in every page of the site, its page for what is not there among them. */
const OWN_MARK = '<keep-offline';

/**
 * Whether an error is the site's own word on a page (it is gone) and not that of something on the way or of a host that
 * has lost its files.
 * @param response one that has arrived whole
 */
export async function isOwnWord(response: Response): Promise<boolean> {
  return response.status < 400 || (await response.clone().text()).includes(OWN_MARK);
}
