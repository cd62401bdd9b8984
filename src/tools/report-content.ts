import { writeFile } from 'node:fs/promises';
import { benchCases } from '../checks/bench-queries.ts';
import { catalogueHealth } from '../checks/catalogue-health.ts';
import { healthPage } from '../checks/health-page.ts';
import { readContent } from '../checks/read-content.ts';
import { contentFolder } from '../content-folder.ts';

/** `npm run report:content`: writes the catalogue's health as one page, `content-report.html` or the path that is given. */
const file = process.argv[2] ?? 'content-report.html';
const today = new Date();
const content = await readContent(contentFolder(), today);
const queries = (await benchCases()).map(({ q }) => q);
await writeFile(file, healthPage(content, catalogueHealth(content, queries, today), today));
console.log(`${file} is written: open it in a browser.`);
