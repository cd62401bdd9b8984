import { describe, expect, it } from 'vitest';
import { readGuide } from '../../../src/content/read-guide.ts';
import { MAX_INSERTED_NODES } from '../../../src/mdx/inserts.ts';
import { readSnippets } from '../../../src/mdx/snippets.ts';
import { compileGuide } from './compile-guide.ts';

const site = { provider: { words: 'شبکهٔ نمونه' } };
const read = (sources: Readonly<Record<string, string>>) => {
  const { snippets, problems } = readSnippets(new Map(Object.entries(sources)), site);
  return {
    inserts: { snippets, site },
    told: [...problems].flatMap(([name, found]) =>
      found.map(({ line, message }) => `${name}:${line} ${message}`),
    ),
  };
};
const STEPS = '<Steps>\n\n1. مودم را خاموش کنید.\n2. از <Site name="provider" /> بپرسید.\n\n</Steps>\n';

describe('a snippet in a guide', () => {
  const { inserts } = read({ restart: STEPS, outer: '## بعد\n\n<Snippet name="restart" />\n' });
  const guideOf = (body: string) => readGuide('articles/fa/modem/power.mdx', body, inserts).body?.guide;
  const words = 'مودم را خاموش کنید.\nاز شبکهٔ نمونه بپرسید.';

  it('is words, headings and length as if it were written there', () => {
    const guide = guideOf('سلام\n\n<Snippet name="outer" />');
    const written = guideOf(`سلام\n\n## بعد\n\n${STEPS}`);
    expect(guide?.text).toBe(`سلام\nبعد\n${words}`);
    expect(guide?.text).toBe(written?.text);
    expect(guide?.anchors).toEqual(written?.anchors);
    expect(guide?.screens).toBe(written?.screens);
    expect([...(guide?.snippets ?? [])]).toEqual(['outer', 'restart']);
  });

  it('is part of an action, a step and an outcome', () => {
    const tag = '\n<Snippet name="restart" />\n';
    const tree = guideOf(
      `<DecisionTree start="a">\n<Action id="a" go="b">${tag}</Action>\n<Step id="b" question="q">${tag}<Choice id="x" go="c">بله</Choice>\n</Step>\n<Outcome id="c" result="solved" title="ت">${tag}</Outcome>\n</DecisionTree>`,
    )?.tree;
    expect(tree?.nodes.map(({ text }) => text)).toEqual([words, words, words]);
  });

  it('is compiled to the very same as its text', async () => {
    const page = await compileGuide(
      'سلام\n\n<Snippet name="outer" />\n\n- الف\n\n  <Snippet name="restart" />',
      inserts,
    );
    expect(page).toBe(
      await compileGuide(
        `سلام\n\n## بعد\n\n${STEPS}\n\n- الف\n\n${STEPS.replace(/^(?=.)/gm, '  ')}`,
        inserts,
      ),
    );
    expect(page).toContain('از شبکهٔ نمونه بپرسید.'.slice(3, 14));
  });

  it('stops the compiler where there is none of its name, it stands in a sentence, or holds code', async () => {
    await expect(compileGuide('<Snippet name="toString" />', inserts)).rejects.toThrow('stands for nothing');
    await expect(compileGuide('متن <Snippet name="restart" />', inserts)).rejects.toThrow(
      'stands for nothing',
    );
    const evil = read({ evil: 'سلام\n\n{process.exit()}\n' }).inserts;
    await expect(compileGuide('<Snippet name="evil" />', evil)).rejects.toThrow('not allowed');
    const linked = read({ evil: '[پیوند](javascript:alert(1))' }).inserts;
    await expect(compileGuide('<Snippet name="evil" />', linked)).rejects.toThrow('not allowed');
  });
});

describe('snippets in each other', () => {
  it('are refused in a circle, once, where it closes', () => {
    expect(read({ a: '<Snippet name="b" />', b: 'متن\n\n<Snippet name="a" />' }).told).toEqual([
      'b:3 Snippets stand in each other in a circle: a, b, a.',
    ]);
    expect(read({ a: '<Snippet name="a" />' }).told).toHaveLength(1);
  });

  it('are refused where they go too deep, however many there are', () => {
    const names = Array.from({ length: 5000 }, (_, index) => `s${index}`);
    const chain = Object.fromEntries(names.map((name, index) => [name, `<Snippet name="s${index + 1}" />`]));
    expect(read(chain).told[0]).toBe('s7:1 More than 8 snippets stand in each other.');
  });

  it('never grow beyond what a page can hold', async () => {
    const tags = (name: string) => `<Snippet name="${name}" />\n\n`.repeat(20);
    const bomb = read({ a: tags('b'), b: tags('c'), c: tags('d'), d: tags('e'), e: tags('f'), f: STEPS });
    expect(bomb.told).toContainEqual(expect.stringMatching(/more than a page can hold/));
    for (const { size } of bomb.inserts.snippets.values())
      expect(size).toBeLessThanOrEqual(MAX_INSERTED_NODES);
    const guide = readGuide('articles/fa/modem/power.mdx', `سلام\n\n${tags('d').repeat(20)}`, bomb.inserts);
    expect(guide.body?.guide.text).toBe('سلام');
    await expect(compileGuide(tags('d').repeat(20), bomb.inserts)).rejects.toThrow('more than a page');
  });

  it('are told where together they stand too deep in each other\u2019s lists', () => {
    const deep = (inside: string) => `${'> '.repeat(20)}${inside}`;
    expect(read({ a: deep('<Snippet name="b" />'), b: deep('متن') }).told).toEqual([
      expect.stringMatching(/^a:1 This stands inside more than 32/),
    ]);
    const { inserts } = read({ b: deep('متن') });
    const guide = readGuide('articles/fa/modem/power.mdx', deep('<Snippet name="b" />'), inserts);
    expect(guide.problems.map(({ rule }) => rule)).toContain('too-deep');
  });

  it('leave out a head and the parts of a tree, which are a guide\u2019s own', () => {
    const { inserts } = read({
      a: '---\ntitle: x\n---\n\nمتن\n\n<DecisionTree start="a">\n<Outcome id="a" result="solved" title="ت">\nپایان\n</Outcome>\n</DecisionTree>\n',
    });
    const { body } = readGuide('articles/fa/modem/power.mdx', '<Snippet name="a" />', inserts);
    expect(body?.guide.text).toBe('متن');
    expect(body?.guide.tree).toBeUndefined();
  });

  it('with broken MDX give what is whole of them', () => {
    const { inserts } = read({ a: 'سلام <b\n\nمتن {x' });
    expect(
      readGuide('articles/fa/modem/power.mdx', '<Snippet name="a" />', inserts).body?.guide.text,
    ).toContain('سلام');
  });
});
