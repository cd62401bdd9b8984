import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findBrowser } from '../../../src/tools/find-browser.ts';
import { benchFolder } from './starlight-site.ts';

/** What Lighthouse says of one page on its mid-range phone. */
export interface Verdict {
  /** 0 to 100, by the category's name. */
  readonly scores: ReadonlyMap<string, number>;
  /** Milliseconds. */
  readonly firstPaint: number;
  readonly largestPaint: number;
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly title: string; readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

function verdictOf({ categories, audits }: Report): Verdict {
  return {
    scores: new Map(
      Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
    ),
    firstPaint: audits['first-contentful-paint']?.numericValue ?? Number.NaN,
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  };
}

/** Runs Lighthouse, with its defaults for a phone, on one address. Rejects with what it said where it fails. */
export async function lighthouse(address: string): Promise<Verdict> {
  const executable = findBrowser()?.executablePath;
  const output = path.join(benchFolder, 'lighthouse.json');
  const child = spawn(
    process.execPath,
    [
      path.resolve('node_modules', 'lighthouse', 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu',
      '--no-enable-error-reporting',
    ],
    { env: { ...process.env, ...(executable === undefined ? {} : { CHROME_PATH: executable }) } },
  );
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`Lighthouse failed on ${address}:\n${said.slice(-2000)}`);
  const report: Report = JSON.parse(await readFile(output, 'utf8'));
  return verdictOf(report);
}
