import { expect } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../free-port.ts';

/** Who signs in at the portal: a customer of the self-service pages, without any right of the staff. */
export const customer = { name: 'customer', password: 'a password for one test' };

/** A Request Tracker for one test run, with its configuration, database and caches in a temporary folder. */
export interface ThrowAwayTracker {
  /** As `http://127.0.0.1:8080`, without a slash at the end. */
  readonly origin: string;
  /**
   * Runs its server while something is done.
   * @param settings further lines of its configuration (Perl).
   */
  during(settings: string, action: () => Promise<void>): Promise<void>;
  remove(): Promise<void>;
}

const configuration = (folder: string, port: number) => `
Set($rtname, 'rahgosha-test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, ${port});
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '${folder}/database');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'error');
Set($SendmailPath, '/bin/true');
$MasonDataDir = '${folder}/mason';
$MasonSessionDir = '${folder}/sessions';
`;

const customerData = `
our @Users = ({ Name => '${customer.name}', Password => '${customer.password}', EmailAddress => 'customer@example.org', Privileged => 0 });
our @ACL = (
  (map { { GroupDomain => 'SystemInternal', GroupType => 'Unprivileged', Queue => 'General', Right => $_ } } qw(SeeQueue CreateTicket)),
  (map { { GroupDomain => 'RT::System-Role', GroupType => 'Requestor', Right => $_ } } qw(ShowTicket)),
);
1;
`;

function setUpDatabase(environment: NodeJS.ProcessEnv, ...parameters: string[]): void {
  const { status, stdout, stderr, error } = spawnSync(
    'rt-setup-database-5',
    ['--dba-password', '', ...parameters],
    { env: environment, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`rt-setup-database-5 failed.\n${stdout}\n${stderr}`, { cause: error });
}

/** Makes one with Debian's programs: `request-tracker5`, `rt5-db-sqlite` and `rt5-standalone`. */
export async function createTracker(): Promise<ThrowAwayTracker> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-request-tracker-'));
  const port = await freePort();
  const file = path.join(folder, 'RT_SiteConfig.pm');
  const environment = { ...process.env, RT_SITE_CONFIG: file, RT_SITE_CONFIG_DIR: path.join(folder, 'none') };
  await Promise.all(['mason', 'sessions'].map((name) => mkdir(path.join(folder, name))));
  await writeFile(file, `${configuration(folder, port)}1;\n`);
  await writeFile(path.join(folder, 'customer'), customerData);
  setUpDatabase(environment, '--action', 'init');
  setUpDatabase(
    environment,
    '--action',
    'insert',
    '--skip-create',
    '--datafile',
    path.join(folder, 'customer'),
  );
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    during: async (settings, action) => {
      await writeFile(file, `${configuration(folder, port)}${settings}\n1;\n`);
      await whileServing(origin, environment, action);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

async function whileServing(origin: string, environment: NodeJS.ProcessEnv, action: () => Promise<void>) {
  const { hostname, port } = new URL(origin);
  // A process group of its own, so that the server's workers end with it.
  const server = spawn(
    '/usr/share/request-tracker5/libexec/rt-server',
    ['--host', hostname, '--port', port, '--max-workers', '2'],
    { env: environment, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise((resolve) => server.once('close', resolve));
  try {
    await expect(async () => {
      if (server.exitCode !== null) throw new Error(`Request Tracker has ended.\n${said}`);
      await fetch(origin);
    }).toPass({ timeout: 60_000 });
    await action();
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
    await ended;
  }
}
