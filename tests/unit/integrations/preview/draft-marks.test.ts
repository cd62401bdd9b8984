import { expect, test } from 'vitest';
import { onRequest } from '../../../../src/integrations/preview/draft-middleware.ts';
import { withDraftMarks } from '../../../../src/integrations/preview/draft-marks.ts';
import { unpublishedGuides } from '../../../../src/integrations/preview/unpublished-guides.ts';
import { exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { previewFa } from '../../../../src/strings/fa-preview.ts';
import { throughMiddleware } from '../run-hook.ts';
import { useContent } from '../written-folder.ts';

const guide = (head: string) => exampleFiles({ head }).get('articles/fa/modem/modem-power.mdx') ?? '';
const file = (slug: string) => `articles/fa/modem/${slug}.mdx`;

test('drafts and guides before their day are found, what is published and what cannot be read is not', async () => {
  const folder = await useContent({
    [file('draft')]: guide('draft: true'),
    [file('half')]: '---\ndraft: true\ntitle: "باز\n---\n',
    [file('later')]: guide('publish: 2026-12-05'),
    [file('today')]: guide('publish: 2026-11-22'),
    [file('broken')]: '---\ntitle: [\n---\n',
  });
  // Half an hour past midnight in Tehran.
  const found = await unpublishedGuides(folder, new Date('2026-11-21T21:00:00Z'));
  expect(found.map(({ address, from }) => `${address} ${from}`)).toEqual([
    '/modem/draft/ 9999-99-99',
    '/modem/half/ 9999-99-99',
    '/modem/later/ 2026-12-05',
  ]);
});

const page = '<html><head><title>t</title></head><body><main id="m"><p>متن $& $1</p></main></body></html>';
const shown = () =>
  Promise.resolve(new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }));

test('a draft says so at its top, on its map too, and a guide with a day says the day', async () => {
  await useContent({ [file('draft')]: guide('draft: true'), [file('later')]: guide('publish: 2099-12-05') });
  for (const address of ['/modem/draft/', '/map/draft/']) {
    const text = await (await throughMiddleware(onRequest, address, shown)).text();
    expect(text, address).toContain(
      `<main id="m"><p class="preview-draft" role="note">${previewFa.draftNote}</p><p>متن $& $1</p>`,
    );
  }
  const later = await (await throughMiddleware(onRequest, '/modem/later/', shown)).text();
  expect(later).toMatch(/role="note">از [۰-۹]+ آذر ۱۴۷۸ منتشر می\u200cشود/);
});

test('other pages mark the links to it, by a style that holds for links that come later', async () => {
  await useContent({ [file('draft')]: guide('draft: true') });
  const text = await (await throughMiddleware(onRequest, '/modem/', shown)).text();
  expect(text).not.toContain('role="note"');
  expect(text).toContain(
    `a:is([href="/modem/draft/"], [href^="/modem/draft/#"], [href^="/modem/draft/?"])::after { content: "${previewFa.draft}";`,
  );
});

test('where everything is published, and what is no page, nothing is changed', async () => {
  await useContent();
  expect(await (await throughMiddleware(onRequest, '/modem/', shown)).text()).toBe(page);
  await useContent({ [file('draft')]: guide('draft: true') });
  const script = () =>
    Promise.resolve(new Response(page, { headers: { 'content-type': 'text/javascript' } }));
  expect(await (await throughMiddleware(onRequest, '/modem/', script)).text()).toBe(page);
  expect(withDraftMarks(page, '/modem/', [])).toBe(page);
});
