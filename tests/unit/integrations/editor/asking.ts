import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Answer, Asked } from '../../../../src/integrations/editor/answer.ts';

type Answering = (asked: Asked) => Answer | Promise<Answer>;

/** What is answered to a page of the editor. */
export async function ask(answering: Answering, folder: string, asked: { posted?: unknown; query?: string }) {
  const query = new URLSearchParams(asked.query);
  return answering({ folder, posted: asked.posted, token: '', path: '', query });
}

/** Posts as a page of the editor does; what is answered. */
export async function post(answering: Answering, folder: string, posted: unknown) {
  const { status, body } = await ask(answering, folder, { posted });
  if (!('json' in body)) throw new Error('This is a page.');
  const said: {
    undo?: unknown;
    findings?: readonly { readonly href?: string }[];
    html?: string;
    location?: string;
  } = JSON.parse(JSON.stringify(body.json));
  return { status, ...said };
}

/** A page of the editor, as HTML. */
export async function page(answering: Answering, folder: string, query = ''): Promise<string> {
  const { body } = await ask(answering, folder, { query });
  if (!('html' in body)) throw new Error('This is no page.');
  return body.html;
}

/** A file of a content folder as it is now. */
export const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');
