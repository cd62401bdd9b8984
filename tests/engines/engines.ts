import { readdir, readFile, cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import { writeOffline } from '../../src/integrations/offline-copy.ts';
import { fixtureContent, fixtureOutput } from '../fixture-site.ts';
import { testsOfOwn, type OwnSite } from '../e2e/offline-site.ts';
import { firstSeen, type Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKitGtk } from './webkitgtk.ts';

const starts = { firefox: startFirefox, webkitgtk: startWebKitGtk };

/** The names of the browsers, each a project of the tests. */
export type EngineName = keyof typeof starts;

/** Puts the script that records errors at the head of each page. */
async function record(own: OwnSite): Promise<void> {
  await cp('tests/engines/record-errors.js', path.join(own.folder, 'assets/record-errors.js'));
  for (const name of await readdir(own.folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(own.folder, name);
    const page = await readFile(file, 'utf8');
    await writeFile(file, page.replace('</head>', '<script src="/assets/record-errors.js"></script></head>'));
  }
  await writeOffline(own.folder, new Map(), { offline: 600_000, pictures: 60_000 });
}

/**
 * A walk of a customer's through the fixture site in one of the browsers. A walk in whose pages anything went wrong
 * fails at its end.
 */
export const test = testsOfOwn(fixtureOutput, fixtureContent).extend<
  { browserOf: Engine },
  { engineName: EngineName; engine: Engine }
>({
  engineName: ['firefox', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await starts[engineName]();
      await use(engine);
      await engine.close();
    },
    { scope: 'worker' },
  ],
  browserOf: async ({ engine, own }, use) => {
    await record(own);
    await use(engine);
    expect(await engine.read("sessionStorage.getItem('recorded-errors')")).toBeNull();
  },
});

/** Waits until an expression in the page is true; a page that is just being left is asked again. */
export async function expectTrue(engine: Engine, expression: string): Promise<void> {
  await expect(async () => {
    expect(await engine.read(`Promise.resolve(${expression}).then(Boolean)`), expression).toBe(true);
  }).toPass();
}

/** Waits until an element that a selector finds is seen and stands still. */
export const expectSeen = (engine: Engine, selector: string) =>
  expectTrue(
    engine,
    `new Promise((tell) => {
      const place = () => JSON.stringify(${firstSeen(selector)}?.getBoundingClientRect());
      const before = place();
      requestAnimationFrame(() => requestAnimationFrame(() => tell(before !== undefined && before === place())));
    })`,
  );

/** Clicks an element once it is seen and stands still; WebKitGTK's driver does not scroll to all that it is told to click. */
export async function click(engine: Engine, selector: string): Promise<void> {
  await expectSeen(engine, selector);
  await engine.read(`${firstSeen(selector)}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  await expectSeen(engine, selector);
  await engine.click(selector);
}

/** Answers the questions of a tree, each once it is shown. */
export async function answer(engine: Engine, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await click(engine, `a[data-choice="${choice}"]`);
    await expectTrue(engine, `location.hash.endsWith('=${choice}')`);
  }
}

export { expect };
