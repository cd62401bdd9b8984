import path from 'node:path';
import { readContent } from '../../../src/lint/read-content.ts';
import { testsOf } from '../site.ts';

export { allPages, expect, type Page } from '../site.ts';

/** The built site of the real content. */
export const catalogueOutput = path.resolve('dist');

/** Tests of the catalogue: every page and every guide of the real content, whatever its editors write. */
export const test = testsOf(catalogueOutput);

/** The real content. */
export const { articles, site: settings } = await readContent(path.resolve('content'));
