import { mkdir, writeFile } from 'node:fs/promises';
import { contentSchemas, fieldSnippets } from '../content/schemas/json-schemas.ts';

/**
 * `npm run schemas`: writes the JSON schemas that editors' programs check the YAML files by, and the snippets for the
 * fields of a guide's front matter, which VS Code checks by no schema (article.schema.json is for programs that can).
 */
const FOLDER = '.vscode/schemas';
await mkdir(FOLDER, { recursive: true });
for (const [name, text] of contentSchemas()) await writeFile(`${FOLDER}/${name}`, text);
await writeFile('.vscode/front-matter.code-snippets', fieldSnippets());
console.log(`The schemas in ${FOLDER} and the snippets of the front matter are written.`);
