import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview, type PreviewServer } from '../preview-server.ts';
import type { TreeEdit } from '../../src/editor/tree-edit.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../src/lint/rule-docs/example-files.ts';

const tree = `<DecisionTree start="power">

<Step id="power" question="چراغ روشن است؟">
<Choice id="yes" go="fixed">بله</Choice>
<Choice id="no" go="broken">نه</Choice>
</Step>

<Outcome id="fixed" result="solved" title="درست شد">
چیزی لازم نیست.
</Outcome>

<Outcome id="broken" result="ticket" topic="modem" title="مودم خراب است">
مدل مودم را بخوانید.
</Outcome>

</DecisionTree>`;
const files = exampleFiles({ body: tree });
const source = files.get(EXAMPLE_FILE) ?? '';

let root = '';
let port = 0;
let token = '';
let server: PreviewServer | undefined;

interface Reply {
  readonly status: number;
  readonly text: string;
}

/** Asks the preview as a browser does that shows a page of it; Node's own fetch would not say another host. */
function ask(method: string, way: string, body?: unknown, more: Record<string, string> = {}): Promise<Reply> {
  const own = { host: `127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' };
  const written = body === undefined ? {} : { 'content-type': 'application/json', 'x-edit-token': token };
  const headers = { ...own, ...written, ...more };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: way, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const read = () => readFile(path.join(root, EXAMPLE_FILE), 'utf8');
const save = (text: string) => writeFile(path.join(root, EXAMPLE_FILE), text);

async function hash(): Promise<string> {
  const state: { hash: string } = JSON.parse((await ask('GET', `/@edit/state?file=${EXAMPLE_FILE}`)).text);
  return state.hash;
}

/** Does gestures on the guide as it is now, or as it was when it had a hash. */
const edit = async (edits: readonly TreeEdit[], of?: string, more?: Record<string, string>) =>
  ask('POST', '/@edit/edit', { file: EXAMPLE_FILE, hash: of ?? (await hash()), edits }, more);
const words = (said: string): TreeEdit => ({
  do: 'set-words',
  part: { node: 'power', choice: 'no' },
  words: said,
});

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-editor-'));
  for (const [name, text] of files) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), text);
  }
  server = await startPreview(root);
  port = Number(new URL(server.origin).port);
  const page = await ask('GET', '/@edit/fa/modem/modem-power/', undefined, { 'sec-fetch-site': 'none' });
  token = /name="edit-token" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
}, 300_000);

afterAll(async () => {
  server?.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

describe('the editor in the preview', () => {
  it('does a gesture, which its page shows, and takes it back byte for byte', async () => {
    const done = await edit([words('خاموش است')]);
    expect(done.status).toBe(200);
    expect(await read()).toBe(source.replace('>نه<', '>خاموش است<'));
    await expect
      .poll(async () => (await ask('GET', '/modem/modem-power/')).text, { timeout: 50_000 })
      .toContain('خاموش است');
    const { undo }: { undo: unknown } = JSON.parse(done.text);
    expect((await ask('POST', '/@edit/change', { file: EXAMPLE_FILE, change: undo })).status).toBe(200);
    expect(await read()).toBe(source);
  });

  it('answers 409 where the file was saved beside it, and writes nothing', async () => {
    const before = await hash();
    const beside = source.replace('چیزی لازم نیست', 'کاری لازم نیست');
    await save(beside);
    expect((await edit([words('خاموش است')], before)).status).toBe(409);
    expect(await read()).toBe(beside);
    await save(source);
  });

  it('answers 422 in Persian where an error would come of it, and writes nothing', async () => {
    const part = { node: 'power', choice: 'no' };
    const refused = await edit([{ do: 'set-value', part, name: 'go', value: 'nowhere' }]);
    expect(refused.status).toBe(422);
    expect(JSON.parse(refused.text)).toMatchObject({
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'tree-target', title: expect.stringMatching(/\p{Script=Arabic}/u) }),
      ]),
    });
    expect(await read()).toBe(source);
  });

  it('answers 403 without its token, from another origin and by another name', async () => {
    const now = await hash();
    const foreign: readonly Record<string, string>[] = [
      { 'x-edit-token': '' },
      { 'x-edit-token': 'A'.repeat(43) },
      { origin: 'https://evil.example' },
      { origin: `http://localhost:${port + 1}`, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of foreign) expect((await edit([words('بد')], now, headers)).status).toBe(403);
    // Vite itself refuses names that are not this device's.
    expect((await edit([words('بد')], now, { host: 'evil.example' })).status).toBe(403);
    const script = { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site', 'sec-fetch-dest': 'empty' };
    expect((await ask('GET', '/@edit/fa/modem/modem-power/', undefined, script)).status).toBe(403);
    expect(await read()).toBe(source);
  });

  it('never shows half of a file to who reads it meanwhile, and leaves no other file behind', async () => {
    const seen = new Set<string>();
    const stop = new AbortController();
    const watch = (async () => {
      while (!stop.signal.aborted) seen.add(await read());
    })();
    const states = [source];
    for (const said of ['یک', 'دو', 'سه', 'چهار', 'پنج', 'نه']) {
      expect((await edit([words(said)])).status).toBe(200);
      states.push(await read());
    }
    stop.abort();
    await watch;
    expect([...seen].filter((text) => !states.includes(text))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
    expect(await readdir(path.dirname(path.join(root, EXAMPLE_FILE)))).toEqual([
      'modem-power.mdx',
      'restart-modem.mdx',
    ]);
  });
});
