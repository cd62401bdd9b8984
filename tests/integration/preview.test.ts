import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { flatPng } from '../flat-png.ts';
import { startPreview, type PreviewServer } from '../preview-server.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../src/lint/rule-docs/example-files.ts';

let root = '';
let server: PreviewServer | undefined;
let origin = '';

const good = exampleFiles({ body: 'سلام.' });
/** The guide with another title and name: no two may have the same. */
const titled = (title: string) =>
  (good.get(EXAMPLE_FILE) ?? '')
    .replace(/^title: .*/m, `title: ${title}`)
    .replace(/^aliases: .*/m, `aliases: [${title} خاموشه]`);

/** A busy machine is slow, not wrong: what never comes still fails. */
const patience = { timeout: 60_000 };

/** Text that would run if it were let. */
const codes: readonly (readonly [name: string, code: string])[] = [
  ['an-import', "import x from 'node:fs'"],
  ['an-export', 'export const x = pwned()'],
  ['an-expression', '{pwned()}'],
  ['a-tag', '<img src="x" onerror="pwned()" />'],
  ['a-component', '<Fragment set:html="<b>pwned()</b>" />'],
];
const withCode = (name: string, code: string) => titled(`متن ${name}`).replace('سلام.', `${name}\n\n${code}`);

const drawing = (height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 ${height}"><path d="M0 0h9"/></svg>`;
const pictured = (body: string) => titled('متن تصویردار').replace('سلام.', body);

const save = async (name: string, text: string | Buffer) => {
  await mkdir(path.dirname(path.join(root, name)), { recursive: true });
  await writeFile(path.join(root, name), text);
};

const page = async (address: string) => (await fetch(origin + address)).text();

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'rahgosha-preview-'));
  for (const [name, text] of good) await save(name, text);
  await save('articles/fa/modem/broken-head.mdx', '---\ntitle: [\n---\n\nخداحافظ.\n');
  await save(
    'articles/fa/modem/broken-text.mdx',
    titled('متن خراب').replace('سلام.', 'سلام <script>pwned()</script> <5'),
  );
  const deep = `${'> '.repeat(30_000)}سلام.`;
  await save('articles/fa/modem/broken-depth.mdx', titled('متن ژرف').replace('سلام.', deep));
  for (const [name, code] of codes) await save(`articles/fa/modem/${name}.mdx`, withCode(name, code));
  await save(
    'articles/fa/modem/laid-out.mdx',
    withCode('laid-out', 'چیده.').replace('title:', 'layout: ../../../../src/layouts/Page.astro\ntitle:'),
  );
  await symlink(path.join(root, EXAMPLE_FILE), path.join(root, 'articles/fa/modem/linked.mdx'));
  await symlink(path.join(root, 'articles/fa/modem'), path.join(root, 'articles/fa/linked'));
  await save('articles/fa/modem/.hidden.mdx', titled('متن پنهان').replace('سلام.', 'پنهان.'));
  await save('pictures/login.png', flatPng(1600, 900));
  await save('pictures/modem-back.svg', drawing(230));
  await save('articles/fa/modem/pictured.mdx', pictured('![پشت مودم](modem-back.svg)\n\n![ورود](login.png)'));
  await save('articles/fa/modem/bare.mdx', titled('متن بی تصویر').replace('سلام.', '![پشت مودم](bak.svg)'));
  await save('snippets/fa/restart.mdx', 'یک دقیقه صبر کنید.');
  await save(
    'articles/fa/modem/shared.mdx',
    titled('متن مشترک').replace('سلام.', '<Snippet name="restart" />\n\nاز <Site name="phone" /> بپرسید.'),
  );
  server = await startPreview(root);
  ({ origin } = server);
}, 300_000);

afterAll(async () => {
  server?.stop();
  await rm(root, { recursive: true, force: true, maxRetries: 3 });
});

test('a guide shows its diagnostics, review date, tree and search beside its text', async () => {
  const text = await page('/modem/modem-power/');
  expect(text).toContain('سلام.');
  expect(text).toContain('data-preview');
  expect(text).toContain('چیزی برای درست کردن نیست.');
  expect(text).toContain('۱ آذر ۱۴۰۵');
  expect(text).toContain('این راهنما پرسش ندارد.');
  expect(text).toContain('<span data-query>مودم روشن نمی\u200cشود</span>');
});

test('a guide that is broken shows its diagnostics, and nothing of it runs', async () => {
  expect(await page('/modem/broken-head/')).toMatch(
    /data-preview-broken[\s\S]*سرآغاز خواندنی نیست[\s\S]*yaml/,
  );
  const text = await page('/modem/broken-text/');
  expect(text).toMatch(/data-preview-broken[\s\S]*syntax/);
  expect(text).not.toContain('<script>pwned');
});

test.each(codes)(
  'a guide with code (%s) shows its diagnostics, and the code is nowhere',
  async (name, code) => {
    const response = await fetch(`${origin}/modem/${name}/`);
    expect(response.status).toBe(422);
    const text = await response.text();
    expect(text).toMatch(/data-preview-broken[\s\S]*class="error"/);
    expect(text).not.toContain(code);
  },
);

test('a guide with a layout shows that diagnostic, and is not in the site', async () => {
  expect(await page('/modem/laid-out/')).toMatch(/data-preview-broken[\s\S]*unknown-field/);
  expect(await page('/modem/')).not.toContain('متن laid-out');
});

test('a link in the place of a guide shows that diagnostic, and neither it nor a hidden file is in the site', async () => {
  const text = await page('/modem/linked/');
  expect(text).toMatch(/data-preview-broken[\s\S]*file-name/);
  expect(text).not.toContain('سلام.');
  expect(await page('/linked/modem-power/')).not.toContain('سلام.');
  const list = await page('/modem/');
  expect(list).not.toContain('/modem/linked/');
  expect(list).not.toContain('متن پنهان');
});

test('a guide that would end the program that compiles it is not compiled', async () => {
  expect(await page('/modem/broken-depth/')).toMatch(/data-preview-broken[\s\S]*too-deep/);
});

test('the other guides go on working beside it', async () => {
  expect(await page('/modem/restart-modem/')).toContain('مودم را از برق بکشید.');
  expect((await fetch(`${origin}/`)).status).toBe(200);
  expect((await fetch(`${origin}/modem/`)).status).toBe(200);
});

test('a save shows by itself: new words, a new fault, and the mend', async () => {
  const source = good.get(EXAMPLE_FILE) ?? '';
  const shows = async (text: string, shown: string) => {
    await save(EXAMPLE_FILE, source.replace('سلام.', text));
    await expect.poll(() => page('/modem/modem-power/'), patience).toContain(shown);
  };
  await shows('درود.', 'درود.');
  await shows('[راهنما](/modem/nowhere/)', 'broken-link');
  await shows('{broken', 'data-preview-broken');
  await shows('سلام.', 'سلام.');
}, 300_000);

test('a tree with a missing target keeps its page and its map, with a red end', async () => {
  const name = 'articles/fa/modem/asking.mdx';
  const choices = '<Choice id="yes" go="end">بله</Choice>\n<Choice id="no" go="replg">نه</Choice>';
  const step = `<Step id="power" question="چراغ روشن است؟">\n\n${choices}\n\n</Step>`;
  const end = '<Outcome id="end" result="solved" title="درست شد">\n\nخوب است.\n\n</Outcome>';
  const tree = `<DecisionTree start="power">\n\n${step}\n\n${end}\n\n</DecisionTree>`;
  await save(name, titled('متن پرسنده').replace('سلام.', tree));
  const tells = (address: string, shown: RegExp) => expect.poll(() => page(address), patience).toMatch(shown);
  await tells('/modem/asking/', /چراغ روشن است؟[\s\S]*data-preview[\s\S]*tree-target/);
  await tells('/map/asking/', /map-part missing[\s\S]*مقصد نیست: [\s\S]?replg/);
  await save(name, titled('متن پرسنده').replace('سلام.', tree.replace('replg', 'end')));
  await expect.poll(() => page('/map/asking/'), patience).not.toContain('مقصد نیست');
}, 300_000);

test('a save that comes while pages are being made is followed', async () => {
  const asks = new AbortController();
  const asking = (async () => {
    while (!asks.signal.aborted) await page('/modem/');
  })();
  try {
    for (const round of [1, 2, 3, 4, 5, 6]) {
      const name = `articles/fa/modem/saved-${round}.mdx`;
      const shows = (text: string) =>
        expect.poll(() => page(`/modem/saved-${round}/`), patience).toContain(text);
      await save(name, titled(`متن ذخیره ${round}`).replace('سلام.', 'نخست.'));
      await shows('<p>نخست.</p>');
      await save(name, titled(`متن ذخیره ${round}`).replace('سلام.', 'دوم.'));
      await shows('<p>دوم.</p>');
    }
  } finally {
    asks.abort();
    await asking;
  }
}, 300_000);

test('a guide that is deleted is a 404, and never an error on the way there', async () => {
  const name = 'articles/fa/modem/short-lived.mdx';
  await save(name, titled('متن گذرا'));
  const status = async () => (await fetch(`${origin}/modem/short-lived/`)).status;
  await expect.poll(status, patience).toBe(200);
  await rm(path.join(root, name));
  const seen = new Set<number>();
  await expect
    .poll(async () => {
      const now = await status();
      seen.add(now);
      return now;
    }, patience)
    .toBe(404);
  expect([...seen].filter((one) => one !== 200 && one !== 404)).toEqual([]);
}, 300_000);

test('a snippet that is saved, and a number in site.yaml, show in the guides that name them', async () => {
  const shows = (shown: string) => expect.poll(() => page('/modem/shared/'), patience).toContain(shown);
  await shows('<p>یک دقیقه صبر کنید.</p>');
  await shows('href="tel:91000000"');
  await save('snippets/fa/restart.mdx', 'دو دقیقه صبر کنید.');
  await shows('<p>دو دقیقه صبر کنید.</p>');
  await save('snippets/fa/restart.mdx', 'دو دقيقه صبر کنید.');
  await shows('<code dir="ltr">snippets/fa/restart.mdx:1:4</code>');
  await save('site.yaml', (good.get('site.yaml') ?? '').replaceAll('91000000', '92000000'));
  await shows('href="tel:92000000"');
}, 300_000);

test('pictures of a folder elsewhere are shown, and one that is saved again is the new one', async () => {
  const sources = async () =>
    [...(await page('/modem/pictured/')).matchAll(/<img class="picture" src="([^"]+)"/g)].map(
      ([, source = '']) => origin + source.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
    );
  const [svg = '', photo = ''] = await sources();
  expect(await (await fetch(svg)).text()).toBe(drawing(230));
  const webp = await fetch(photo);
  expect([webp.status, webp.headers.get('content-type')]).toEqual([200, 'image/webp']);
  await save('pictures/modem-back.svg', drawing(460));
  await expect.poll(() => page('/modem/pictured/'), patience).toContain('height="460"');
  const [again = ''] = await sources();
  expect(await (await fetch(again)).text()).toBe(drawing(460));
});

test('a guide that shows a picture which is not there says so beside it, and comes back with the file', async () => {
  expect(await page('/modem/bare/')).toMatch(/missing-image/);
  await save('pictures/bak.svg', drawing(230));
  await expect.poll(() => page('/modem/bare/'), patience).toContain('<img class="picture"');
});

test('a site.yaml that cannot be read is named on every page, and the pages come back', async () => {
  const site = good.get('site.yaml') ?? '';
  await save('site.yaml', site.replace('name:', 'nam:'));
  await expect.poll(() => page('/'), patience).toMatch(/data-preview-broken[\s\S]*site\.yaml/);
  await save('site.yaml', site);
  await expect.poll(async () => (await fetch(`${origin}/`)).status, patience).toBe(200);
}, 300_000);
