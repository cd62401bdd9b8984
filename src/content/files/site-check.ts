import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readYaml } from '../yaml/read-yaml.ts';
import { siteSchema } from '../schemas/site.ts';
import type { CheckData } from '../schemas/check.ts';

const ofCheck = siteSchema.pick({ check: true }).loose();

/**
 * What a content folder's `site.yaml` says under `check:`, for what is put together before any collection is read: Astro's
 * configuration and the servers. Undefined where it cannot be read: the content check then says so with file and line.
 * @param folder absolute path of the content folder.
 */
export function siteCheck(folder: string): CheckData | undefined {
  try {
    const read = readYaml(readFileSync(path.join(folder, 'site.yaml'), 'utf8'), ofCheck);
    return 'data' in read ? read.data.check : undefined;
  } catch {
    return undefined;
  }
}
