import type { RequestListener } from 'node:http';
import type { OwnSite } from '../e2e/offline-site.ts';
import { answer, expectSeen, expectTrue, test } from './engines.ts';
import type { Engine } from './engine.ts';

const reset: RequestListener = (request) => request.socket.resetAndDestroy();
const hang: RequestListener = () => undefined;
const unavailable: RequestListener = (_, response) => response.writeHead(503).end();

/** How a network fails. */
const failures: Readonly<Record<string, (own: OwnSite) => Promise<void> | void>> = {
  'refuses connections': (own) => own.stop(),
  'resets connections': (own) => own.answer(reset),
  'never answers': (own) => own.answer(hang),
  'answers 503': (own) => own.answer(unavailable),
};

/** One visit, until the whole site is kept. */
async function visit(engine: Engine, own: OwnSite): Promise<void> {
  await engine.open(`${own.origin}/`);
  await expectTrue(
    engine,
    "navigator.serviceWorker.ready.then(({ active }) => active.state === 'activated')",
  );
}

for (const [name, fail] of Object.entries(failures)) {
  test(`after one visit guides and search work while the server ${name}`, async ({
    browserOf: engine,
    own,
  }) => {
    await visit(engine, own);
    await fail(own);
    await engine.open(`${own.origin}/no-internet/dsl-light-off/`);
    await expectSeen(engine, '[data-saved-copy]');
    await answer(engine, 'blinking');
    await engine.open(`${own.origin}/search/?q=${encodeURIComponent('وای‌فای ضعیف')}`);
    await expectSeen(engine, '[data-search-results][data-state="done"] a[href="/wifi/weak-wifi/"]');
  });
}
