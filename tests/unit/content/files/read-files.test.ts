import path from 'node:path';
import { expect, it } from 'vitest';
import { readTexts } from '../../../../src/content/files/read-files.ts';
import { fixtureContent } from '../../../fixture-site.ts';

it('a file that went since the folder was listed is left out, and what is no file is still told', async () => {
  const read = await readTexts(fixtureContent, ['site.yaml', 'articles/fa/modem/gone.mdx', 'areas.yaml']);
  expect([...read.keys()]).toEqual(['site.yaml', 'areas.yaml']);
  await expect(readTexts(path.dirname(fixtureContent), [path.basename(fixtureContent)])).rejects.toThrow(
    'EISDIR',
  );
});
