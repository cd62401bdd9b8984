import { getEntry } from 'astro:content';
import { parseFinding, type Finding } from '../../check/finding.ts';

/** The rows of `check.yaml`, in order; none where there is no such file, or it cannot be read. */
export async function findings(): Promise<Finding[]> {
  const entry = await getEntry('findings', 'check');
  return (entry?.data ?? []).flatMap((row) => parseFinding(row) ?? []);
}
