import { describe, expect, it } from 'vitest';
import { phoneScreens } from '../../../src/content/phone-screens.ts';
import { parseMdx } from '../../../src/mdx/syntax-tree.ts';

function screensOf(text: string): number {
  const parsed = parseMdx(text);
  if (!('root' in parsed)) throw new Error(parsed.problem.message);
  return phoneScreens(parsed.root);
}
const paragraph = `${'واژه '.repeat(40)}\n\n`;
const platform = (text: string) => `<Platform name="مک">\n\n${text}</Platform>\n\n`;

describe('the screens of a phone that a guide takes', () => {
  it('are few for a title, and grow with the text', () => {
    expect(screensOf('')).toBeLessThan(0.3);
    expect(screensOf(paragraph.repeat(3))).toBeGreaterThan(screensOf(paragraph) + 0.3);
    expect(screensOf(paragraph.repeat(30))).toBeGreaterThan(5);
  });

  it.each([
    ['a heading', '## عنوان'],
    ['a list', '- یک\n- دو\n- سه'],
    ['a code block', '```\nipconfig\n/all\n```'],
    ['a table', '| یک | دو |\n| --- | --- |\n| سه | چهار |'],
    ['lights', '<ModemLights power="green" />'],
    ['a note', '<Note>\n\nیک.\n\n</Note>'],
    ['a quotation', '> یک'],
  ])('count %s', (_, text) => {
    expect(screensOf(text)).toBeGreaterThan(screensOf('') + 0.04);
  });

  it('count one of the platforms as open, the longest', () => {
    const two = (other: string) =>
      screensOf(`<Platforms>\n\n${platform(paragraph.repeat(5))}${platform(other)}</Platforms>`);
    expect(two('یک.\n\n')).toBe(two(paragraph.repeat(4)));
    expect(two(paragraph.repeat(9))).toBeGreaterThan(two('یک.\n\n'));
  });
});
