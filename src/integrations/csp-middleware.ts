import type { MiddlewareHandler } from 'astro';
import { keepOwnHashes } from '../serving/inline-hashes.ts';

/** Takes the hashes of other pages out of a page's CSP when it is built. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
  return new Response(keepOwnHashes(await response.text()), response);
};
