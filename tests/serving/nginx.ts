import { expect } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { nginxConfiguration } from '../../src/serving/nginx.ts';
import type { ServedCheck } from '../../src/serving/served-check.ts';
import { noMoves, type ServedMoves } from '../../src/serving/served-moves.ts';
import { freePort } from '../free-port.ts';

/** A running nginx. */
export interface RunningNginx {
  /** As `http://localhost:8080`, without a slash at the end. */
  readonly origin: string;
  /** What it has said so far of its configuration and of faults. */
  said(): string;
  stop(): Promise<void>;
}

/** What stands around a site in Debian's nginx.conf, with every path in a folder of its own. */
const around = (site: string) => `
${process.getuid?.() === 0 ? 'user root;' : ''}
load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off;
pid nginx.pid;
error_log stderr;
worker_processes 1;
events {}
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  client_body_temp_path temporary/body;
  proxy_temp_path temporary/proxy;
  fastcgi_temp_path temporary/fastcgi;
  uwsgi_temp_path temporary/uwsgi;
  scgi_temp_path temporary/scgi;
  ${site}
}
`;

/**
 * Serves a built site with Debian's nginx and the site's own configuration for it, on a free port.
 * @param check what the site's `check:` says.
 * @param more what an operator has written beside it.
 * @param moves where guides of the site stood.
 */
export async function startNginx(
  root: string,
  check: ServedCheck,
  more = '',
  moves: ServedMoves = noMoves,
): Promise<RunningNginx> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-nginx-'));
  const port = await freePort();
  const site = nginxConfiguration({
    names: 'localhost',
    listen: [`127.0.0.1:${port}`],
    root: path.resolve(root),
    brotli: true,
    check,
    moves,
  });
  await mkdir(path.join(folder, 'temporary'));
  await writeFile(path.join(folder, 'nginx.conf'), around(more + site));
  const server = spawn('/usr/sbin/nginx', ['-e', 'stderr', '-p', folder, '-c', 'nginx.conf'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise((resolve) => server.once('close', resolve));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  };
  try {
    await expect(async () => {
      if (server.exitCode !== null) throw new Error(`nginx has ended.\n${said}`);
      await fetch(origin);
    }).toPass({ timeout: 20_000 });
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin, said: () => said, stop };
}
