import { PICTURES_FOLDER } from '../../content/files/list-files.ts';
import { inFile, type Diagnostic, type Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Catalogue } from '../catalogue.ts';

/** The name of a picture that every server and every system takes as it is written. */
const rightName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

const top = { line: 1, column: 1 } as const;

function fileProblem(name: string, isShown: boolean): Problem | undefined {
  if (name.includes('/')) return { ...top, ...say('file-name.picture-folder', { folder: PICTURES_FOLDER }) };
  if (!rightName.test(name)) return { ...top, ...say('file-name.picture', { name }) };
  return isShown ? undefined : { ...top, ...say('picture-unused', { name }) };
}

/** Pictures whose names are not right, and those that no guide shows. */
export function checkPictureFiles({ pictures, guides }: Catalogue): Diagnostic[] {
  const shown = new Set(guides.flatMap(({ links }) => links.map(({ address }) => address)));
  return [...pictures.keys()].flatMap((name) => {
    const problem = fileProblem(name, shown.has(name));
    return problem === undefined ? [] : inFile(`${PICTURES_FOLDER}/${name}`, [problem]);
  });
}
