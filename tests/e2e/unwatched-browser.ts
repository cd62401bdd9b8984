import { chromium } from '@playwright/test';
import { launch, TargetType, type Browser } from 'puppeteer-core';
import { findBrowser, launchFlags } from '../../src/tools/find-browser.ts';

/**
 * Starts the tests' Chromium with nobody attached to its service workers, as a customer has it. Playwright attaches DevTools
 * to every worker; Chromium never stops such a one for idleness, so where a request keeps the old worker busy while the new
 * one asks to take over, the new one may wait for ever. Without DevTools it takes over once the old one has been idle for
 * half a minute.
 */
export function launchUnwatched(): Promise<Browser> {
  return launch({
    executablePath: findBrowser()?.executablePath ?? chromium.executablePath(),
    args: launchFlags,
    targetFilter: (target) => target.type() !== TargetType.SERVICE_WORKER,
  });
}
