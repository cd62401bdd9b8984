import { describe, expect, test } from 'vitest';
import { markdownOfHtml } from '../../../src/mdx/html-to-markdown.ts';

describe('pasted HTML becomes Markdown', () => {
  test.each([
    ['bold', '<b>مهم</b>', '**مهم**'],
    ['bold with a space inside', 'این<strong> مهم </strong>است', 'این **مهم** است'],
    ['a link', '<a class="x" href="https://example.ir/a">سایت</a>', '[سایت](https://example.ir/a)'],
    ['a link to nowhere good', '<a href="javascript:alert(1)">سایت</a>', 'سایت'],
    ['a key and code', '<kbd>Ctrl</kbd> <code>ping</code>', '<Key>Ctrl</Key> `ping`'],
    ['tags that show nothing', '<span style="color:red">متن</span> <font>متن</font>', 'متن متن'],
    ['paragraphs', '<p>یک</p><p>دو<br>سه</p>', 'یک\n\nدو\n\nسه'],
    ['headings', '<h1>الف</h1>\n<h3>ب</h3>\n<p>متن</p>', '## الف\n\n### ب\n\nمتن'],
    ['a list', '<ul>\n  <li>یک</li>\n  <li><p>دو</p></li>\n</ul>', '- یک\n- دو'],
    ['steps', '<ol><li>یک</li><li>دو</li></ol>', '1. یک\n1. دو'],
    ['a word processor\u2019s comment', '<!--StartFragment--><p>یک</p><!--EndFragment-->', 'یک'],
    ['a space by its name', '<p>یک&nbsp;دو</p>', 'یک دو'],
    ['code with a tag in it', '<p>بنویسید `<b>` را</p>', 'بنویسید `<b>` را'],
  ])('%s', (_, html, markdown) => {
    expect(markdownOfHtml(html)).toBe(markdown);
  });

  test.each([
    ['what runs', '<p>متن</p><script>alert(1)</script>'],
    ['a picture', '<p>متن <img src="a.png"></p>'],
    ['a component between blocks', '<div>\n<Note>\nمتن\n</Note>\n</div>'],
    ['lines of Markdown between blocks', '<div>\n- یک\n- دو\n</div>'],
  ])('but not with %s, which would be lost', (_, html) => {
    expect(markdownOfHtml(html)).toBeUndefined();
  });
});
