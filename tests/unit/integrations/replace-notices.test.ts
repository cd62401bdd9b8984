import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compressFolder } from '../../../src/integrations/compress-folder.ts';
import { replaceNotices } from '../../../src/integrations/replace-notices.ts';
import { inFrame } from '../../../src/notices/html/frame.ts';
import { noticeText, publicationWith } from '../notices/publish/noticed-content.ts';
import { newFolder, put } from './written-folder.ts';

const frame = `<!DOCTYPE html><html><head><title>خرابی\u200cها و اطلاعیه\u200cها | راهنما</title><meta name="description" content=""><link rel="canonical" href="https://help.example.org/notices/"><meta property="og:title" content=""><meta property="og:description" content=""></head><body>${inFrame('')}</body></html>`;

async function builtSite(): Promise<string> {
  const site = await newFolder();
  await put(site, 'notices/index.html', frame);
  await put(site, 'index.html', 'خانه '.repeat(100));
  return site;
}
const work = noticeText('work', { kind: 'maintenance', ends: '2026-11-29T12:00+03:30' });

describe('other notices in a built site', () => {
  it('come as their pages and files, and are compressed as the whole build does', async () => {
    const site = await builtSite();
    const replaced = await replaceNotices(site, publicationWith([noticeText('cut'), work]), true);
    expect(replaced).toEqual({ written: 8, same: 0, removed: 0 });
    const small = await readFile(path.join(site, 'notices/cut/index.html.br'));
    await compressFolder(site);
    expect((await readFile(path.join(site, 'notices/cut/index.html.br'))).equals(small)).toBe(true);
  });

  it('take away what is no longer theirs, small forms among it', async () => {
    const site = await builtSite();
    await replaceNotices(site, publicationWith([noticeText('cut'), work]), true);
    expect(await replaceNotices(site, publicationWith([noticeText('cut')]), true)).toMatchObject({
      written: 3,
      removed: 4,
    });
    expect(readdirSync(path.join(site, 'notices')).filter((name) => name.startsWith('work'))).toEqual([]);
    expect(existsSync(path.join(site, 'notices/cut/index.html.br'))).toBe(true);
  });

  it('leave what has not changed with its time, and nothing half written', async () => {
    const site = await builtSite();
    const publication = publicationWith([noticeText('cut')]);
    await replaceNotices(site, publication, true);
    await utimes(path.join(site, 'notices.json'), 1, 1);
    expect(await replaceNotices(site, publication, true)).toEqual({ written: 0, same: 6, removed: 0 });
    expect((await stat(path.join(site, 'notices.json'))).mtimeMs).toBe(1000);
    expect(
      readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => /\/\./.test(`/${name}`)),
    ).toEqual([]);
  });

  it('leave no small form of what was there before, where the host compresses', async () => {
    const site = await builtSite();
    await replaceNotices(site, publicationWith([noticeText('cut')]), true);
    await replaceNotices(site, publicationWith([noticeText('cut', { title: 'دیگری' })]), false);
    expect(existsSync(path.join(site, 'notices/cut/index.html.br'))).toBe(false);
    expect(existsSync(path.join(site, 'notices/cut/index.html.gz'))).toBe(false);
    expect(existsSync(path.join(site, 'notices.schema.json.br'))).toBe(true);
  });

  it('are refused by a folder that is no built site', async () => {
    await expect(replaceNotices(await newFolder(), publicationWith([]), false)).rejects.toThrow(
      /There is no built site in .*npm run build/,
    );
  });
});
