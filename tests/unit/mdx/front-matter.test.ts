import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { childrenOf } from '../../../src/mdx/syntax-tree.ts';
import { foundByAstro, frontMatter, refusedByAstro } from '../../../src/mdx/front-matter.ts';

/** What the compiler takes for the front matter. */
function compilersYaml(source: string): string | undefined {
  const [first] = childrenOf(mdxToMdast(source));
  return first?.type === 'yaml' ? first.value : undefined;
}

describe('front matter is what the compiler takes for it', () => {
  test.each([
    ['as usual', '---\ntitle: a\n---\n\nمتن', 'title: a'],
    ['empty', '---\n---\nمتن', ''],
    ['with spaces after the signs', '--- \ntitle: a\n---  \nمتن', 'title: a'],
    ['with the line ends of Windows', '---\r\ntitle: a\r\n---\r\nمتن', 'title: a'],
    ['after a mark of byte order', '\uFEFF---\ntitle: a\n---\nمتن', 'title: a'],
    [
      'with signs at the end of a field, which end nothing',
      '---\ntitle: a---\nb: c\n---\nمتن',
      'title: a---\nb: c',
    ],
    [
      'with signs at the beginning of a line, which end nothing',
      '---\ntitle: a\n--- b\n---\n',
      'title: a\n--- b',
    ],
    ['not closed', '---\ntitle: a---\nمتن', undefined],
    ['after a space', ' ---\ntitle: a\n---\n', undefined],
    ['with four signs', '----\ntitle: a\n----\n', undefined],
  ])('%s', (_, source, yaml) => {
    expect(frontMatter(source)?.yaml).toBe(yaml);
    expect(compilersYaml(source)).toBe(yaml);
  });

  test('and its place in the file is known', () => {
    const source = '\uFEFF---\ntitle: a\n---\nمتن';
    const head = frontMatter(source);
    expect(source.slice(head?.start, (head?.start ?? 0) + 8)).toBe('title: a');
    expect(source.slice(head?.length)).toBe('متن');
  });
});

describe('what Astro takes for the front matter', () => {
  test.each([
    ['ends at signs at the beginning of a line', '---\ntitle: a\n--- b\n---\nمتن', 'title: a'],
    ['ends at four signs', '---\ntitle: a\n----\nb: c\n---\nمتن', 'title: a'],
    ['may stand after empty lines', '\n\n---\ntitle: a\n---\nمتن', 'title: a'],
    ['may be TOML', '+++\ntitle = "a"\n+++\nمتن', 'title = "a"'],
  ])('%s, and the check does not let that through', (_, source, found) => {
    expect(foundByAstro(source).trim()).toBe(found);
    const { problems } = readGuide('articles/fa/modem/power.mdx', source);
    expect(problems.map(({ rule }) => rule)).toContain('front-matter');
  });

  test('is the same as the check reads in every other case', () => {
    const { problems } = readGuide('articles/fa/modem/power.mdx', '---  \r\ntitle: a\r\n---  \r\nمتن');
    expect(problems.map(({ rule }) => rule)).not.toContain('front-matter');
  });

  test('is refused with its reason where Astro\u2019s own YAML parser cannot read it', () => {
    expect(refusedByAstro('---\ntitle: a\n---\n')).toBeUndefined();
    expect(refusedByAstro('---\ntitle: "a\n---\n')).toMatch(/^unexpected end of the stream/);
  });
});
