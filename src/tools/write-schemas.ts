import { mkdir, writeFile } from 'node:fs/promises';
import { contentSchemas, fieldSnippets } from '../content/schemas/json-schemas.ts';

/**
 * `npm run schemas`: writes the JSON schemas that editors' programs check the YAML files by, and the snippets for the
 * fields of a guide's front matter, which VS Code checks by no schema (article.schema.json is for programs that can).
 */
const folder = '.vscode/schemas';
await mkdir(folder, { recursive: true });
for (const [name, text] of contentSchemas()) await writeFile(`${folder}/${name}`, text);
await writeFile('.vscode/front-matter.code-snippets', fieldSnippets());
console.log(`The schemas in ${folder} and the snippets of the front matter are written.`);
