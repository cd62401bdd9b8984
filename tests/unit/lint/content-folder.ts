import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';

const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true });
});

export const siteYaml = `name: نمونه
tagline: راهنمای نمونه برای آزمون
provider: نمونه
address: https://help.example
languages: [{ code: fa, name: فارسی, dir: rtl }]
support: { hours: همیشه, phone: { show: '123', dial: '123' }, email: help@help.example }
portal: { name: پرتال, kind: none, address: https://portal.example }
`;

export const symptomYaml = `title: اینترنت قطع است
summary: صفحه\u200cای باز نمی\u200cشود.
icon: plug
order: 1
`;

export const guide = `---
title: اینترنت قطع است
summary: با چند پرسش کوتاه پیدا می\u200cکنیم که چرا اینترنت قطع است و چه باید کرد.
symptoms: [no-internet]
reviewed: 2026-11-22
aliases: [قطعی]
---
متن راهنما.
`;

/** A small folder that is right in every way. */
export const rightFiles: Readonly<Record<string, string>> = {
  'site.yaml': siteYaml,
  'symptoms/no-internet.yaml': symptomYaml,
  'articles/fa/no-internet/no-internet.mdx': guide,
};

/** Writes a content folder into a new place and reads it; files that are undefined are left out. */
export async function contentOf(files: Readonly<Record<string, string | undefined>>) {
  const folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  made.push(folder);
  for (const [name, text] of Object.entries({ ...rightFiles, ...files })) {
    if (text === undefined) continue;
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  return lintContent(folder);
}
