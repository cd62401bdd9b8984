import { mkdir, writeFile } from 'node:fs/promises';
import { contentSchemas } from '../checks/json-schemas.ts';

/** `npm run schemas`: writes the JSON schemas that editors' programs check YAML and front matter by. */
const folder = '.vscode/schemas';
await mkdir(folder, { recursive: true });
for (const [name, text] of contentSchemas()) await writeFile(`${folder}/${name}`, text);
console.log(`The schemas in ${folder} are written.`);
