import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import type { Article } from '../../../src/content/model.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { guideReport, type GuideReport } from '../../../src/integrations/preview/guide-report.ts';
import { onRequest } from '../../../src/integrations/preview/middleware.ts';
import {
  diagnosticsList,
  diagnosticsPage,
  escapeHtml,
  PREVIEW_HEAD,
  previewPanel,
} from '../../../src/integrations/preview/panel.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../src/lint/rule-docs/example-files.ts';
import { previewFa } from '../../../src/strings/fa-preview.ts';
import { catalogue, tree } from '../tools/health/small-catalogue.ts';
import { throughMiddleware } from './run-hook.ts';
import { useContent } from './written-folder.ts';

vi.mock('../../../src/lint/lint-content.ts', { spy: true });

const evil = `<img src=x onerror="pwned()">'&`;
const evilAsText = '&#60;img src=x onerror=&#34;pwned()&#34;&#62;&#39;&#38;';

const fault: Diagnostic = {
  file: EXAMPLE_FILE,
  line: 7,
  column: 3,
  rule: 'broken-link',
  message: 'There is no guide here.',
  suggestion: 'Name another.',
};
const hint: Diagnostic = { ...fault, rule: 'review-due' };

const [article] = catalogue({ loud: { title: 'مودم صدا می\u200cدهد', body: tree } }).articles.filter(
  ({ slug }) => slug === 'loud',
);
function guide(): Article {
  if (article === undefined) throw new Error('There is no guide.');
  return article;
}

const bare: GuideReport = { file: EXAMPLE_FILE, slug: 'modem-power', diagnostics: [], queries: [] };
const whole = (): GuideReport => ({
  file: guide().file,
  slug: 'loud',
  article: guide(),
  diagnostics: [fault, hint],
  questions: 2,
  due: new Date('2027-05-11'),
  queries: ['مودم صدا می\u200cدهد', 'جیغ مودم'],
});

beforeEach(() => vi.stubGlobal('SEARCH_INDEX', '/search-index/live/'));

describe('text in the preview', () => {
  it('can stand in HTML and in an attribute of it', () => {
    expect(escapeHtml(evil)).toBe(evilAsText);
    expect(escapeHtml('متن <5> "x"')).toBe('متن &#60;5&#62; &#34;x&#34;');
  });
});

describe('the diagnostics of a guide', () => {
  it('are a list, each with the rule\u2019s title in Persian, its place, and what to do', () => {
    const html = diagnosticsList({ diagnostics: [fault, hint] });
    expect(html.match(/<li class="(?:error|warning)"/g)).toEqual([
      '<li class="error"',
      '<li class="warning"',
    ]);
    expect(html).toContain(
      '<code>7:3 broken-link</code> There is no guide here. <strong>Name another.</strong>',
    );
    expect(html).toMatch(/<span lang="fa" dir="rtl">[^<]+<\/span>/);
  });

  it('are a sentence where there is none', () => {
    expect(diagnosticsList(bare)).toBe(`<p>${previewFa.noDiagnostics}</p>`);
  });

  it('are text, whatever of the guide they repeat', () => {
    const html = diagnosticsList({ diagnostics: [{ ...fault, message: evil, suggestion: evil }] });
    expect(html).not.toContain('<img');
    expect(html.split(evilAsText)).toHaveLength(3);
  });
});

describe('the panel beside a guide', () => {
  it('names the guide\u2019s file, the day of its review and the next one', () => {
    const html = previewPanel(whole());
    expect(html).toContain(`<p dir="ltr">${guide().file}</p>`);
    expect(html).toContain(`۲۱ آبان ۱۴۰۵؛ ${previewFa.nextReview} ۲۱ اردیبهشت ۱۴۰۶`);
  });

  it('tells the size of its tree and draws its map, which can be opened where that fails', () => {
    const html = previewPanel(whole());
    expect(html).toContain('۳ بخش، ۱ پایان، حداکثر ۲ پرسش در یک راه.');
    expect(html).toContain('data-address="/map/loud/"><a href="/map/loud/">');
  });

  it('says that a guide asks nothing where it has no tree', () => {
    const plain = catalogue({}).articles[0] ?? guide();
    const html = previewPanel({ ...bare, article: plain });
    expect(html).toContain(previewFa.noTree);
    expect(html).not.toContain('map-preview');
  });

  it('lists what should find the guide, for a script that looks for it', () => {
    const html = previewPanel(whole());
    expect(html).toContain('data-search-index="/search-index/live/" data-address="/modem/loud/"');
    const queries = [...html.matchAll(/<span data-query>([^<]+)<\/span>/g)].map(([, query]) => query);
    expect(queries).toEqual(whole().queries);
  });

  it('has a part for each matter although the guide cannot be read', () => {
    const html = previewPanel({ ...bare, diagnostics: [fault] });
    expect(html.match(/<section>/g)).toHaveLength(4);
    expect(html).toContain(previewFa.noQueries);
  });

  it('shows everything that an editor wrote as text', () => {
    const html = previewPanel({
      ...whole(),
      file: evil,
      slug: evil,
      article: { ...guide(), slug: evil, symptom: evil },
      queries: [evil],
    });
    expect(html).not.toContain('<img');
    expect(html.split(evilAsText)).toHaveLength(7);
  });

  it('loads what there is', () => {
    const addresses = [...PREVIEW_HEAD.matchAll(/(?:href|src)="\/(.+?)"/g)].map(
      ([, address = '']) => address,
    );
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) expect(existsSync(path.resolve(address)), address).toBe(true);
  });
});

describe('the page in the place of a guide that cannot be shown', () => {
  it('shows the diagnostics, and reloads when the guide is saved', () => {
    const html = diagnosticsPage({ ...bare, diagnostics: [fault] }, undefined);
    expect(html).toContain('data-preview-broken');
    expect(html).toContain('7:3 broken-link');
    expect(html).toContain('src="/@vite/client"');
  });

  it('tells what the compiler said only where no error tells it better', () => {
    expect(diagnosticsPage({ ...bare, diagnostics: [fault] }, 'deep inside')).not.toContain('deep inside');
    expect(diagnosticsPage({ ...bare, diagnostics: [hint] }, 'deep inside')).toContain('deep inside');
    expect(diagnosticsPage(bare, 'deep inside')).toContain('deep inside');
  });

  it('is text, whatever it tells', () => {
    const html = diagnosticsPage({ ...bare, file: evil }, evil);
    expect(html).not.toContain('<img');
    expect(html.split(evilAsText)).toHaveLength(3);
  });
});

describe('what there is to tell of an address', () => {
  it('is a guide\u2019s diagnostics, and none of other files', async () => {
    const wrong = exampleFiles({ body: '[راهنما](/modem/nowhere/)' }).get(EXAMPLE_FILE) ?? '';
    const folder = await useContent({ [EXAMPLE_FILE]: wrong, 'symptoms/wifi.yaml': 'title: [' });
    const report = await guideReport(folder, '/modem/modem-power/');
    expect(report?.diagnostics.map(({ rule }) => rule)).toEqual(['broken-link']);
    expect(report?.file).toBe(EXAMPLE_FILE);
  });

  it('is the day by which it is to be read again', async () => {
    const folder = await useContent();
    const report = await guideReport(folder, '/modem/restart-modem/');
    const reviewed = report?.article?.data.reviewed.getTime() ?? 0;
    expect(((report?.due?.getTime() ?? 0) - reviewed) / 86_400_000).toBe(180);
  });

  it('is its title, its names and the queries of the bench that should find it, each once', async () => {
    const folder = await useContent();
    const queries = (await guideReport(folder, '/modem/restart-modem/'))?.queries ?? [];
    expect(queries.slice(0, 2)).toEqual(['مودم را خاموش و روشن کنید', 'خاموش روشن کردن مودم']);
    expect(new Set(queries).size).toBe(queries.length);
  });

  it('is the most questions on one way where it asks', async () => {
    const asking = exampleFiles({ body: tree }).get(EXAMPLE_FILE) ?? '';
    const folder = await useContent({ [EXAMPLE_FILE]: asking });
    expect((await guideReport(folder, '/modem/modem-power/'))?.questions).toBe(2);
    expect(await guideReport(folder, '/modem/restart-modem/')).not.toHaveProperty('questions');
  });

  it('is nothing for pages that are no guides', async () => {
    const folder = await useContent();
    for (const address of [
      '/',
      '/modem/',
      '/modem/nowhere/',
      '/search/',
      '/modem/a/b/',
      '/../modem/modem-power/',
    ])
      expect(await guideReport(folder, address), address).toBeUndefined();
  });

  it('is what is wrong with site.yaml, on every page, where that cannot be read', async () => {
    const folder = await useContent({ 'site.yaml': 'name: [' });
    for (const address of ['/', '/modem/restart-modem/']) {
      const report = await guideReport(folder, address);
      expect(report?.file).toBe('site.yaml');
      expect(report?.diagnostics.length).toBeGreaterThan(0);
    }
  });
});

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
    for (const address of ['/', '/modem/', '/modem/restart-modem/x.js', '/search-index/live/manifest.json'])
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

  it('shows the page where the telling itself fails', async () => {
    await useContent();
    vi.mocked(lintContent).mockRejectedValueOnce(new Error('The folder cannot be read.'));
    expect(await (await through('/modem/restart-modem/')).text()).toBe(page);
  });
});
