import { describe, expect, it } from 'vitest';
import { textHtml } from '../../../src/editor/text-html.ts';

const named = {
  language: 'fa',
  files: new Map([
    ['snippets/fa/restart.mdx', 'از برق بکشید.\n\n<Snippet name="restart" />'],
    ['snippets/en/other.mdx', 'Other.'],
  ]),
  site: { phone: { words: '۹۱۰۰۰۰۰۰', address: 'tel:1' } },
};
const html = (text: string) => textHtml(text, named);

describe('a text beside its field', () => {
  it('is what Markdown makes of it, Latin words isolated', () => {
    expect(html('**چراغ** DSL\n\n1. یک\n2. دو')).toBe(
      '<p><strong>چراغ</strong> <bdi lang="en">DSL</bdi></p>\n<ol>\n<li>یک</li>\n<li>دو</li>\n</ol>',
    );
    expect(html('شماره +98 21 9100')).toContain('<bdi dir="ltr">+98 21 9100</bdi>');
  });

  it('shows components simply', () => {
    expect(html('دکمهٔ <Key>Power</Key>')).toContain('<kbd><bdi lang="en">Power</bdi></kbd>');
    expect(html('<Note>\n\nیک\n\n</Note>')).toContain('<div class="note"><p>یک</p></div>');
    expect(html('<Steps>\n\n1. یک\n\n</Steps>')).toContain('<ol>');
    expect(html('<ModemLights power="green" caption="سالم" />')).toContain(
      '<figcaption>چراغ\u200cها: سالم</figcaption>',
    );
    expect(html('![پشت مودم](back.svg)')).toContain('<figcaption>تصویر: پشت مودم</figcaption>');
    expect(html('<Screen en="Error 691" fa="خطا" />')).toContain('<p lang="en" dir="ltr">Error 691</p>');
    expect(html('<Platform name="ویندوز">\n\nیک\n\n</Platform>')).toContain('<strong>ویندوز</strong>');
  });

  it('shows what it names: a value of site.yaml, a snippet of its language, and no snippet in itself for ever', () => {
    expect(html('با <Site name="phone" /> تماس بگیرید.')).toBe('<p>با ۹۱۰۰۰۰۰۰ تماس بگیرید.</p>');
    expect(html('<Snippet name="restart" />')).toContain('<p>از برق بکشید.</p>');
    expect(html('<Snippet name="other" />')).toBe('');
  });

  it('brings nothing of the file into the page that runs or leads out of it', () => {
    expect(html('[راه](/modem/lights/) [بد](javascript:alert)')).toBe(
      '<p><a href="/modem/lights/">راه</a> بد</p>',
    );
    expect(html('a <img src="x" onerror="pwned()" /> &lt;script&gt;pwned()&lt;/script&gt;')).not.toMatch(
      /<img|<script|onerror/,
    );
    expect(html('<div onclick="pwned()">\n\nیک\n\n</div>')).toBe('<p>یک</p>');
    expect(html('{pwned()}')).not.toContain('pwned');
  });

  it('is nothing where it cannot be read', () => {
    expect(html('<Note>')).toBe('');
  });
});
