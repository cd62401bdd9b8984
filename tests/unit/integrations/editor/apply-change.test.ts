import { chmod, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../src/editor/change.ts';
import { applyChange } from '../../../../src/integrations/editor/apply-change.ts';
import { hashOf } from '../../../../src/integrations/editor/hash-of.ts';
import { EXAMPLE_FILE, exampleFiles } from '../../../../src/lint/rule-docs/example-files.ts';
import { newFolder, put, useContent } from '../written-folder.ts';

const guide = (body: string) => exampleFiles({ body }).get(EXAMPLE_FILE) ?? '';
const OTHER = 'articles/fa/modem/other.mdx';
const other = guide('دکمه را بزنید.').replace('title: مودم روشن نمی\u200cشود', 'title: دکمهٔ مودم');

const read = (folder: string, file: string) => readFile(path.join(folder, file), 'utf8');

/** All files of a folder with their texts. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((one) => one.isFile()).map((one) => path.join(one.parentPath, one.name));
  const texts = files
    .sort()
    .map(async (file) => [path.relative(folder, file), await readFile(file, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** Replaces words of a file, as it is now. */
async function replacing(folder: string, file: string, words: string, by: string): Promise<Change> {
  const text = await read(folder, file);
  const start = text.indexOf(words);
  return {
    [file]: { kind: 'edit', hash: hashOf(text), fixes: [{ start, end: start + words.length, text: by }] },
  };
}

describe('a change', () => {
  it('is written, and its undo gives every file as it was, byte for byte', async () => {
    const text = `\uFEFF${guide('مودم را روشن کنید.').replaceAll('\n', '\r\n')}`;
    const folder = await useContent({ [EXAMPLE_FILE]: text, [OTHER]: other });
    const before = await contents(folder);
    const change: Change = {
      ...(await replacing(folder, EXAMPLE_FILE, 'روشن کنید', 'خاموش کنید')),
      [OTHER]: { kind: 'delete', hash: hashOf(other) },
      'symptoms/tv.yaml': {
        kind: 'create',
        text: 'title: تلویزیون\nsummary: تلویزیون باز نمی\u200cشود.\nicon: window\norder: 9\n',
      },
    };
    const done = await applyChange(folder, change);
    if (done.kind !== 'written') throw new Error(JSON.stringify(done));
    const after = await contents(folder);
    expect(after[EXAMPLE_FILE]).toBe(text.replace('روشن کنید.\r\n', 'خاموش کنید.\r\n'));
    expect(Object.keys(after)).not.toContain(OTHER);
    expect(after['symptoms/tv.yaml']).toContain('تلویزیون');
    const undone = await applyChange(folder, done.undo);
    if (undone.kind !== 'written') throw new Error(JSON.stringify(undone));
    expect(await contents(folder)).toEqual(before);
    await applyChange(folder, undone.undo);
    expect(await contents(folder)).toEqual(after);
  });

  it('of a text that is no longer the same touches nothing', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: guide('مودم را روشن کنید.'), [OTHER]: other });
    const change = {
      ...(await replacing(folder, OTHER, 'بزنید', 'نزنید')),
      ...(await replacing(folder, EXAMPLE_FILE, 'روشن', 'خاموش')),
    };
    await put(folder, EXAMPLE_FILE, guide('مودم را روشن کنید!'));
    const before = await contents(folder);
    expect(await applyChange(folder, change)).toEqual({ kind: 'changed' });
    expect(await contents(folder)).toEqual(before);
  });

  it('that makes an error is refused with it and touches nothing', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: guide('مودم را روشن کنید.') });
    const before = await contents(folder);
    const change = await replacing(folder, EXAMPLE_FILE, 'مودم را روشن', '[مودم](/modem/nowhere/) را روشن');
    const refused = await applyChange(folder, change);
    expect(refused).toMatchObject({
      kind: 'refused',
      findings: [{ file: EXAMPLE_FILE, rule: 'broken-link' }],
    });
    expect(await contents(folder)).toEqual(before);
  });

  it('goes on beside an error that was there before', async () => {
    const folder = await useContent({ [EXAMPLE_FILE]: guide('مودم را روشن کنید.\n\n{x}') });
    const change = await replacing(folder, EXAMPLE_FILE, 'روشن کنید', 'خاموش\n\nکنید');
    expect(await applyChange(folder, change)).toMatchObject({ kind: 'written' });
    expect(await read(folder, EXAMPLE_FILE)).toContain('خاموش');
  });

  it('that was taken back may leave what was wrong before; the same from elsewhere may not', async () => {
    const wrong = guide('[مودم](/modem/nowhere/)');
    const folder = await useContent({ [EXAMPLE_FILE]: wrong });
    const done = await applyChange(
      folder,
      await replacing(folder, EXAMPLE_FILE, '/modem/nowhere/', '/modem/'),
    );
    if (done.kind !== 'written') throw new Error(JSON.stringify(done));
    const other = await replacing(folder, EXAMPLE_FILE, '(/modem/)', '(/modem/nowhere/)');
    expect(await applyChange(folder, other)).toMatchObject({ kind: 'refused' });
    expect(await applyChange(folder, done.undo)).toMatchObject({ kind: 'written' });
    expect(await read(folder, EXAMPLE_FILE)).toBe(wrong);
  });

  it('makes no file over another, nor through a link out of the folder', async () => {
    const folder = await useContent();
    const create = (file: string): Change => ({ [file]: { kind: 'create', text: 'دکمه را بزنید.\n' } });
    expect(await applyChange(folder, create('articles/fa/modem/restart-modem.mdx'))).toEqual({
      kind: 'changed',
    });
    const outside = await newFolder();
    await symlink(outside, path.join(folder, 'snippets'));
    expect(await applyChange(folder, create('snippets/fa/other.mdx'))).toEqual({ kind: 'changed' });
    expect(await readdir(outside)).toEqual([]);
  });

  it.each(['../out.mdx', 'articles/../../out.mdx', '/etc/out.yaml', 'articles/fa/.x.mdx', 'README.md'])(
    'of %s, which is no text of the content, is an error',
    async (file) => {
      const folder = await useContent();
      await expect(applyChange(folder, { [file]: { kind: 'create', text: '' } })).rejects.toThrow(
        'is no text of the content folder',
      );
    },
  );

  it('whose replacements change the same letters is an error', async () => {
    const folder = await useContent();
    const file = 'articles/fa/modem/restart-modem.mdx';
    const fix = { start: 2, end: 4, text: '' };
    const change: Change = {
      [file]: { kind: 'edit', hash: hashOf(await read(folder, file)), fixes: [fix, fix] },
    };
    await expect(applyChange(folder, change)).rejects.toThrow('change the same letters');
  });

  it('of a file that is no UTF-8 is refused, since letters of it would be lost', async () => {
    const folder = await useContent({ [OTHER]: other });
    await put(folder, OTHER, Buffer.concat([Buffer.from(other), Buffer.from([0xc8, 0xe5])]));
    const before = await readFile(path.join(folder, OTHER));
    const refused = await applyChange(folder, await replacing(folder, OTHER, 'بزنید', 'نزنید'));
    expect(refused).toMatchObject({ kind: 'refused', findings: [{ file: OTHER, rule: 'encoding' }] });
    expect(await readFile(path.join(folder, OTHER))).toEqual(before);
  });

  it('leaves no other file behind, and a file its rights', async () => {
    const folder = await useContent({ [OTHER]: other });
    await chmod(path.join(folder, OTHER), 0o600);
    await applyChange(folder, await replacing(folder, OTHER, 'بزنید', 'نزنید'));
    expect((await stat(path.join(folder, OTHER))).mode & 0o777).toBe(0o600);
    expect((await readdir(path.join(folder, 'articles/fa/modem'))).sort()).toEqual([
      'other.mdx',
      'restart-modem.mdx',
    ]);
  });

  it('takes its turn: of two made for the same text the second is not done', async () => {
    const folder = await useContent({ [OTHER]: other });
    const change = await replacing(folder, OTHER, 'بزنید', 'نزنید');
    const both = await Promise.all([applyChange(folder, change), applyChange(folder, change)]);
    expect(both.map(({ kind }) => kind)).toEqual(['written', 'changed']);
    await rm(path.join(folder, OTHER));
    expect(await applyChange(folder, change)).toEqual({ kind: 'changed' });
  });
});
