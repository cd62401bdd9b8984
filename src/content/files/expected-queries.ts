import { readFile } from 'node:fs/promises';

/** One query of the search bench, and the slugs of the guides that should answer it. */
export interface BenchCase {
  readonly q: string;
  readonly want: readonly string[];
}

const isCase = (one: unknown): one is BenchCase =>
  typeof one === 'object' &&
  one !== null &&
  'q' in one &&
  typeof one.q === 'string' &&
  'want' in one &&
  Array.isArray(one.want);

async function casesOf(set: string): Promise<BenchCase[]> {
  const text = await readFile(`tests/bench/search/sets/${set}.json`, 'utf8').catch(() => '[]');
  const cases: unknown = JSON.parse(text);
  return Array.isArray(cases) ? cases.filter(isCase) : [];
}

/** The queries of the search bench; none where it is not there. */
export async function benchCases(): Promise<BenchCase[]> {
  return (await Promise.all(['own', 'held-out'].map(casesOf))).flat();
}
