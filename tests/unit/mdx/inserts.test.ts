import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import type { Inserts } from '../../../src/mdx/inserts.ts';
import { compileGuide } from './compile-guide.ts';

const inserts: Inserts = {
  site: {
    provider: { words: 'شبکهٔ نمونه' },
    portal: { words: 'My.Example.org', address: 'https://my.example.org/' },
    phone: { words: '۵۵۵۰۱۰۰', address: 'tel:5550100' },
    'cost-rule': { words: 'هزینه با شبکهٔ نمونه است.' },
  },
};

const guideOf = (body: string) => readGuide('articles/fa/modem/power.mdx', body, inserts).body?.guide;

describe('what site.yaml says, named in a guide', () => {
  it('is words in the text that search and the lengths are read from', () => {
    expect(guideOf('با <Site name="provider" />، تلفن <Site name="phone" />، تماس بگیرید.')?.text).toBe(
      'با شبکهٔ نمونه، تلفن ۵۵۵۰۱۰۰، تماس بگیرید.',
    );
  });

  it('is words in an outcome, which the report takes', () => {
    const tree = guideOf(
      '<DecisionTree start="a">\n<Outcome id="a" result="solved" title="ت">\nاز <Site name="provider" /> بپرسید.\n</Outcome>\n</DecisionTree>',
    )?.tree;
    expect(tree?.nodes).toMatchObject([{ text: 'از شبکهٔ نمونه بپرسید.' }]);
  });

  it('gives a heading the same address in the check and on the page', async () => {
    const source = '## تماس با <Site name="provider" />';
    expect([...(guideOf(source)?.anchors ?? [])]).toEqual(['تماس-با-شبکهٔ-نمونه']);
    expect(await compileGuide(source, inserts)).toContain('تماس-با-شبکهٔ-نمونه');
  });

  it('is a link where it leads somewhere, with Latin words isolated in it', async () => {
    const code = await compileGuide('در <Site name="portal" /> ببینید.', inserts);
    expect(code).toContain('href: "https://my.example.org/"');
    expect(code).toMatch(/bdi, \{\s*lang: "en",[\s\S]*"My\.Example\.org"/);
    expect(await compileGuide('<Site name="phone" />', inserts)).toContain('href: "tel:5550100"');
  });

  it('is a paragraph of its own on a line of its own', async () => {
    expect(guideOf('سلام\n\n<Site name="cost-rule" />\n\nخدا نگهدار')?.text).toBe(
      'سلام\nهزینه با شبکهٔ نمونه است.\nخدا نگهدار',
    );
    expect(await compileGuide('<Site name="cost-rule" />', inserts)).toMatch(
      /_components\.p, \{\s*children: "هزینه با شبکهٔ نمونه است\."/,
    );
  });

  it('stops the compiler where it stands for nothing', async () => {
    for (const name of ['email', 'address', 'toString'])
      await expect(compileGuide(`<Site name="${name}" />`, inserts)).rejects.toThrow('stands for nothing');
    await expect(compileGuide('<Site name={x} />', inserts)).rejects.toThrow('stands for nothing');
  });
});
