import { openPage, settled } from '../../browser.ts';
import { afterEach, beforeAll, vi } from 'vitest';
import type { Notice } from '../../../../src/notices/notice.ts';
import { readNoticesFeed } from '../../../../src/notices/notices-feed.element.ts';
import { answerWith, publish } from '../../notices/notice-samples.ts';
import { address, shown } from './open-tree.ts';
import { treePage } from './tree-page.ts';

let html = '';

beforeAll(async () => {
  html = await treePage({ asksOutages: true });
});
afterEach(() => vi.unstubAllGlobals());

export const openAsking = (fragment = '') => openPage(`<a id="content"></a>${html}`, address + fragment);

/** Opens the page as soon as the server has answered with some notices, or the network is dead. */
export async function openWith(notices: readonly Notice[] | 'dead', fragment = ''): Promise<void> {
  await publish(notices);
  await openAsking(fragment);
}

/** Opens the page while the server has not answered yet. */
export async function openBefore(): Promise<(notices: readonly Notice[]) => Promise<void>> {
  const { promise, resolve } = Promise.withResolvers<Response>();
  vi.stubGlobal('fetch', () => promise);
  const asked = readNoticesFeed(true);
  await openAsking();
  return async (notices) => {
    resolve(answerWith(notices));
    await asked;
  };
}

/** The part that stands in the place of the tree's own: what asks, or what is told. */
export const networkPart = (name: 'outage' | 'known') =>
  [...document.querySelectorAll<HTMLElement>('[data-network-part]')].find(
    ({ dataset, hidden }) => !hidden && (dataset['step'] ?? dataset['outcome']) === name,
  );

/** Waits until the step stands there. */
export const asks = () => vi.waitUntil(() => networkPart('outage'));
export const tells = () => vi.waitUntil(() => networkPart('known'));

/** What was loaded for the network's parts is there by now, and decided upon. */
export async function decided(): Promise<void> {
  await import('../../../../src/tree/ui/network-parts.element.ts');
  await vi.waitUntil(() => document.querySelector('decision-tree[data-ready]'));
  await new Promise((resolve) => setTimeout(resolve, 0));
}

export const question = 'این قطعی منطقهٔ شماست؛ همین است؟';
export const choose = (words: string) => {
  const link = [...document.querySelectorAll<HTMLElement>('[data-network-part] a[data-choice]')].find(
    (one) => one.textContent.trim() === words,
  );
  link?.click();
  return settled();
};
/** The tree's own parts that are shown; the network's have no id. */
export const own = () => shown().filter((id) => id !== '');
