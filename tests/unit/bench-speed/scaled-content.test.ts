import { describe, expect, it } from 'vitest';
import { scaleGuides, type GuideFile } from '../../bench/speed/scaled-content.ts';

const guide = (slug: string, related: string): GuideFile => ({
  path: `fa/slow/${slug}.mdx`,
  text: `---\ntitle: ${slug}\naliases:\n  - کند است\nrelated: [${related}]\n---\n\n<Outcome id="next" result="article" article="${related}" />\n`,
});
const guides = [guide('one', 'two'), guide('two', 'one')];

describe('a content folder grown for the benchmark', () => {
  it('has as many guides as asked for, each with an address of its own', () => {
    const grown = scaleGuides(guides, 7);
    expect(grown).toHaveLength(7);
    expect(new Set(grown.map((each) => each.path)).size).toBe(7);
  });

  it('keeps the first guides as they are', () => {
    expect(scaleGuides(guides, 7).slice(0, 2)).toEqual(guides);
  });

  it('leads a copy to guides of the same copy, by related and by outcome', () => {
    const copy = scaleGuides(guides, 7)[2];
    expect(copy?.path).toBe('fa/slow/one-1.mdx');
    expect(copy?.text).toContain('title: one ۱');
    expect(copy?.text).toContain('  - کند است ۱\n');
    expect(copy?.text).toContain('related: [two-1]');
    expect(copy?.text).toContain('article="two-1"');
  });

  it('leads the last copy, which may be cut short, to guides that there are', () => {
    const last = scaleGuides(guides, 7)[6];
    expect(last?.text).toContain('related: []');
    expect(last?.text).toContain('article="two"');
  });

  it('keeps a quoted title quoted', () => {
    const quoted = { path: 'fa/slow/one.mdx', text: "---\ntitle: 'خطا: ۶۹۱'\n---\n" };
    expect(scaleGuides([quoted], 2)[1]?.text).toContain("title: 'خطا: ۶۹۱ ۱'");
  });
});
