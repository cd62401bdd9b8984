import { describe, expect, it } from 'vitest';
import { componentRules } from '../../../src/mdx/components.ts';
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

  it('shows a component in a frame under its name in Persian, and never its tag', () => {
    const framed: Readonly<Record<string, readonly [name: string, inside: string]>> = {
      '<Steps>\n\n1. یک\n\n</Steps>': ['قدم\u200cهای شماره\u200cدار', '<ol>\n<li>یک</li>\n</ol>'],
      '<Note>\n\nیک\n\n</Note>': ['نکته', '<p>یک</p>'],
      '<Warning>\n\nیک\n\n</Warning>': ['هشدار', '<p>یک</p>'],
      '<Screen en="Error 691" fa="خطا" />': [
        'نوشتهٔ روی صفحهٔ دستگاه',
        '<p lang="en" dir="ltr">Error 691</p><p>خطا</p>',
      ],
      '<Platform name="ویندوز">\n\nیک\n\n</Platform>': ['ویندوز', '<p>یک</p>'],
      '<ModemLights power="green" dsl="red blinking" caption="سالم" />': [
        'چراغ\u200cهای مودم',
        '<ul><li><bdi lang="en">Power</bdi>: سبز</li><li><bdi lang="en">DSL</bdi>: قرمز چشمک\u200cزن</li></ul><p>سالم</p>',
      ],
      '<Wiring kind="fiber" caption="درست" />': ['سیم\u200cکشی', '<p>درست</p>'],
      '![پشت مودم](back.svg)': ['تصویر', 'پشت مودم'],
      '<Stepz>\n\nیک\n\n</Stepz>': ['<bdi lang="en">Stepz</bdi> شناخته نیست', '<p>یک</p>'],
    };
    for (const [text, [name, inside]] of Object.entries(framed)) {
      const made = html(text);
      expect(made, text).toContain(`<p class="component-name">${name}</p>`);
      expect(made, text).toContain(inside);
      expect(made, text).not.toMatch(/&#x3C;|&lt;/);
    }
    expect(html('دکمهٔ <Key>Power</Key>')).toContain('<kbd><bdi lang="en">Power</bdi></kbd>');
  });

  it('has a name for every component that stands in a text and is not drawn within its line', () => {
    const unframed = ['DecisionTree', 'Step', 'Choice', 'Action', 'Outcome', 'Key', 'Site'];
    const names = Object.keys(componentRules).filter((name) => !unframed.includes(name));
    expect(names.filter((name) => !html(`<${name} name="x" />`).includes('class="component'))).toEqual([]);
  });

  it('shows what it names: a value of site.yaml, a snippet of its language, and no snippet in itself for ever', () => {
    expect(html('با <Site name="phone" /> تماس بگیرید.')).toBe('<p>با ۹۱۰۰۰۰۰۰ تماس بگیرید.</p>');
    expect(html('<Snippet name="restart" />')).toContain('<p>از برق بکشید.</p>');
    expect(html('<Snippet name="other" />')).toContain('<bdi lang="en">other</bdi> شناخته نیست');
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
