import { one, openPage, settled, shownParts, textOf } from '../../browser.ts';
import { beforeAll, beforeEach, vi } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { treePage } from './tree-page.ts';
import '../../../../src/tree/ui/decision-tree.element.ts';

export const address = '/no-internet/no-internet/';
export let html = '';

beforeAll(async () => {
  html = await treePage();
});
export const deviceStorage = localStorage;
beforeEach(() => {
  vi.stubGlobal('localStorage', deviceStorage);
  localStorage.clear();
  sessionStorage.clear();
  vi.restoreAllMocks();
});

export const open = (fragment = '') => openPage(`<a id="content"></a>${html}`, address + fragment);
export const shown = () => shownParts('[data-step], [data-action-step], [data-outcome]');

export async function touch(selector: string) {
  one(selector).click();
  await settled();
}

export async function go(fragment: string) {
  location.hash = fragment;
  await settled();
}

export const answer = (step: string, choice: string) => touch(`#${step} a[data-choice="${choice}"]`);

export const note = () => textOf('[data-tree-note]');
export const isHidden = (selector: string) => one(selector).hidden;
export const kept = () =>
  new SessionStore(new DeviceStore(() => localStorage)).all().map(({ session }) => session);
export const rows = () =>
  [...document.querySelectorAll('[data-answers] li')].map((row) => [
    textOf('[data-question]', row),
    textOf('[data-answer]', row),
  ]);
