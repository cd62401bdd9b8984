import { spawn, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { fixtureContent } from '../fixture-site.ts';
import { newFolder, put, useContent } from '../unit/integrations/written-folder.ts';

let content = '';
let site = '';

beforeAll(async () => {
  content = await useContent();
  site = await newFolder();
  await put(site, 'index.html', 'home');
  await put(site, '404.html', 'not here');
});

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  PATH: process.env['PATH'],
  RAHGOSHA_CONTENT: content,
  RAHGOSHA_OUT: site,
  ...more,
});

function print(flags: readonly string[] = [], more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/tools/print-nginx.ts', ...flags], {
    encoding: 'utf8',
    env: environment(more),
  });
  return { status, stdout, stderr };
}

describe('the printed configuration of nginx', () => {
  test('is of the host that site.yaml names and of the folder that was built', () => {
    const { status, stdout } = print();
    expect(status).toBe(0);
    expect(stdout).toContain('server_name example.org;');
    expect(stdout).toContain(`root "${site}";`);
    expect(stdout).toContain('listen 80;');
    expect(stdout).toContain('brotli_static on;');
  });

  test('takes another folder, other places to listen and an nginx without Brotli', () => {
    const { stdout } = print(['--root', 'some/where', '--listen', '127.0.0.1:8080', '--no-brotli']);
    expect(stdout).toContain(`root "${path.resolve('some/where')}";`);
    expect(stdout).toContain('listen 127.0.0.1:8080;');
    expect(stdout).not.toContain('listen 80;');
    expect(stdout).not.toContain('brotli_static');
  });

  test('is not printed where the site has no address, and what to write is said', () => {
    const { status, stdout, stderr } = print([], { RAHGOSHA_CONTENT: site });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('address: https://');
  });

  test('answers the connection check as site.yaml says', async () => {
    const site = (await readFile(path.join(content, 'site.yaml'), 'utf8')).trimEnd();
    const text = `${site}\ncheck:\n  line: [{ addresses: [203.0.113.0/24], kind: adsl }]\n  gateways: [192.168.1.1]\n`;
    const folder = await newFolder();
    await put(folder, 'site.yaml', text);
    const { stdout } = print([], { RAHGOSHA_CONTENT: folder });
    expect(stdout).toContain(`203.0.113.0/24 '{"own":1,"kind":"adsl"}';`);
    expect(stdout).toContain("connect-src 'self' http://192.168.1.1;");
    await put(folder, 'site.yaml', text.replace('192.168.1.1', 'somewhere'));
    const refused = print([], { RAHGOSHA_CONTENT: folder });
    expect([refused.status, refused.stdout]).toEqual([1, '']);
    expect(refused.stderr).toContain('check:');
  });

  test('refuses a flag that it does not know', () => {
    expect(print(['--port', '80']).status).not.toBe(0);
  });
});

/** Starts the server of the built site; gives what it said up to its address and how it answers, and ends it. */
async function serve(port: number, more: Readonly<Record<string, string>> = {}) {
  const server = spawn(process.execPath, ['src/tools/serve.ts'], {
    env: environment({ PORT: String(port), ...more }),
  });
  try {
    const said = await new Promise<string>((resolve, reject) => {
      let text = '';
      server.stdout.on('data', (data: Buffer) => {
        text += data.toString();
        if (text.includes('Rahgosha is at')) resolve(text);
      });
      server.once('exit', () => reject(new Error(`The server ended: ${text}`)));
    });
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0] ?? '';
    const home = await fetch(address);
    const line = await fetch(`${address}probe/line`);
    return { said, home: await home.text(), policy: home.headers.get('content-security-policy'), line };
  } finally {
    server.removeAllListeners('exit');
    server.kill();
  }
}

describe('npm start', () => {
  test('serves the built site and says where', async () => {
    const { said, home } = await serve(0);
    expect(home).toBe('home');
    expect(said).not.toContain('taken');
  });

  test('answers the connection check as site.yaml says', async () => {
    const { policy, line } = await serve(0, { RAHGOSHA_CONTENT: fixtureContent });
    expect(policy).toContain('http://192.168.1.1');
    expect(line.status).toBe(200);
    expect((await serve(0)).line.status).toBe(404);
  });

  test('takes a free port where the wanted one is in use', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    try {
      const { said, home } = await serve(port);
      expect(said).toContain(`Port ${port} is taken`);
      expect(home).toBe('home');
    } finally {
      other.close();
    }
  });

  test('ends where nothing was built', async () => {
    const empty = await newFolder();
    const { status, stderr } = spawnSync(process.execPath, ['src/tools/serve.ts'], {
      encoding: 'utf8',
      env: environment({ RAHGOSHA_OUT: empty, PORT: '0' }),
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain('404.html');
  });
});
