import type { AstroIntegration, MiddlewareHandler } from 'astro';
import { EventEmitter } from 'node:events';

/** What an integration has said, by how loudly. */
export function recordingLogger() {
  const said: string[] = [];
  return {
    said,
    info: (text: string) => said.push(`info ${text}`),
    warn: (text: string) => said.push(`warn ${text}`),
  };
}

/**
 * Calls one hook of an integration as Astro does.
 * @param given as much of what Astro gives as the hook takes.
 */
export async function runHook(
  { hooks }: AstroIntegration,
  name: keyof AstroIntegration['hooks'],
  given: object,
): Promise<void> {
  const hook: unknown = hooks[name];
  if (typeof hook !== 'function') throw new Error(`There is no hook ${name}.`);
  await Reflect.apply(hook, undefined, [given]);
}

/**
 * What a middleware makes of a page.
 * @param next gives the page, or rejects where it cannot be rendered.
 */
export async function throughMiddleware(
  middleware: MiddlewareHandler,
  address: string,
  next: () => Promise<Response>,
): Promise<Response> {
  const context = { url: new URL(address, 'http://localhost:4321') };
  const response: unknown = await Reflect.apply(middleware, undefined, [context, next]);
  if (!(response instanceof Response)) throw new Error('The middleware gave no response.');
  return response;
}

/** A question as a development server hands it on. */
interface Asked {
  readonly url: string;
  readonly originalUrl: string;
  readonly socket: { readonly remoteAddress: string };
}

type Handler = (request: Asked, response: Answer, next: () => void) => void;

/** What sees every answer, whatever the address. */
type Watcher = (request: object, response: EventEmitter, next: () => void) => void;

/** What a development server answers with. */
class Answer {
  readonly headers = new Map<string, string>();
  statusCode = 200;
  readonly #end: (text: string | undefined) => void;

  constructor(end: (text: string | undefined) => void) {
    this.#end = end;
  }

  setHeader(name: string, value: string) {
    this.headers.set(name.toLowerCase(), value);
  }

  end(content: Uint8Array | string) {
    this.#end(Buffer.from(content).toString());
  }
}

/** A development server as far as integrations use it. */
export class DevServer {
  readonly watcher = Object.assign(new EventEmitter(), {
    added: [''],
    add: (folder: string) => this.#add(folder),
  });
  readonly sent: object[] = [];
  readonly ws = { send: (message: object) => this.sent.push(message) };
  readonly middlewares = {
    use: (...how: [base: string, handler: Handler] | [watcher: Watcher]) => {
      if (how.length === 1) this.#watchers.push(how[0]);
      else this.#handlers.set(...how);
    },
  };
  readonly config: { readonly root: string };
  /** By their names, what the modules of a server are run in. */
  readonly environments: Readonly<Record<string, object>>;
  readonly #watchers: Watcher[] = [];
  readonly #handlers = new Map<string, Handler>();

  constructor(root = '', environments: Readonly<Record<string, object>> = {}) {
    this.config = { root };
    this.environments = environments;
  }

  #add(folder: string) {
    this.watcher.added.push(folder);
  }

  /** Tells the integrations that a file was saved. */
  save(file: string) {
    this.watcher.emit('all', 'change', file);
  }

  /** Begins an answer that takes a while, and gives what ends it. */
  begin(): () => void {
    const response = new EventEmitter();
    for (const watcher of this.#watchers) watcher({}, response, () => undefined);
    return () => response.emit('close');
  }

  /** What is answered under an address to somebody on this machine; undefined where no integration answers. */
  async get(address: string) {
    for (const [base, handler] of this.#handlers) {
      if (!address.startsWith(base)) continue;
      const { promise, resolve } = Promise.withResolvers<string | undefined>();
      const answer = new Answer(resolve);
      const asked = { url: address.slice(base.length - 1), originalUrl: address };
      handler({ ...asked, socket: { remoteAddress: '127.0.0.1' } }, answer, () => resolve(undefined));
      const text = await promise;
      const { statusCode: status, headers } = answer;
      if (text !== undefined) return { text, status, headers, type: headers.get('content-type') };
    }
    return undefined;
  }
}
