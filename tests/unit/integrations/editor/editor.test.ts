import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editorMiddleware } from '../../../../src/integrations/editor/editor-middleware.ts';
import { hashOf } from '../../../../src/integrations/editor/hash-of.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { useContent } from '../written-folder.ts';

const source = exampleFiles({ body: 'مودم را روشن کنید.' }).get(EXAMPLE_FILE) ?? '';
const warnings: string[] = [];
let server: Server | undefined;
let port = 0;
let token = '';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Asks as a browser does that shows a page of this server; Node's own fetch would not say another host. */
function ask(method: string, way: string, body?: string, more: Record<string, string> = {}): Promise<Reply> {
  const host = `127.0.0.1:${port}`;
  const own = body === undefined ? {} : { 'content-type': 'application/json', 'x-edit-token': token };
  const headers = { host, 'sec-fetch-site': 'same-origin', ...own, ...more };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path: way, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

beforeAll(async () => {
  const folder = await useContent({ [EXAMPLE_FILE]: source });
  const middleware = editorMiddleware(folder, (message) => warnings.push(message));
  server = createServer(middleware);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  const page = await ask('GET', '/fa/modem/modem-power/');
  token = /name="edit-token" content="([^"]+)"/.exec(page.text)?.[1] ?? '';
});

afterAll(() => server?.close());

const state = async () => (await ask('GET', `/state?file=${EXAMPLE_FILE}`)).text;
const change = (hash: string, text: string) => {
  const start = source.indexOf('روشن کنید');
  const fixes = [{ start, end: start + 'روشن کنید'.length, text }];
  return JSON.stringify({
    file: EXAMPLE_FILE,
    change: { [EXAMPLE_FILE]: { kind: 'edit', hash, fixes } },
  });
};

describe('the server of the editor', () => {
  it('gives a page that no frame may show, with a token that is new at each start', async () => {
    const page = await ask('GET', '/fa/modem/modem-power/');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toBe("frame-ancestors 'none'");
    expect(token).toMatch(/^[\w-]{43}$/);
  });

  it('says what there is to know of a guide, its findings in Persian', async () => {
    expect(JSON.parse(await state())).toMatchObject({
      file: EXAMPLE_FILE,
      hash: hashOf(source),
      title: 'مودم روشن نمی\u200cشود',
      address: '/modem/modem-power/',
      findings: [],
    });
    expect((await ask('GET', '/state?file=articles/fa/modem/none.mdx')).status).toBe(404);
    expect((await ask('GET', '/state?file=../../etc/passwd')).status).toBe(404);
  });

  it('does a change: 200 with what takes it back, 409 for another text, 422 with the error it would make', async () => {
    const done = await ask('POST', '/change', change(hashOf(source), 'خاموش کنید'));
    expect(done.status).toBe(200);
    const { undo }: { undo: unknown } = JSON.parse(done.text);
    expect((await ask('POST', '/change', change(hashOf(source), 'خاموش کنید'))).status).toBe(409);
    const back = await ask('POST', '/change', JSON.stringify({ file: EXAMPLE_FILE, change: undo }));
    expect(back.status).toBe(200);
    expect(JSON.parse(await state())).toMatchObject({ hash: hashOf(source) });
    const wrong = await ask('POST', '/change', change(hashOf(source), '[مودم](/modem/none/)'));
    expect(wrong.status).toBe(422);
    expect(JSON.parse(wrong.text)).toMatchObject({
      findings: [{ severity: 'error', rule: 'broken-link', place: '' }],
    });
    expect(JSON.parse(await state())).toMatchObject({ hash: hashOf(source) });
  });

  it('shows a text of a form as it will look, to its own page alone and with nothing in it that runs', async () => {
    const body = JSON.stringify({ text: '<Note>\n\nصبر کنید.\n\n</Note>\n\n[x](javascript:pwned)' });
    const shown = await ask('POST', '/text', body);
    expect(shown.status).toBe(200);
    const { html }: { html: string } = JSON.parse(shown.text);
    expect(html).toContain('<p class="component-name">نکته</p><p>صبر کنید.</p>');
    expect(html).not.toContain('javascript');
    expect((await ask('POST', '/text', body, { 'x-edit-token': 'x' })).status).toBe(403);
  });

  it('refuses who is not its own page', async () => {
    const body = change(hashOf(source), 'خاموش کنید');
    const refused = await Promise.all([
      ask('POST', '/change', body, { 'x-edit-token': 'x' }),
      ask('POST', '/change', body, { origin: 'https://evil.example' }),
      ask('POST', '/change', body, { 'sec-fetch-site': 'cross-site' }),
      ask('POST', '/change', body, { host: 'evil.example' }),
      ask('GET', `/state?file=${EXAMPLE_FILE}`, undefined, { host: 'evil.example' }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    expect(JSON.parse(await state())).toMatchObject({ hash: hashOf(source) });
  });

  it('takes JSON of a size and of a form alone, by the way that is meant', async () => {
    const statuses = [
      await ask('POST', '/change', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }),
      await ask('POST', '/change', '{'),
      await ask('POST', '/change', '{"file":"x","change":{"x":{"kind":"run"}}}'),
      await ask('POST', '/change', JSON.stringify({ file: 'x'.repeat(1_000_001), change: {} })),
      await ask('PUT', '/change', '{}'),
      await ask('POST', '/none', '{}'),
    ].map(({ status }) => status);
    expect(statuses).toEqual([415, 400, 400, 413, 405, 404]);
  });

  it('says what broke and goes on', async () => {
    const outside = { '../out.mdx': { kind: 'create', text: '' } };
    const body = JSON.stringify({ file: EXAMPLE_FILE, change: outside });
    const broken = await ask('POST', '/change', body);
    expect(broken.status).toBe(500);
    expect(warnings).toEqual(['"../out.mdx" is no text of the content folder.']);
    expect((await ask('GET', `/state?file=${EXAMPLE_FILE}`)).status).toBe(200);
  });
});
