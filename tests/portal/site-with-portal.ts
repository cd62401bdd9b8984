import { spawnSync } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { articleUrl } from '../../src/content/addresses.ts';
import { lintContent } from '../../src/lint/lint-content.ts';
import type { PortalSettings } from '../../src/portal/schema.ts';
import { serveSite, type RunningSite } from '../../src/tools/site-server.ts';
import type { Tree } from '../../src/tree/tree.ts';

/** A way through a guide: its address, and the choice to take at each part. */
export interface Route {
  readonly url: string;
  readonly choices: readonly string[];
}

/** Always the same folders, so that Astro's cache of them does not grow with each run. */
const cache = path.resolve('node_modules/.cache/rahgosha-portal-test');

/**
 * Builds the site from the catalogue with another portal in its `site.yaml`, and serves it.
 * @param limit the longest link, in encoded bytes.
 */
export async function siteWithPortal(portal: PortalSettings, limit: number): Promise<RunningSite> {
  const folder = path.join(cache, String(limit));
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
  await rm(folder, { recursive: true, force: true });
  await cp('content', content, { recursive: true });
  const file = path.join(content, 'site.yaml');
  const document = parseDocument(await readFile(file, 'utf8'));
  document.setIn(['portal'], document.createNode({ name: 'Request Tracker', ...portal }));
  document.setIn(['limits', 'link'], limit);
  await writeFile(file, document.toString());
  const environment = {
    ...process.env,
    RAHGOSHA_CONTENT: content,
    RAHGOSHA_OUT: out,
    RAHGOSHA_COMPRESS: 'no',
  };
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    env: environment,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The site could not be built.\n${stdout}\n${stderr}`);
  return serveSite(out);
}

/** The longest way from a node to an outcome that opens a ticket, as choices; undefined where there is none. */
function choicesToTicket(tree: Tree, at: string): string[] | undefined {
  const node = tree.nodes.find(({ id }) => id === at);
  if (node === undefined) return undefined;
  if (node.kind === 'outcome') return node.result === 'ticket' ? [] : undefined;
  const edges = node.kind === 'action' ? [{ id: 'done', target: node.target }] : node.choices;
  return edges
    .flatMap(({ id, target }) => {
      const rest = choicesToTicket(tree, target);
      return rest === undefined ? [] : [[id, ...rest]];
    })
    .toSorted((a, b) => b.length - a.length)[0];
}

/** The longest way to a ticket in the whole catalogue: the one whose report is the hardest to hand over. */
export async function longestRoute(): Promise<Route> {
  const { articles } = await lintContent(path.resolve('content'));
  const [longest] = articles
    .flatMap(({ symptom, slug, tree }) => {
      const choices = tree && choicesToTicket(tree, tree.start);
      return choices ? [{ url: articleUrl(symptom, slug), choices }] : [];
    })
    .toSorted((a, b) => b.choices.length - a.choices.length);
  if (longest === undefined) throw new Error('No guide of the catalogue ends with a ticket.');
  return longest;
}
