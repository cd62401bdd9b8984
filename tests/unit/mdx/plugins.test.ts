import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { arrangeChoices } from '../../../src/mdx/arrange-choices.ts';
import { isolateRuns } from '../../../src/mdx/isolate-runs.ts';
import { refuseCode } from '../../../src/mdx/refuse-code.ts';

const compile = (source: string, plugin: typeof arrangeChoices | typeof isolateRuns | typeof refuseCode) =>
  mdxToJs(source, { mdastPlugins: [plugin], jsx: true }).code;

describe('arranging choices', () => {
  it('takes choices out of the paragraph that Markdown puts them into', () => {
    const code = compile(
      '<Step id="a" question="q">\nنگاه کنید.\n<Choice id="on" go="b">بله</Choice>\n<Choice id="off" go="c">نه</Choice>\n</Step>',
      arrangeChoices,
    );
    expect(code).toMatch(
      /<\/_components\.p><Choices><Choice id="on" go="b">.*<Choice id="off" go="c">.*<\/Choices><\/Step>/,
    );
  });

  it('gathers choices that stand on lines of their own', () => {
    const code = compile(
      '<Step id="a" question="q">\n\n<Choice id="on" go="b">بله</Choice>\n\n</Step>',
      arrangeChoices,
    );
    expect(code).toContain('<Choices><Choice id="on" go="b">');
  });
});

describe('isolating what reads from left to right', () => {
  it('wraps Latin words and addresses, and leaves Persian alone', () => {
    const code = compile('نشانی 192.168.1.1 و DSL در مودم', isolateRuns);
    expect(code).toContain('bdi lang="en">{"192.168.1.1"}<');
    expect(code).toContain('bdi lang="en">{"DSL"}<');
    expect(code).toContain('{" در مودم"}');
  });

  it('says the direction of a number with signs in it', () => {
    expect(compile('تلفن ۰۲۱ ۹۱۰۰ ۰۰۰۰', isolateRuns)).toContain(
      'bdi dir="ltr" class="whole">{"۰۲۱ ۹۱۰۰ ۰۰۰۰"}<',
    );
  });

  it('marks code as left to right', () => {
    expect(compile('`ping 8.8.8.8`', isolateRuns)).toContain('dir="ltr"');
    expect(compile('```\nping\n```', isolateRuns)).toContain('dir="ltr"');
  });
});

describe('refusing code', () => {
  it.each([
    ['an import', 'import x from "y"'],
    ['an export', 'export const x = 1'],
    ['an expression', 'متن {1 + 1}'],
    ['an expression on a line of its own', '{process.env}'],
    ['an HTML tag', '<script>alert(1)</script>'],
    ['an HTML tag inside a sentence', 'متن <img src="x" /> متن'],
    ['an attribute in braces', '<Note class={x}>\n\nمتن\n\n</Note>'],
    ['spread attributes', '<Note {...x}>\n\nمتن\n\n</Note>'],
  ])('stops at %s', (_, source) => {
    expect(() => mdxToJs(source, { mdastPlugins: [refuseCode] })).toThrow(/not allowed in a guide/);
  });

  it('lets components and Markdown through', () => {
    expect(compile('<Note>\n\n**متن** و [پیوند](/contact/)\n\n</Note>', refuseCode)).toContain('<Note>');
  });
});
