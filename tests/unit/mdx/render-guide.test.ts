import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { createComponent, renderTemplate } from 'astro/runtime/server/index.js';
import { describe, expect, it } from 'vitest';
import Key from '../../../src/blocks/Key.astro';
import Steps from '../../../src/blocks/Steps.astro';
import { renderGuide } from '../../../src/mdx/render-guide.ts';

async function html(source: string): Promise<string> {
  const page = createComponent(() => renderTemplate`${renderGuide(source, { Key, Steps })}`);
  return (await AstroContainer.create()).renderToString(page);
}

describe('rendering a guide', () => {
  it('leaves the front matter out, and gives headings an address', async () => {
    const page = await html('---\ntitle: عنوان\n---\n\n## خط و کارشناس\n\nمتن **مهم**.');
    expect(page).toContain('<h2 id="خط-و-کارشناس">خط و کارشناس</h2>');
    expect(page).toContain('<p>متن <strong>مهم</strong>.</p>');
    expect(page).not.toContain('عنوان');
  });

  it('draws components inside text, text inside components, and Latin isolated', async () => {
    const page = await html('<Steps>\n\n1. دکمهٔ <Key>Reset</Key> مودم\n\n</Steps>\n');
    expect(page).toContain(await html('<Key>Reset</Key>').then((key) => key.replace(/<\/?p>/g, '')));
    expect(page).toMatch(/<li>دکمهٔ .*<bdi lang="en">Reset<\/bdi>.* مودم<\/li>/);
  });

  it('escapes what looks like HTML in code', async () => {
    expect(await html('`<script>`')).toContain('&lt;script');
  });

  it('lets no attribute end before its time', async () => {
    const page = await html('```"><script>pwned()\nمتن\n```\n\n[پیوند](/a/ \'"><script>pwned()\')\n');
    expect(page).toContain('<pre><code>متن');
    expect(page.replace(/"[^"]*"/g, '""')).not.toContain('<script>');
  });

  it('refuses code and a component that there is not', async () => {
    await expect(html('{1 + 1}')).rejects.toThrow('not allowed in a guide');
    await expect(html('<Clock />')).rejects.toThrow('Clock');
  });
});
