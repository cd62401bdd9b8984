import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';
import { installPackages, runs } from './debian-packages.ts';
import { findProgram } from './find-program.ts';

/** A browser that tests can run in, and how it was come by. */
export interface FoundBrowser {
  /** The program's path; undefined for Playwright's own, which Playwright finds by itself. */
  readonly executablePath?: string;
  /** One line for the person at the terminal. */
  readonly how: string;
}

/** Debian's Chromium without a window, as Playwright's own is: it opens a page in less than half the time. */
const headlessShell = 'chromium-headless-shell';

/** What Chromium and Chrome are called, by how near they are to Playwright's own. */
const names = [
  headlessShell,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];

/** Where they stand on systems that do not put them on the PATH. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that is on this machine already: Playwright's own, else a Chromium or Chrome. */
export function findBrowser(): FoundBrowser | undefined {
  if (existsSync(chromium.executablePath())) return { how: "Playwright's own Chromium is used." };
  const found = findProgram(names, places);
  return found === undefined ? undefined : { executablePath: found, how: `The browser at ${found} is used.` };
}

/**
 * A browser for the tests; where there is none it installs one: Playwright's, and where that cannot be downloaded
 * Debian's package. Throws with what to do by hand where neither works.
 */
export function browserForTests(): FoundBrowser {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No browser found; one is being installed (this can take some minutes).');
  runs('npx', 'playwright', 'install', '--with-deps', 'chromium');
  // Its libraries need an administrator; the browser alone may do on a machine that has them.
  if (findBrowser() === undefined) runs('npx', 'playwright', 'install', 'chromium');
  if (findBrowser() === undefined) installPackages([headlessShell]);
  if (findBrowser() === undefined) installPackages(['chromium']);
  const now = findBrowser();
  if (now === undefined)
    throw new Error('No browser could be installed: install Chromium or Chrome, then try again.');
  return { ...now, how: `A browser was installed. ${now.how}` };
}

/** How tests start the browser: in a container as root there is no sandbox and no graphics card, and nothing calls home. */
export const launchFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
