import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { buildSteps, compareBuilds, comparePages, pageSteps } from './compare.ts';
import { installStarlight } from './starlight-site.ts';
import { formatBytes, formatTable, type Row } from './table.ts';
import { contentFolder } from '../../../src/content/files/content-folder.ts';
import { createProgress } from '../../../src/tools/progress.ts';

/**
 * `npm run bench:speed`: this site and Starlight from the same words, side by side. How far it is goes to stderr.
 *   --sizes=500,2000,10000  builds folders grown to so many guides as well
 *   --only-own              leaves Starlight out of those: at 10,000 guides it takes many minutes
 *   --no-pages              leaves the pages out: only the builds of --sizes
 *   --no-lighthouse         leaves Lighthouse out
 */
const { values } = parseArgs({
  allowNegative: true,
  options: {
    sizes: { type: 'string', default: '' },
    'only-own': { type: 'boolean', default: false },
    pages: { type: 'boolean', default: true },
    lighthouse: { type: 'boolean', default: true },
  },
});

/** One guide of text, one that asks questions; the home page and search have no twin of the same words. */
const pages = [
  { name: 'text guide', path: '/modem/restart-modem/', both: true },
  { name: 'tree guide', path: '/no-internet/no-internet/', both: true },
  { name: 'home', path: '/', both: false },
  { name: 'search', path: '/search/', both: false },
];

const content = contentFolder();
const sizes = values.sizes.split(',').filter(Boolean).map(Number);
const wrong = sizes.find((size) => !Number.isInteger(size) || size < 1);
if (wrong !== undefined) throw new Error('--sizes takes whole numbers parted by commas: --sizes=500,2000');
if (values.pages || !values['only-own']) await installStarlight();
const others = !values['only-own'];
const total = (values.pages ? pageSteps(pages, values.lighthouse) : 0) + sizes.length * buildSteps(others);
const progress = createProgress(total, 'measuring');
const rows: Row[] = [];
try {
  if (values.pages) rows.push(...(await comparePages(content, pages, values.lighthouse, progress.step)));
  for (const size of sizes) rows.push(...(await compareBuilds(content, size, others, progress.step)));
} finally {
  progress.stop();
}
const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${formatBytes(totalmem())}`;
console.log(`\n${new Date().toISOString().slice(0, 10)}, ${machine}, Node ${process.versions.node}\n`);
console.log(formatTable(rows));
