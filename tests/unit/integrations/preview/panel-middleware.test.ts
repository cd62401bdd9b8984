import { describe, expect, it, vi } from 'vitest';
import { lintContent } from '../../../../src/lint/lint-content.ts';
import { onRequest } from '../../../../src/integrations/preview/panel-middleware.ts';
import { PREVIEW_HEAD } from '../../../../src/integrations/preview/panel.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { previewFa } from '../../../../src/strings/fa-preview.ts';
import { throughMiddleware } from '../run-hook.ts';
import { useContent } from '../written-folder.ts';
import './reported-guide.ts';

vi.mock('../../../../src/lint/lint-content.ts', { spy: true });

describe('the middleware of the preview', () => {
  const page = '<html><head><title>t</title></head><body><p>متن $& $1</p></body></html>';
  const shown = () =>
    Promise.resolve(new Response(page, { status: 200, headers: { 'content-type': 'text/html' } }));
  const through = (address: string, next: () => Promise<Response> = shown) =>
    throughMiddleware(onRequest, address, next);

  it('puts the panel at the end of a guide, and its styles into the head', async () => {
    await useContent();
    const response = await through('/modem/restart-modem/');
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).toContain(`<title>t</title>${PREVIEW_HEAD}</head>`);
    expect(text).toMatch(/<p>متن \$& \$1<\/p><aside class="preview"[\s\S]*<\/aside><\/body>/);
  });

  it('leaves other pages, and what is no page, as they are', async () => {
    await useContent();
    for (const address of ['/', '/modem/', '/modem/restart-modem/x.js', '/search-index/live/base.json'])
      expect(await (await through(address)).text(), address).toBe(page);
  });

  it('answers 422 with the diagnostics where a guide has an error that hides it', async () => {
    await useContent({ [EXAMPLE_FILE]: '---\ntitle: [\n---\n\nسلام.\n' });
    const response = await through('/modem/modem-power/');
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('data-preview-broken');
  });

  it('shows a guide with an error beside which it can be read', async () => {
    await useContent({
      [EXAMPLE_FILE]: exampleFiles({ body: '[راهنما](/modem/nowhere/)' }).get(EXAMPLE_FILE) ?? '',
    });
    const response = await through('/modem/modem-power/');
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('broken-link');
  });

  it('answers 422 with what the compiler said where nothing else tells why', async () => {
    await useContent();
    const response = await through('/modem/restart-modem/', () =>
      Promise.reject(new Error('<b>deep</b> inside')),
    );
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(
      '<pre dir="ltr" lang="en">&#60;b&#62;deep&#60;/b&#62; inside</pre>',
    );
  });

  it('answers 422 where the page itself failed', async () => {
    await useContent();
    const failed = () => Promise.resolve(new Response('trace', { status: 500 }));
    const response = await through('/modem/restart-modem/', failed);
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain('trace');
  });

  it.each([
    [
      'nests too deep',
      { [EXAMPLE_FILE]: exampleFiles({ body: `${'> '.repeat(3000)}سلام.` }).get(EXAMPLE_FILE) ?? '' },
    ],
    ['has no site.yaml', { 'site.yaml': '' }],
  ])('does not even begin a page that would end the program: its content %s', async (_, files) => {
    await useContent(files);
    const next = vi.fn(shown);
    const response = await through('/modem/modem-power/', next);
    expect(response.status).toBe(422);
    expect(next).not.toHaveBeenCalled();
  });

  it.each([
    ['cannot be read', () => Promise.reject(new Error('ENOENT'))],
    ['fails', () => Promise.resolve(new Response('trace', { status: 500 }))],
  ])('answers 404 at once where a guide whose file is gone %s', async (_, next) => {
    await useContent();
    const response = await through('/modem/gone/', next);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain(previewFa.notFound);
    expect(text).toContain('src="/@vite/client"');
    expect(text).not.toMatch(/ENOENT|trace/);
  });

  it('leaves the site\u2019s own 404 as it is', async () => {
    await useContent();
    const next = () => Promise.resolve(new Response('own', { status: 404 }));
    for (const address of ['/modem/gone/', '/map/gone/'])
      expect(await (await through(address, next)).text(), address).toBe('own');
  });

  it('tells in the place of a map why it cannot be drawn', async () => {
    await useContent();
    const response = await through('/map/restart-modem/', () => Promise.reject(new Error('no <place>')));
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('<pre dir="ltr" lang="en">no &#60;place&#62;</pre>');
  });

  it('shows the page where the telling itself fails', async () => {
    await useContent();
    vi.mocked(lintContent).mockRejectedValueOnce(new Error('The folder cannot be read.'));
    expect(await (await through('/modem/restart-modem/')).text()).toBe(page);
  });
});
