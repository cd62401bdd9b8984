import { PICTURES_FOLDER } from '../../content/files/list-files.ts';
import { inFile, type Diagnostic, type Problem } from '../../diagnostics/diagnostic.ts';
import type { Catalogue } from '../catalogue.ts';

/** The name of a picture that every server and every system takes as it is written. */
const rightName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.[a-z0-9]+$/;

const top = { line: 1, column: 1 } as const;

function fileProblem(name: string, isShown: boolean): Problem | undefined {
  if (name.includes('/')) {
    const suggestion = `Put the file right into the folder ${PICTURES_FOLDER}/.`;
    return { ...top, rule: 'file-name', message: 'Pictures stand in no folder of their own.', suggestion };
  }
  if (!rightName.test(name)) {
    const message = `"${name}" cannot be the name of a picture.`;
    const suggestion =
      'Name it with small Latin letters, digits and hyphens, its ending too: modem-back.png.';
    return { ...top, rule: 'file-name', message, suggestion };
  }
  if (isShown) return undefined;
  const suggestion = `Write ![what it shows](${name}) in a guide, or delete the file.`;
  return { ...top, rule: 'picture-unused', message: 'No guide shows this picture.', suggestion };
}

/** Pictures whose names are not right, and those that no guide shows. */
export function checkPictureFiles({ pictures, guides }: Catalogue): Diagnostic[] {
  const shown = new Set(guides.flatMap(({ links }) => links.map(({ address }) => address)));
  return [...pictures.keys()].flatMap((name) => {
    const problem = fileProblem(name, shown.has(name));
    return problem === undefined ? [] : inFile(`${PICTURES_FOLDER}/${name}`, [problem]);
  });
}
