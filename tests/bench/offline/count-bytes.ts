import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** What a server has sent: bytes with their headers, and answers. */
export interface Sent {
  readonly bytes: number;
  readonly requests: number;
}

/** Counts what a server sends from now on; the function that comes back says how much it is. */
export function countBytes(server: Server): () => Sent {
  const sockets = new Set<Socket>();
  let requests = 0;
  server.on('connection', (socket: Socket) => sockets.add(socket));
  server.on('request', () => (requests += 1));
  return () => ({
    bytes: [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, 0),
    requests,
  });
}
