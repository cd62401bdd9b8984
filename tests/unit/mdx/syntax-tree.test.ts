import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/syntax-tree.ts';
import { plainText } from '../../../src/mdx/plain-text.ts';

/** The parser's one problem; fails where there is none. */
function problemOf(source: string) {
  const parsed = parseMdx(source);
  if (!('problem' in parsed)) throw new Error('It parsed.');
  return parsed.problem;
}

describe('parsing MDX', () => {
  it('counts lines as the editor sees them, front matter included', () => {
    expect(problemOf('---\ntitle: a\n---\n\n<Note>\n\ntext')).toMatchObject({ line: 5, rule: 'syntax' });
  });

  it('says which component is left open', () => {
    const { message, suggestion } = problemOf('<Note>\n\ntext');
    expect(message).toBe('<Note> is opened and never closed.');
    expect(suggestion).toContain('</Note>');
  });

  it('has a message of its own for a brace and for a < in prose', () => {
    expect(problemOf('متن {').message).toContain('brace {');
    expect(problemOf('سرعت <2 مگابیت').message).toContain('A < in the text');
  });
});

describe('plain text', () => {
  const text = (source: string) => {
    const parsed = parseMdx(source);
    return 'root' in parsed ? plainText(parsed.root) : '';
  };

  it('puts paragraphs, items and headings on lines of their own', () => {
    expect(text('## عنوان\n\nیک **دو** `سه`.\n\n1. چهار\n2. پنج')).toBe('عنوان\nیک دو سه.\nچهار\nپنج');
  });

  it('takes in what a component shows', () => {
    expect(text('<Step id="a" question="چراغ روشن است؟">\n\nنگاه کنید.\n\n</Step>')).toBe(
      'چراغ روشن است؟\nنگاه کنید.',
    );
  });

  it('leaves the front matter out', () => {
    expect(text('---\ntitle: a\n---\n\nمتن')).toBe('متن');
  });
});
