import { describe, expect, it } from 'vitest';
import { inFrame, putInFrame } from '../../../../src/notices/html/frame.ts';

const frame = `<!DOCTYPE html><html><head><title>خبرها | راهنما</title><meta name="description" content="همه"><link rel="canonical" href="https://help.example.org/notices/"><meta property="og:title" content="خبرها"><meta property="og:description" content="همه"></head><body>${inFrame('<h1>خبرها</h1>')}<footer></footer></body></html>`;
const page = {
  url: '/notices/cut/',
  title: `قطع "DSL" & 'رشت' <b> $& $1`,
  description: 'نو "و" > کهنه',
  html: '<h1>$& قطع</h1>',
};

describe('a page in the frame of another', () => {
  it('has a main part, a title, a description and an address of its own, and the rest of the frame', () => {
    expect(putInFrame(frame, 'خبرها', page)).toBe(
      frame
        .replace('<h1>خبرها</h1>', () => '<h1>$& قطع</h1>')
        .replace('<title>خبرها', () => '<title>قطع &quot;DSL&quot; &amp; &#39;رشت&#39; &lt;b&gt; $&amp; $1')
        .replace(
          'og:title" content="خبرها',
          () => `og:title" content="قطع &quot;DSL&quot; &amp; 'رشت' <b> $&amp; $1`,
        )
        .replaceAll('content="همه"', 'content="نو &quot;و&quot; > کهنه"')
        .replace('org/notices/', 'org/notices/cut/'),
    );
  });

  it('is the frame itself where it is the same page', () => {
    const same = { url: '/notices/', title: 'خبرها', description: 'همه', html: '<h1>خبرها</h1>' };
    expect(putInFrame(frame, 'خبرها', same)).toBe(frame);
  });

  it.each([
    ['the marks are not there', frame.replace('<!--notices-->', '')],
    ['the title is another', frame.replace('<title>خبرها', '<title>اخبار')],
  ])('is refused where %s', (_, other) => {
    expect(() => putInFrame(other, 'خبرها', page)).toThrow('another version');
  });

  it('is refused where the head has no place for what it says', () => {
    expect(() => putInFrame(frame.replace('canonical', 'other'), 'خبرها', page)).toThrow('canonical');
  });
});
