import { describe, expect, test } from 'vitest';
import { codeSpansIn, fencesIn } from '../../../src/content/code-ranges.ts';
import { guideProse, masked } from '../../../src/content/prose.ts';

/** What of a text counts as prose, what is masked left out. */
const prose = (text: string) => guideProse(text).replaceAll(masked, '');

describe('code in a text', () => {
  test('goes from a run of signs to the next of the same length in its paragraph', () => {
    const spans = (text: string) => codeSpansIn(text).map(({ start, end }) => text.slice(start, end));
    expect(spans('یک `a` دو ``b ` c`` سه')).toEqual(['`a`', '``b ` c``']);
    expect(spans('یک `a\n\nدو` سه')).toEqual([]);
    expect(spans('` `` `')).toEqual(['` `` `']);
  });

  test('between lines of signs is closed by as many of the same, or goes on to the end', () => {
    expect(fencesIn('```\na\n```\nb')).toEqual({ code: [{ start: 0, end: 9 }] });
    expect(fencesIn('````\na\n```\nb\n````').code).toHaveLength(1);
    expect(fencesIn('a\n~~~\nb\n```\n')).toMatchObject({ open: 2 });
    expect(fencesIn('```a``` b')).toEqual({ code: [] });
  });

  test.each([
    [
      'thousands of signs of growing length',
      Array.from({ length: 400 }, (_, i) => '`'.repeat(i + 1)).join(' '),
    ],
    ['one long run of signs', '`'.repeat(50_000)],
    ['no end of an address', 'a.'.repeat(50_000)],
    ['no end of a tag', '<a "'.repeat(20_000)],
    ['no end of a link', ']('.repeat(20_000)],
    ['empty lines', '\n'.repeat(50_000)],
  ])('%s is read to its end', (_, text) => {
    expect(guideProse(text)).toHaveLength(text.length);
  });
});

describe('the prose of a guide', () => {
  test('is what a reader sees, and its places are those of the file', () => {
    const source = '---\ntitle: عنوان\naliases: [نام]\n---\n\nمتن `کد` [واژه](/a/) <Key>کلید</Key> a@b.ir\n';
    expect(guideProse(source)).toHaveLength(source.length);
    expect(prose(source).replace(/\s+/g, ' ').trim()).toBe('عنوان متن واژه کلید');
  });

  test('has the words that a component shows', () => {
    expect(prose('<Step id="a" question="روشن است؟">\nببینید.\n</Step>').trim()).toBe('روشن است؟\nببینید.');
  });
});
