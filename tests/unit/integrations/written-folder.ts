import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, vi } from 'vitest';
import { exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';

const made: string[] = [];

afterAll(async () => {
  vi.unstubAllEnvs();
  for (const folder of made) await rm(folder, { recursive: true, force: true });
});

/** A new folder for one test file's tests, which is gone after them. */
export async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-unit-'));
  made.push(folder);
  return folder;
}

/** Writes a file below a folder. */
export async function put(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** A small content folder that is right, with these files besides or in the place of its own; it is the one in use. */
export async function useContent(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await newFolder();
  for (const [name, text] of exampleFiles({ files })) await put(folder, name, text);
  vi.stubEnv('RAHGOSHA_CONTENT', folder);
  return folder;
}
