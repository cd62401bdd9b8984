import { get, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire. */
export interface Wired {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks without a client that unpacks what comes, follows redirects or adds headers of its own. */
export async function wire(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Wired> {
  return new Promise((resolve, reject) => {
    get(address, { headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    }).on('error', reject);
  });
}
