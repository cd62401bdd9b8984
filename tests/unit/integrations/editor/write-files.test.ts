import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../../../src/integrations/editor/write-files.ts';
import { newFolder, put } from '../written-folder.ts';

describe('files that are written together', () => {
  it('are as they were where the last of them cannot be written', async () => {
    const folder = await newFolder();
    await put(folder, 'a.yaml', 'a: 1\n');
    await put(folder, 'b.yaml', 'b: 1\n');
    // Nothing can take the name of a folder.
    await mkdir(path.join(folder, 'c.yaml'));
    const writes = [
      { file: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
      { file: 'b.yaml', before: 'b: 1\n' },
      { file: 'new.yaml', after: 'n: 1\n' },
      { file: 'c.yaml', after: 'c: 1\n' },
    ];
    expect(await writeFiles(folder, writes)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml', 'c.yaml']);
    expect(await readFile(path.join(folder, 'a.yaml'), 'utf8')).toBe('a: 1\n');
    expect(await readFile(path.join(folder, 'b.yaml'), 'utf8')).toBe('b: 1\n');
  });

  it('are taken back where one stops the writing midway', async () => {
    const folder = await newFolder();
    await put(folder, 'a.yaml', 'a: 1\n');
    await put(folder, 'b.yaml', 'b: 1\n');
    // Twice the same new file: the second finds the first in its place.
    const writes = [
      { file: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
      { file: 'b.yaml', before: 'b: 1\n' },
      { file: 'new.yaml', after: 'n: 1\n' },
      { file: 'new.yaml', after: 'n: 2\n' },
    ];
    expect(await writeFiles(folder, writes)).toBe(false);
    expect((await readdir(folder)).sort()).toEqual(['a.yaml', 'b.yaml']);
    expect(await readFile(path.join(folder, 'a.yaml'), 'utf8')).toBe('a: 1\n');
    expect(await readFile(path.join(folder, 'b.yaml'), 'utf8')).toBe('b: 1\n');
  });
});
