/** What the editor's server answers. */
export interface Answer {
  readonly status: number;
  /** Sent as JSON; a page is HTML. */
  readonly body: { readonly json: unknown } | { readonly html: string };
}

/** What an answer is made from: the request, after it was let in. */
export interface Asked {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** What a page of the editor must say in its posts. */
  readonly token: string;
  /** The path below `/@edit`: `/state`, `/fa/modem/restart-modem/`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was posted, not yet looked at; undefined where nothing was. */
  readonly posted: unknown;
}

/** An answer as JSON. */
export const json = (status: number, body: unknown): Answer => ({ status, body: { json: body } });

/** A page. */
export const html = (text: string, status = 200): Answer => ({ status, body: { html: text } });

/** The request is not one that this server knows what to do with; the reason is for who writes the page. */
export const badRequest = (reason: string): Answer => json(400, { reason });
