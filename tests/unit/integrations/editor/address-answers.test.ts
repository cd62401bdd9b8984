import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fieldsPage } from '../../../../src/integrations/editor/fields-page.ts';
import { formAddress } from '../../../../src/integrations/editor/form-address.ts';
import { hashOf } from '../../../../src/integrations/editor/hash-of.ts';
import { listPage } from '../../../../src/integrations/editor/list-page.ts';
import { newAnswer } from '../../../../src/integrations/editor/new-answer.ts';
import { removeAnswer } from '../../../../src/integrations/editor/remove-answer.ts';
import { removePage } from '../../../../src/integrations/editor/remove-page.ts';
import { renameAnswer } from '../../../../src/integrations/editor/rename-answer.ts';
import { renamePage } from '../../../../src/integrations/editor/rename-page.ts';
import { takeBackAnswer, takeBackPage } from '../../../../src/integrations/editor/take-back.ts';
import { fixtureContent } from '../../../fixture-site.ts';
import { ask, page, post, read } from './asking.ts';

const GUIDE = 'articles/fa/modem/restart-modem.mdx';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-addresses-'));
  await cp(fixtureContent, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** All files of the folder with their texts. */
async function texts(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:png|jpg|svg|webp)$/.test(entry.name));
  const names = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const pairs = await Promise.all(
    names.sort().map(async (name) => [name, await read(folder, name)] as const),
  );
  return new Map(pairs);
}

const about = async (file: string, values: object) => ({
  file,
  hash: hashOf(await read(folder, file)),
  values,
});
const doneIn = (location: string | undefined) => /[?&]done=([\w-]+)$/.exec(location ?? '')?.[1] ?? '';
const takeBack = (done: string) => post(takeBackAnswer, folder, { done, values: {} });

describe('a guide that gets another address in the preview', () => {
  it('leads on from its former one, is named anew where it is named, and all of that is taken back', async () => {
    const before = await texts();
    expect(await page(renamePage, folder, `file=${GUIDE}`)).toContain('value="restart-modem"');
    const renamed = await post(
      renameAnswer,
      folder,
      await about(GUIDE, { symptom: 'wifi', slug: 'reboot-it' }),
    );
    expect(renamed).toMatchObject({ status: 200, findings: [] });
    const [after, moved] = [await texts(), 'articles/fa/wifi/reboot-it.mdx'];
    expect(after.has(GUIDE)).toBe(false);
    expect(after.get(moved)).toContain('modem/restart-modem');
    expect([...after].filter(([file, text]) => file !== moved && /\brestart-modem\b/.test(text))).toEqual([]);
    const query = renamed.location?.split('?')[1] ?? '';
    expect(await page(fieldsPage, folder, query)).toContain(
      `/@edit/take-back?done=${doneIn(renamed.location)}`,
    );
    const back = await takeBack(doneIn(renamed.location));
    expect(back).toMatchObject({
      status: 200,
      location: `/@edit/fields?file=${encodeURIComponent(GUIDE)}&said=taken-back`,
    });
    expect(await texts()).toEqual(before);
    expect((await takeBack(doneIn(renamed.location))).status).toBe(422);
  });

  it.each([
    ['the same one', { symptom: 'modem', slug: 'restart-modem' }, ['slug']],
    ['one that another guide has, under any symptom', { symptom: 'modem', slug: 'weak-wifi' }, ['slug']],
    ['one that is no address', { symptom: 'modem', slug: 'Restart Modem' }, ['slug']],
    ['a symptom that there is not', { symptom: 'printer', slug: 'reboot-it' }, ['symptom']],
  ])('does not get %s', async (_, values, field) => {
    const before = await texts();
    const refused = await post(renameAnswer, folder, await about(GUIDE, values));
    expect(refused).toMatchObject({ status: 422, findings: [{ path: field }] });
    expect(await texts()).toEqual(before);
  });

  it('is another than was meant where it changed since, and no file but a guide gets one', async () => {
    const asked = await about(GUIDE, { symptom: 'modem', slug: 'reboot-it' });
    await writeFile(path.join(folder, GUIDE), `${await read(folder, GUIDE)}\n`);
    expect((await post(renameAnswer, folder, asked)).status).toBe(409);
    expect((await ask(renamePage, folder, { query: 'file=site.yaml' })).status).toBe(404);
    expect((await ask(renamePage, folder, { query: 'file=../site.yaml' })).status).toBe(404);
    expect((await post(renameAnswer, folder, { file: GUIDE })).status).toBe(400);
  });
});

describe('a guide that is taken away in the preview', () => {
  it('has its heir at its address and wherever it was named, and comes back byte for byte', async () => {
    const before = await texts();
    const options = await page(removePage, folder, `file=${GUIDE}`);
    expect(options).toContain('value="modem-lights"');
    expect(options).not.toContain('value="restart-modem"');
    const removed = await post(removeAnswer, folder, await about(GUIDE, { heir: 'modem-lights', say: '' }));
    expect(removed.status).toBe(200);
    const after = await texts();
    expect(after.has(GUIDE)).toBe(false);
    expect(after.get('removed.yaml')).toContain('- address: modem/restart-modem\n  heir: modem-lights\n');
    const list = await page(listPage, folder, removed.location?.split('?')[1]);
    expect(list).toContain('برداشته شد');
    const done = doneIn(removed.location);
    expect(await page(takeBackPage, folder, `done=${done}`)).toContain('برداشته شد');
    expect((await takeBack(done)).status).toBe(200);
    expect(await texts()).toEqual(before);
    expect(await page(takeBackPage, folder, `done=${done}`)).toContain('چیزی برای برگرداندن نیست');
  });

  it.each([
    ['neither of both', { heir: '', say: '' }, ['heir']],
    ['both', { heir: 'modem-lights', say: 'مودم را خاموش و روشن کنید.' }, ['say']],
    ['too few words', { heir: '', say: 'نه' }, ['say']],
    ['a guide that there is not', { heir: 'gone-since', say: '' }, ['heir']],
    ['the guide itself', { heir: 'restart-modem', say: '' }, ['heir']],
  ])('is not where its address would say %s', async (_, values, field) => {
    const before = await texts();
    const refused = await post(removeAnswer, folder, await about(GUIDE, values));
    expect(refused).toMatchObject({ status: 422, findings: [{ path: field }] });
    expect(await texts()).toEqual(before);
  });

  it('is not where others lead to it that no heir takes over: each of them is told', async () => {
    const before = await texts();
    const say = 'مودم را خاموش و روشن کنید.';
    const refused = await post(removeAnswer, folder, await about(GUIDE, { heir: '', say }));
    expect(refused.status).toBe(422);
    const named = refused.findings?.map(({ href }) => href);
    expect(named).toContain(formAddress('articles/fa/no-internet/service-expired.mdx'));
    expect(new Set(named).size).toBe(named?.length);
    expect(await texts()).toEqual(before);
  });

  it('was never published: a draft goes without a word, and comes back', async () => {
    const values = { title: 'یک راهنمای تازه', symptom: 'wifi', slug: 'try-it', tree: false };
    expect((await post(newAnswer, folder, { kind: 'guide', values })).status).toBe(200);
    const [file, before] = ['articles/fa/wifi/try-it.mdx', await texts()];
    expect(await page(removePage, folder, `file=${file}`)).toContain('پیش\u200cنویس است');
    const removed = await post(removeAnswer, folder, await about(file, {}));
    expect(removed.status).toBe(200);
    expect((await texts()).has(file)).toBe(false);
    expect(await read(folder, 'removed.yaml')).not.toContain('try-it');
    expect((await takeBack(doneIn(removed.location))).status).toBe(200);
    expect(await texts()).toEqual(before);
  });
});

describe('another file that is taken away in the preview', () => {
  it('goes where nothing needs it, stays where something does, and settings cannot go', async () => {
    const used = 'snippets/fa/restart.mdx';
    const refused = await post(removeAnswer, folder, await about(used, {}));
    expect(refused.status).toBe(422);
    expect(refused.findings).toMatchObject([{ href: formAddress(GUIDE) }]);
    const made = await post(newAnswer, folder, {
      kind: 'snippet',
      values: { slug: 'wait' },
      texts: { body: 'سه دقیقه صبر کنید.' },
    });
    const file = 'snippets/fa/wait.mdx';
    expect((await post(removeAnswer, folder, await about(file, {}))).status).toBe(200);
    expect((await texts()).has(file)).toBe(false);
    // What is gone already is not taken back a second time by having been made.
    expect((await takeBack(doneIn(made.location))).status).toBe(422);
    expect((await ask(removePage, folder, { query: 'file=site.yaml' })).status).toBe(404);
    expect((await post(removeAnswer, folder, await about('site.yaml', {}))).status).toBe(409);
  });

  it('is unmade as long as nobody wrote in it and nothing needs it', async () => {
    const before = await texts();
    const made = async () =>
      doneIn(
        (
          await post(newAnswer, folder, {
            kind: 'snippet',
            values: { slug: 'wait' },
            texts: { body: 'سه دقیقه صبر کنید.' },
          })
        ).location,
      );
    expect((await takeBack(await made())).status).toBe(200);
    expect(await texts()).toEqual(before);

    const needed = await made();
    const guide = path.join(folder, 'articles/fa/wifi/weak-wifi.mdx');
    const without = await readFile(guide, 'utf8');
    await writeFile(guide, `${without}\n<Snippet name="wait" />\n`);
    const refused = await takeBack(needed);
    expect(refused).toMatchObject({
      status: 422,
      findings: [{ href: formAddress('articles/fa/wifi/weak-wifi.mdx') }],
    });
    await writeFile(guide, without);
    const snippet = path.join(folder, 'snippets/fa/wait.mdx');
    await writeFile(snippet, 'پنج دقیقه صبر کنید.\n');
    expect(JSON.stringify((await takeBack(needed)).findings)).toContain('عوض شده است');
    expect(await readFile(snippet, 'utf8')).toBe('پنج دقیقه صبر کنید.\n');
  });
});

describe('a page of what went', () => {
  it.each([fieldsPage, renamePage, removePage])('leads to the list of all', async (answering) => {
    const { status, body } = await ask(answering, folder, { query: 'file=articles/fa/modem/gone.mdx' });
    expect(status).toBe(404);
    expect('html' in body && body.html).toContain('href="/@edit/"');
  });
});

describe('an address that was taken back to', () => {
  it('is not where somebody leads to the one that would go', async () => {
    const renamed = await post(
      renameAnswer,
      folder,
      await about(GUIDE, { symptom: 'wifi', slug: 'reboot-it' }),
    );
    const guide = path.join(folder, 'articles/fa/slow/speed-test.mdx');
    const link = '\nمودم را [خاموش و روشن کنید](/wifi/reboot-it/).\n';
    await writeFile(guide, `${await readFile(guide, 'utf8')}${link}`);
    const before = await texts();
    expect((await takeBack(doneIn(renamed.location))).status).toBe(422);
    expect(await texts()).toEqual(before);
  });
});
