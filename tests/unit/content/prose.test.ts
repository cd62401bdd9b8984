import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/content/prose.ts';
import { readGuide } from '../../../src/content/read-guide.ts';

const guideProse = (text: string) => readGuide('articles/fa/modem/power.mdx', text).prose;

/** What of a text counts as prose, what is masked left out. */
const prose = (text: string) => guideProse(text).replaceAll(MASKED, '').replace(/\s+/g, ' ').trim();

describe('the prose of a guide', () => {
  test('is what a reader sees, and its positions are those of the file', () => {
    const source = '---\ntitle: عنوان\naliases: [نام]\n---\n\nمتن `کد` [واژه](/a/) <Key>کلید</Key> a@b.ir\n';
    expect(guideProse(source)).toHaveLength(source.length);
    expect(guideProse(source).indexOf('کلید')).toBe(source.indexOf('کلید'));
    expect(prose(source)).toBe('عنوان متن واژه کلید');
  });

  test.each([
    [
      'the words that a component shows',
      '<Step id="a" question="روشن است؟">\nببینید.\n</Step>',
      'روشن است؟ ببینید.',
    ],
    ['values in single quotes', "<Step id='a' question='روشن است؟'>\nببینید.\n</Step>", 'روشن است؟ ببینید.'],
    ['what an image shows, without the address', 'متن ![چراغ](/a.png "عنوان")', 'متن چراغ'],
    ['no code, however it is written', 'یک `a` دو ``b ` c`` سه\n\n~~~\nکد\n~~~\n\nچهار', 'یک دو سه چهار'],
    ['no definition of an address', '[واژه][جا]\n\n[جا]: /a/ "عنوان"', 'واژه'],
    [
      'no signs of lists, quotations, headings and tables',
      '## یک\n\n- دو\n  سه\n\n> چهار\n> پنج\n\n| شش | هفت |\n|--|--|\n| هشت | نه |',
      'یک دو سه چهار پنج شش هفت هشت نه',
    ],
    ['signs that the editor wrote as text', '2 * 3 و \\*ستاره\\* [اختیاری]', '2 * 3 و \\*ستاره\\* [اختیاری]'],
  ])('has %s', (_, source, words) => {
    expect(guideProse(source)).toHaveLength(source.length);
    expect(prose(source)).toBe(words);
  });

  test('has its positions after letters of two units, line ends of Windows and a mark of byte order', () => {
    const source = '\uFEFF---\r\ntitle: عنوان\r\n---\r\n\r\n😀 متن\r\nو **واژه** `کد`\r\n';
    const found = guideProse(source);
    for (const word of ['عنوان', 'متن', 'واژه']) expect(found.indexOf(word)).toBe(source.indexOf(word));
    expect(found).not.toContain('کد');
  });

  test('has nothing of a tag that had to be taken out, so that no rule writes over it', () => {
    const source = 'متن <br>، و واژه\n\n<Note>\n\nیادداشت';
    const found = guideProse(source);
    expect(found.slice(source.indexOf('<br>'), source.indexOf('،'))).toBe(MASKED.repeat(4));
    expect(prose(source)).toBe('متن ، و واژه یادداشت');
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
  ])('of a text that is hard to read is made to its end: %s', (_, text) => {
    expect(guideProse(text)).toHaveLength(text.length);
  });
});
