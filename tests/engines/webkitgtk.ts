import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Builder, Key, WebElement } from 'selenium-webdriver';
import { freePort } from '../free-port.ts';
import { firstSeen, type Engine } from './engine.ts';

/** Where Debian puts WebKitGTK's own small browser: below the library of the machine's kind. */
function miniBrowser(): string {
  const libraries = '/usr/lib';
  for (const kind of readdirSync(libraries)) {
    if (!/-linux-gnu/.test(kind)) continue;
    const folder = path.join(libraries, kind);
    const found = readdirSync(folder).find((name) => name.startsWith('webkit2gtk-4.'));
    if (found !== undefined) return path.join(folder, found, 'MiniBrowser');
  }
  throw new Error('WebKitGTK has no MiniBrowser on this machine.');
}

/** Starts a screen that nobody sees, and gives its name, as `:3`; the server finds a free one by itself. */
async function startScreen(): Promise<{ name: string; server: ChildProcess }> {
  const options = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const written = server.stdio[3];
  if (written === null || written === undefined) throw new Error('The screen says no name.');
  const [name]: unknown[] = await once(written, 'data');
  return { name: `:${String(name).trim()}`, server };
}

/** Waits until the driver answers; it says nothing when it is ready. */
async function whenReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/** Starts WebKitGTK's browser by its WebDriver, on a screen of its own. */
export async function startWebKitGtk(): Promise<Engine> {
  const screen = await startScreen();
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...process.env, DISPLAY: screen.name },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  await whenReady(address);
  const browser = await new Builder()
    .usingServer(address)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    })
    .build();
  return {
    open: (page) => browser.get(page),
    click: async (selector) => {
      const element: unknown = await browser.executeScript(`return ${firstSeen(selector)}`);
      if (!(element instanceof WebElement)) throw new Error(`Nothing is seen of ${selector}.`);
      await element.click();
    },
    type: (text) => browser.actions().sendKeys(text).perform(),
    press: (key) => {
      const actions = browser.actions();
      if (key === 'Enter') return actions.sendKeys(Key.ENTER).perform();
      return actions.keyDown(Key.CONTROL).sendKeys('v').keyUp(Key.CONTROL).perform();
    },
    read: (expression) =>
      browser.executeAsyncScript(
        `const done = arguments[0]; Promise.resolve(${expression}).then(done, (error) => done(String(error)))`,
      ),
    close: async () => {
      await browser.quit();
      driver.kill();
      screen.server.kill();
    },
  };
}
