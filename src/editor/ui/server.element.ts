import type { Change } from '../change.ts';
import type { GuideState } from '../guide-state.ts';
import { nothingKnown, type KnownNames } from '../known-names.ts';
import type { TreeEdit } from '../tree-edit.ts';
import { isGuideState, isKnownNames, readOutcome, type Outcome } from './server-answers.ts';

/** Where a page has what it was given to post with. */
const tokenOf = (page: Document) => page.querySelector<HTMLMetaElement>('meta[name="edit-token"]');

/** Takes the token of a server that was started anew from its own page. Whether there is another one now. */
async function renewToken(): Promise<boolean> {
  const response = await fetch(location.pathname);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const [own, found] = [tokenOf(document), tokenOf(page)?.content ?? ''];
  if (own === null || found === '' || found === own.content) return false;
  own.content = found;
  return true;
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return body;
  } catch {
    return undefined;
  }
}

/**
 * Posts to the editor's server. What is typed in a page outlives a new start of the server: the page then posts by its new token.
 * @returns undefined where the server does not answer.
 */
async function post(address: string, body: object): Promise<Outcome | undefined> {
  const send = () =>
    fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-edit-token': tokenOf(document)?.content ?? '' },
      body: JSON.stringify(body),
    });
  try {
    const first = await send();
    const response = first.status === 403 && (await renewToken()) ? await send() : first;
    return readOutcome(response.status, await bodyOf(response));
  } catch {
    return undefined;
  }
}

/** Does gestures on a guide's tree, for the text of that hash only. */
export const postEdits = (file: string, hash: string, edits: readonly TreeEdit[]) =>
  post('/@edit/edit', { file, hash, edits });

/** Does a change that the server gave before: takes something back, or does it again. */
export const postChange = (file: string, change: Change) => post('/@edit/change', { file, change });

/** A guide as it is now; undefined where there is none, or where the server does not answer. */
export async function loadState(file: string): Promise<GuideState | undefined> {
  try {
    const body = await bodyOf(await fetch(`/@edit/state?file=${encodeURIComponent(file)}`));
    return isGuideState(body) ? body : undefined;
  } catch {
    return undefined;
  }
}

/** What a tree of a language can name; nothing where the server does not say. */
export async function loadKnown(file: string): Promise<KnownNames> {
  try {
    const body = await bodyOf(await fetch(`/@edit/known?file=${encodeURIComponent(file)}`));
    return isKnownNames(body) ? body : nothingKnown;
  } catch {
    return nothingKnown;
  }
}
