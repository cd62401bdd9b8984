import { readFileSync } from 'node:fs';
import path from 'node:path';
import { siteSchema } from '../content/schemas/site.ts';
import { siteValues } from '../content/site-values.ts';
import { readYaml } from '../content/yaml/read-yaml.ts';
import type { Inserts } from '../mdx/inserts.ts';

/** What a text file says; empty where it cannot be read, which the content check names. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function insertsFrom(siteText: string): Inserts {
  const site = readYaml(siteText, siteSchema);
  return 'data' in site ? { site: siteValues(site.data) } : {};
}

/**
 * What guides name and other files of a content folder say, as those files stand when a guide is compiled.
 * @param folder absolute path of the content folder.
 */
export function guideInserts(folder: string): () => Inserts {
  let read: { readonly siteText: string; readonly inserts: Inserts } | undefined;
  return () => {
    const siteText = textOf(path.join(folder, 'site.yaml'));
    if (read?.siteText !== siteText) read = { siteText, inserts: insertsFrom(siteText) };
    return read.inserts;
  };
}
