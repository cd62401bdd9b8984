import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, it } from 'vitest';
import SavedNote from '../../../src/offline/SavedNote.astro';
import { markSaved } from '../../../src/offline/mark-saved.ts';
import { stringsFor } from '../../../src/strings/strings.ts';

describe('the note of a saved page', () => {
  it('is hidden as built, and is what the service worker looks for', async () => {
    const container = await AstroContainer.create();
    const built = await container.renderToString(SavedNote, { props: { strings: stringsFor('fa') } });
    expect(built).toContain(' hidden');
    const marked = markSaved(built, new Date('2026-11-22'));
    expect(marked).not.toContain(' hidden');
    expect(marked).toContain('نسخهٔ ذخیره\u200cشده: <time datetime="2026-11-22">۱ آذر ۱۴۰۵</time>.');
    expect(markSaved(built, undefined).replace(/<[^>]+>/g, '')).toContain('نسخهٔ ذخیره\u200cشده. اینترنت');
  });
});
