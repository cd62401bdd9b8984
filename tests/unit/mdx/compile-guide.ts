import { parseFrontmatter } from 'astro/markdown';
import path from 'node:path';
import type { Inserts } from '../../../src/mdx/inserts.ts';
import { guideProcessor } from '../../../src/mdx/guide-processor.ts';

const rendererOf = (inserts: Inserts) =>
  guideProcessor(() => inserts).createMdxRenderer?.(
    { syntaxHighlight: false, shikiConfig: {} },
    { optimize: false, srcDir: new URL('../../../src/', import.meta.url), sourcemap: false },
  );

/** What a guide's whole file becomes, by the very steps of Astro's integration for MDX. */
export async function compileGuide(source: string, inserts: Inserts = {}): Promise<string> {
  const { frontmatter, content } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' });
  return (
    (await (await rendererOf(inserts))?.process(content, path.resolve('guide.mdx'), frontmatter))?.code ?? ''
  );
}
