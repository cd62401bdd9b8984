import { guideState, known } from './sample-state.ts';
import { openPage, textOf } from '../../browser.ts';
import { expect, vi } from 'vitest';
import type { GuideState } from '../../../../src/editor/guide-state.ts';
import '../../../../src/editor/ui/tree-editor.element.ts';

/** What was posted to the server. */
interface Posted {
  readonly address: string;
  readonly token: string | undefined;
  readonly body: { readonly hash?: string; readonly edits?: readonly object[] };
}

/** What is given to `fetch`. */
interface Options {
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The editor's server: what was posted to it, what it answers next, and the page as it would give it now. */
export const server: { posted: Posted[]; answers: Response[]; page: string } = {
  posted: [],
  answers: [],
  page: '',
};

export const general = {
  severity: 'error',
  rule: 'tree-loop',
  title: 'دور',
  message: 'این بخش‌ها دور می‌زنند.',
  suggestion: 'یکی را جای دیگری ببرید.',
  place: '9:1',
  fixable: false,
} as const;
export const finding = { ...general, node: 'power', choice: 'on' } as const;
export const done = (more: Partial<GuideState> = {}) =>
  Response.json({ state: guideState({ hash: 'second', ...more }), undo: {} });
export const refused = () => Response.json({ findings: [finding] }, { status: 422 });

/** Opens the page of a tree, over a server to which nothing was posted. */
export async function openEditor(state: GuideState | undefined): Promise<void> {
  Object.assign(server, { posted: [], answers: [], page: '' });
  vi.stubGlobal('fetch', (address: string, options: Options = {}) => {
    if (options.body !== undefined) {
      server.posted.push({
        address,
        token: options.headers?.['x-edit-token'],
        body: JSON.parse(options.body),
      });
      return Promise.resolve(server.answers.shift() ?? new Response('', { status: 500 }));
    }
    if (!address.startsWith('/@edit')) return Promise.resolve(new Response(server.page));
    if (address.startsWith('/@edit/known')) return Promise.resolve(Response.json(known));
    return Promise.resolve(state === undefined ? new Response('{}', { status: 404 }) : Response.json(state));
  });
  await openPage('<main><tree-editor data-file="articles/fa/modem/modem-power.mdx"></tree-editor></main>');
  await vi.waitFor(() => expect(textOf('tree-editor')).not.toBe(''));
}

export function box(id: string): SVGElement {
  const found = document.querySelector<SVGElement>(`[data-box="${id}"]`);
  if (found === null) throw new Error(`There is no box ${id}.`);
  return found;
}

export const press = (element: Element) => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));

export function control<Kind extends HTMLElement>(key: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`[data-field="${key}"] :is(input, textarea, select:not(.insert))`);
  if (!(found instanceof kind)) throw new Error(`There is no field ${key}.`);
  return found;
}

export function button(name: string, root: ParentNode = document): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`There is no button ${name}.`);
  return found;
}

export function type(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const leave = (field: HTMLElement) => field.dispatchEvent(new Event('change', { bubbles: true }));
