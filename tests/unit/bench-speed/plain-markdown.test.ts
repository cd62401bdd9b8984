import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/syntax-tree.ts';
import { plainText } from '../../../src/mdx/plain-text.ts';
import { toPlainMarkdown } from '../../bench/speed/plain-markdown.ts';
import { readGuides } from '../../bench/speed/scaled-content.ts';
import { fixtureContent } from '../../fixture-site.ts';

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('a guide as plain Markdown', () => {
  it('keeps title and summary at the head, and nothing else of it', () => {
    const plain = toPlainMarkdown('---\ntitle: "خطا: ۶۹۱"\nsummary: خلاصه\nsymptoms: [slow]\n---\n\nمتن');
    expect(plain).toBe('---\ntitle: "خطا: ۶۹۱"\ndescription: "خلاصه"\n---\n\nمتن');
  });

  it('makes questions headings and choices a list', () => {
    const plain = toPlainMarkdown(
      '---\ntitle: ا\nsummary: ب\n---\n<Step id="a" question="چراغ روشن است؟">\nنگاه کنید.\n\n<Choice id="on" go="b">بله</Choice>\n</Step>\n',
    );
    expect(plain).toContain('\n## چراغ روشن است؟\n\nنگاه کنید.\n\n- بله\n');
  });

  it('leaves no component in any guide, and loses no more words than its pictures hold', async () => {
    for (const { path, text } of await readGuides(fixtureContent)) {
      const plain = toPlainMarkdown(text);
      expect(plain, path).not.toMatch(/<\/?[A-Z]/);
      const parsed = parseMdx(text);
      const had = 'root' in parsed ? words(plainText(parsed.root)).length : 0;
      const has = words(plain.replace(/^---[\s\S]*?\n---\n/, '')).length;
      expect(has / had, path).toBeGreaterThan(0.95);
    }
  });
});
