import { launch } from 'puppeteer-core';
import { findProgram } from '../../src/tools/find-program.ts';
import type { Engine } from './engine.ts';

/** Starts Firefox, over WebDriver BiDi: it needs no driver beside it. */
export async function startFirefox(): Promise<Engine> {
  const executablePath = findProgram(
    ['firefox-esr', 'firefox'],
    ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  );
  if (executablePath === undefined) throw new Error('There is no Firefox on this machine.');
  const browser = await launch({ browser: 'firefox', executablePath, headless: true });
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    click: async (selector) => {
      const elements = await page.$$(selector);
      const seen = await Promise.all(elements.map((one) => one.isVisible()));
      const element = elements[seen.indexOf(true)];
      if (element === undefined) throw new Error(`Nothing is seen of ${selector}.`);
      await element.click();
    },
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      if (key === 'Enter') return page.keyboard.press('Enter');
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}
