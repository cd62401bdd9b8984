import { getEntry } from 'astro:content';
import type { RemovedGuide } from '../schemas/removed.ts';

/** The rows of `removed.yaml`; none where there is no such file, or it cannot be read. */
export async function removed(): Promise<readonly RemovedGuide[]> {
  return (await getEntry('removed', 'removed'))?.data.rows ?? [];
}
