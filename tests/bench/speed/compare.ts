import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serveCompressed } from './compressed-server.ts';
import { lighthouse, type Verdict } from './lighthouse.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';
import { launchBrowser, offlineWeight, pageWeight, type PageWeight } from './page-weight.ts';
import { writeScaledContent } from './scaled-content.ts';
import { benchFolder, writeStarlight } from './starlight-site.ts';
import type { Row } from './table.ts';

interface Built {
  readonly out: string;
  readonly cost: BuildCost;
}

async function buildOwn(content: string, out: string): Promise<Built> {
  const astro = path.resolve('node_modules', 'astro');
  const environment = { RAHGOSHA_CONTENT: content, RAHGOSHA_OUT: out };
  return { out, cost: await measureBuild('.', astro, out, environment) };
}

async function buildStarlight(content: string, out: string): Promise<Built> {
  const project = await writeStarlight(content, out);
  const astro = path.join(benchFolder, 'node_modules', 'astro');
  return { out, cost: await measureBuild(project, astro, out) };
}

async function inNewFolder<Result>(act: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rahgosha-bench-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function costRows(own: BuildCost, other: BuildCost | undefined, name: string): Row[] {
  return [
    { name: `build, ${name}: clock`, own: own.seconds, other: other?.seconds, unit: 'seconds' },
    {
      name: `build, ${name}: processor`,
      own: own.processorSeconds,
      other: other?.processorSeconds,
      unit: 'seconds',
    },
    { name: `build, ${name}: peak memory`, own: own.memory, other: other?.memory, unit: 'bytes' },
    { name: `build, ${name}: output`, own: own.output, other: other?.output, unit: 'bytes' },
  ];
}

/** Hears what is done next. */
export type Step = (label: string) => void;

/** How often `compareBuilds` says what it does. */
export function buildSteps(others: boolean): number {
  return others ? 2 : 1;
}

/**
 * Builds both sites from a content folder grown to so many guides.
 * @param others whether Starlight is built as well: at ten thousand guides it takes minutes.
 */
export function compareBuilds(content: string, count: number, others: boolean, step: Step): Promise<Row[]> {
  const guides = `${count.toLocaleString('en')} guides`;
  return inNewFolder(async (folder) => {
    step(`building this site of ${guides}`);
    const grown = path.join(folder, 'content');
    await writeScaledContent(content, grown, count);
    const own = await buildOwn(grown, path.join(folder, 'own'));
    if (others) step(`building Starlight of ${guides}`);
    const other = others ? await buildStarlight(grown, path.join(folder, 'starlight')) : undefined;
    return costRows(own.cost, other?.cost, guides);
  });
}

function weightRows(name: string, own: PageWeight, other: PageWeight): Row[] {
  const kinds = ['HTML', 'CSS', 'scripts', 'fonts', 'other'] as const;
  return [
    ...kinds.map((kind) => ({
      name: `${name}: ${kind}`,
      own: own.bytes[kind],
      other: other.bytes[kind],
      unit: 'bytes' as const,
    })),
    { name: `${name}: whole`, own: own.whole, other: other.whole, unit: 'bytes' },
    { name: `${name}: requests`, own: own.requests, other: other.requests, unit: 'count' },
  ];
}

function verdictRows(name: string, own: Verdict, other: Verdict | undefined): Row[] {
  return [
    ...[...own.scores].map(([category, score]) => ({
      name: `Lighthouse, ${name}: ${category}`,
      own: score,
      other: other?.scores.get(category),
      unit: 'count' as const,
    })),
    {
      name: `Lighthouse, ${name}: first paint`,
      own: own.firstPaint,
      other: other?.firstPaint,
      unit: 'milliseconds',
    },
    {
      name: `Lighthouse, ${name}: largest paint`,
      own: own.largestPaint,
      other: other?.largestPaint,
      unit: 'milliseconds',
    },
  ];
}

/** What the bench looks at: the page's name in the table, its address, and whether Starlight has the same page. */
export interface ComparedPage {
  readonly name: string;
  readonly path: string;
  readonly both: boolean;
}

/** How often `comparePages` says what it does: two builds, the pages of both sites, the offline copy, Lighthouse. */
export function pageSteps(pages: readonly ComparedPage[], withLighthouse: boolean): number {
  const both = pages.filter((page) => page.both).length;
  return 2 + 2 * both + 1 + (withLighthouse ? pages.length + both : 0);
}

/** Builds both sites from one content folder as it is, and compares pages of them. */
export function comparePages(
  content: string,
  pages: readonly ComparedPage[],
  withLighthouse: boolean,
  step: Step,
): Promise<Row[]> {
  return inNewFolder(async (folder) => {
    step('building this site');
    const own = await buildOwn(content, path.join(folder, 'own'));
    step('building Starlight');
    const other = await buildStarlight(content, path.join(folder, 'starlight'));
    const [ownServer, otherServer] = [await serveCompressed(own.out), await serveCompressed(other.out)];
    const browser = await launchBrowser();
    try {
      const rows: Row[] = [];
      for (const { name, path: address } of pages.filter(({ both }) => both)) {
        step(`loading this site: ${name}`);
        const weight = await pageWeight(browser, ownServer, address);
        step(`loading Starlight: ${name}`);
        rows.push(...weightRows(name, weight, await pageWeight(browser, otherServer, address)));
      }
      step('loading the offline copy');
      rows.push({
        name: 'offline install',
        own: await offlineWeight(browser, ownServer),
        other: undefined,
        unit: 'bytes',
      });
      for (const { name, path: address, both } of withLighthouse ? pages : []) {
        step(`Lighthouse on this site: ${name}`);
        const verdict = await lighthouse(ownServer.origin + address);
        if (both) step(`Lighthouse on Starlight: ${name}`);
        rows.push(
          ...verdictRows(name, verdict, both ? await lighthouse(otherServer.origin + address) : undefined),
        );
      }
      return [...rows, ...costRows(own.cost, other.cost, 'this folder')];
    } finally {
      await browser.close();
      await Promise.all([ownServer.close(), otherServer.close()]);
    }
  });
}
