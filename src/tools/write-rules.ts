import { writeFile } from 'node:fs/promises';
import { rulesPage } from '../lint/rule-docs/page.ts';

/** `npm run rules`: writes the rules' page for editors. A test fails where the page and the rules differ. */
await writeFile('content/RULES.md', rulesPage());
console.log('content/RULES.md is written.');
