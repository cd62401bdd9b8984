import { once } from 'node:events';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { Server as AnyServer } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import { siteCheck } from '../../src/content/files/site-check.ts';
import { checkHosts, noCheck } from '../../src/serving/served-check.ts';
import { serveSite } from '../../src/tools/site-server.ts';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { honest, lieFor, type LyingSite } from './lying-server.ts';
import { ownCertificate } from './own-certificate.ts';
import { withoutNotices } from './site.ts';

/** The address that the site has in its own `site.yaml`: the browser of these walks is told that it stands on this machine. */
export const origin = 'https://help.example.org';

/** A server beside the site. */
interface OtherServer {
  readonly server: AnyServer;
  /** Whether it answers what it is asked; else it takes the question and says nothing. */
  answers: boolean;
  /** How often it was asked. */
  asked: number;
}

/** All servers of the world. */
export interface World {
  readonly site: LyingSite & {
    /** Lets nobody connect any more, until it is started again. */
    stop(): Promise<void>;
    start(): Promise<void>;
  };
  /** What stands at the first of the usual addresses of modems. At the others nobody does. */
  readonly modem: OtherServer;
  /** What the hosts abroad lead to, all but one. */
  readonly abroad: OtherServer;
  /** What stands in the local network in the place of the last one, as where a name is made to lead nowhere. */
  readonly inItsPlace: OtherServer;
  /** What answers by the site's number. */
  readonly byAddress: OtherServer;
}

interface RunningWorld {
  readonly world: World;
  /** What the browser is told of it. */
  readonly flags: readonly string[];
  /** What it is told where nobody knows the site's name; of several flags the last counts. */
  readonly withoutName: readonly string[];
  close(): Promise<void>;
}

async function listen(server: AnyServer, port = 0): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

/** Where a server listens, as the browser's flags name it. */
function placeOf(server: AnyServer): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return `127.0.0.1:${address.port}`;
}

async function startOther(create: (listener: RequestListener) => AnyServer): Promise<OtherServer> {
  const server = create((_, response) => {
    other.asked += 1;
    if (other.answers) response.end('anything');
  });
  const other: OtherServer = { server, answers: true, asked: 0 };
  await listen(server);
  return other;
}

/** The site behind a certificate, as it is in the world: a page without one could neither be kept nor ask a modem. */
async function startSite(secure: ReturnType<typeof ownCertificate>) {
  const built = await serveSite(fixtureOutput, 0, siteCheck(fixtureContent));
  withoutNotices(built);
  const lie = lieFor(built);
  const front: Server = createServer(secure, (request, response) => {
    built.server.emit('request', request, response);
  });
  await listen(front);
  const port = Number(placeOf(front).split(':')[1]);
  const stop = async () => {
    if (!front.listening) return;
    const closed = once(front, 'close');
    front.close();
    front.closeAllConnections();
    await closed;
  };
  const start = async () => {
    if (!front.listening) await listen(front, port);
  };
  const site: World['site'] = Object.assign(lie, { stop, start });
  return { site, place: placeOf(front), close: () => Promise.all([stop(), built.close()]) };
}

/** Starts all servers. The hosts are those of the fixture's `site.yaml`: what the pages' own policy lets them ask. */
async function startWorld(): Promise<RunningWorld> {
  const secure = ownCertificate();
  const check = siteCheck(fixtureContent) ?? noCheck;
  const { site, place, close } = await startSite(secure);
  const plain = await startOther((listener) => createPlainServer(listener));
  const abroad = await startOther((listener) => createServer(secure, listener));
  const inItsPlace = await startOther((listener) => createServer(secure, listener));
  const byAddress = await startOther((listener) => createServer(secure, listener));
  const hostOf = (address: string) => new URL(address).hostname;
  const [modem = '', ...nobody] = check.gateways;
  const abroadHosts = check.abroad.map(hostOf);
  const lost = abroadHosts.pop();
  const places: readonly (readonly [host: string, place: string])[] = [
    [hostOf(origin), place],
    [modem, placeOf(plain.server)],
    ...abroadHosts.map((host) => [host, placeOf(abroad.server)] as const),
    ...(lost === undefined ? [] : [[lost, placeOf(inItsPlace.server)] as const]),
    ...(check.byAddress === undefined ? [] : [[hostOf(check.byAddress), placeOf(byAddress.server)] as const]),
    // A name that nobody has is the quickest nobody.
    ...nobody.map((host) => [host, '~NOTFOUND'] as const),
  ];
  if (places.length < checkHosts(check).length + 1) throw new Error('Some host of site.yaml has no server.');
  const rules = (map: typeof places) =>
    `--host-resolver-rules=${map.map(([host, at]) => `MAP ${host} ${at}`).join(',')}`;
  const spaces = [
    ...[place, placeOf(abroad.server), placeOf(byAddress.server)].map((one) => `${one}=public`),
    ...[plain, inItsPlace].map(({ server }) => `${placeOf(server)}=local`),
  ];
  return {
    world: { site, modem: plain, abroad, inItsPlace, byAddress },
    flags: ['--ignore-certificate-errors', rules(places), `--ip-address-space-overrides=${spaces.join(',')}`],
    withoutName: [rules([[hostOf(origin), '~NOTFOUND'], ...places.slice(1)])],
    close: async () => {
      await close();
      for (const { server } of [plain, abroad, inItsPlace, byAddress]) server.close();
    },
  };
}

/** Tests in a world of servers that behave as they are told, and all well when a test begins. */
export const test = base.extend<{ world: World }, { running: RunningWorld }>({
  running: [
    async ({}, use) => {
      const running = await startWorld();
      await use(running);
      await running.close();
    },
    { scope: 'worker' },
  ],
  launchOptions: [
    async ({ launchOptions, running }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...running.flags] });
    },
    { scope: 'worker' },
  ],
  world: async ({ running: { world } }, use) => {
    await world.site.start();
    world.site.behave(honest);
    world.site.asked.length = 0;
    world.site.fetched.length = 0;
    for (const other of [world.modem, world.abroad, world.inItsPlace, world.byAddress])
      Object.assign(other, { answers: true, asked: 0 });
    await use(world);
  },
  baseURL: origin,
});

/** Lets the customer have answered, for this page's context, whether the site may ask devices of the local network. */
export async function allowLocalNetwork(page: Page, setting: 'granted' | 'denied'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  const { browserContextId } = targetInfo;
  await session.send('Browser.setPermission', {
    permission: { name: 'local-network' },
    setting,
    origin,
    ...(browserContextId === undefined ? {} : { browserContextId }),
  });
}

export { expect, type Page };
