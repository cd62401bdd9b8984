import type { IncomingMessage, ServerResponse } from 'node:http';
import { EMPTY_ADDRESS, LINE_ADDRESS, PROBE_FOLDER } from '../../src/check/probe-addresses.ts';
import type { RunningSite } from '../../src/tools/site-server.ts';

/**
 * What becomes of a question of a check's on its way.
 * @param answer lets the site's own server answer it.
 */
export type Deceit = (request: IncomingMessage, response: ServerResponse, answer: () => void) => void;

export const honest: Deceit = (_request, _response, answer) => answer();

/** Takes the question and says nothing more, as a line that swallows it. */
export const silent: Deceit = () => undefined;

export const slowBy =
  (milliseconds: number): Deceit =>
  (_request, _response, answer) => {
    setTimeout(answer, milliseconds);
  };

/** Swallows every so-manieth question, the last of each row. */
export function swallowingOneIn(row: number): Deceit {
  let asked = 0;
  return (_request, _response, answer) => {
    asked += 1;
    if (asked % row !== 0) answer();
  };
}

/** Lets the first so many times that the site is asked go through, and whatever is asked of the line. */
export function after(times: number, deceit: Deceit): Deceit {
  let asked = 0;
  return (request, response, answer) => {
    const isEmpty = request.url?.startsWith(EMPTY_ADDRESS) === true;
    if (isEmpty) asked += 1;
    if (isEmpty && asked > times) deceit(request, response, answer);
    else answer();
  };
}

/** Sends on to another page, as an operator's box does to whoever has no credit left. */
export const sendingTo =
  (address: string): Deceit =>
  (_request, response) => {
    response.writeHead(302, { location: address }).end();
  };

/** Answers with a page of its own, as the portal of a hotel. */
export const withPageOfItsOwn: Deceit = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to the hotel</h1>');
};

/** Answers 204 as the site does, and without the header that only the site sends. */
export const withEmptyAnswerOfItsOwn: Deceit = (_request, response) => {
  response.writeHead(204).end();
};

export const withStatus =
  (status: number): Deceit =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Out of order</h1>');
  };

/** Breaks the connection off. */
export const cuttingOff: Deceit = (request) => {
  request.socket.destroy();
};

/** Answers as the site does, with a clock that is ahead by so many seconds. */
export const withClockAheadBy =
  (seconds: number): Deceit =>
  (_request, response, answer) => {
    response.setHeader('Date', new Date(Date.now() + seconds * 1000).toUTCString());
    answer();
  };

/** Says of the line that it is somebody else's. */
export const overAnotherLine: Deceit = (request, response, answer) => {
  if (request.url?.startsWith(LINE_ADDRESS) === true)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"own":0}');
  else answer();
};

/** Has a file to download come in ten pieces a second, so many bytes of it in all. */
export const tricklingAt =
  (bytesPerSecond: number): Deceit =>
  (request, response, answer) => {
    const size = Number(/\/download-(\d+)/.exec(request.url ?? '')?.[1]);
    if (Number.isNaN(size)) {
      answer();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': size });
    let left = size;
    const timer = setInterval(() => {
      const piece = Math.min(left, Math.ceil(bytesPerSecond / 10));
      response.write(Buffer.alloc(piece));
      left -= piece;
      if (left > 0) return;
      clearInterval(timer);
      response.end();
    }, 100);
    response.on('close', () => clearInterval(timer));
  };

/** A site whose answers to a check are anybody's. */
export interface LyingSite {
  /** From now on, what becomes of every question of a check's. */
  behave(deceit: Deceit): void;
  /** The addresses of all questions of checks that have come so far, without what makes each of them new. */
  readonly asked: string[];
  /** Those of all other requests. */
  readonly fetched: string[];
}

/** Puts somebody who lies between a running site and whoever checks the connection; all else is answered as before. */
export function lieFor({ server }: RunningSite): LyingSite {
  const asked: string[] = [];
  const fetched: string[] = [];
  let behaviour = honest;
  const answers = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const answer = () => {
      for (const listener of answers) Reflect.apply(listener, server, [request, response]);
    };
    const [address = ''] = (request.url ?? '').split('?', 1);
    const isProbe = address.startsWith(PROBE_FOLDER);
    (isProbe ? asked : fetched).push(address);
    if (isProbe) behaviour(request, response, answer);
    else answer();
  });
  return {
    asked,
    fetched,
    behave: (deceit) => {
      behaviour = deceit;
    },
  };
}
