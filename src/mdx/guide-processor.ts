import { satteri } from '@astrojs/markdown-satteri';
import { arrangeChoices } from './arrange-choices.ts';
import { importPictures } from './import-pictures.ts';
import type { Inserts } from './inserts.ts';
import { isolateRuns } from './isolate-runs.ts';
import { plainCode } from './plain-code.ts';
import { putIn } from './put-in.ts';
import { refuseCode } from './refuse-code.ts';

/**
 * How guides are compiled, in a build and in the live preview: what Astro's `markdown.processor` takes.
 * @param insertsOf what guides name and other files say, asked for each guide anew.
 */
export const guideProcessor = (insertsOf: (file: URL | undefined) => Inserts) =>
  satteri({
    mdastPlugins: [putIn(insertsOf), refuseCode, arrangeChoices, importPictures, isolateRuns, plainCode],
    // Editors type Persian quotation marks and the joiner themselves; and text is shown as it was checked.
    features: { smartPunctuation: false },
  });
