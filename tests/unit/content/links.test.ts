import { describe, expect, it } from 'vitest';
import { anchorsIn, headingIds, linksIn } from '../../../src/content/links.ts';
import { parseMdx } from '../../../src/mdx/syntax-tree.ts';
import { sample, treeOf } from '../tree/sample.ts';

function rootOf(text: string) {
  const parsed = parseMdx(text);
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return parsed.root;
}

describe('the links of a guide', () => {
  it('have their address, their words and their place', () => {
    expect(linksIn(rootOf('سلام.\n\nبه [راهنمای **دیگر**](/wifi/weak/) بروید.'))).toEqual([
      expect.objectContaining({ kind: 'link', address: '/wifi/weak/', words: 'راهنمای دیگر', line: 3 }),
    ]);
  });

  it('are pictures too, with what they show', () => {
    expect(linksIn(rootOf('![پشت مودم](back.png)'))).toEqual([
      expect.objectContaining({ kind: 'image', address: 'back.png', words: 'پشت مودم' }),
    ]);
  });

  it('may be defined apart: the definition is one of them, where a link uses it', () => {
    const kinds = (text: string) => linksIn(rootOf(text)).map(({ kind, address }) => [kind, address]);
    expect(kinds('[راهنما][a]\n\n[a]: /wifi/weak/')).toEqual([['link', '/wifi/weak/']]);
    expect(kinds('[a]: /wifi/weak/')).toEqual([]);
  });

  it('are no definition that only pictures use: the picture has its address', () => {
    const found = linksIn(rootOf('![پشت مودم][a]\n\n[a]: back.png'));
    expect(found).toEqual([
      expect.objectContaining({ kind: 'image', address: 'back.png', words: 'پشت مودم' }),
    ]);
  });
});

describe('the places that an address can name', () => {
  it('are the headings, by ids of which no two are alike', () => {
    const ids = headingIds(rootOf('## چه باید کرد\n\n## چه باید کرد\n\n### DNS را `عوض` کنید'));
    expect([...ids]).toEqual(['چه-باید-کرد', 'چه-باید-کرد-1', 'dns-را-عوض-کنید']);
  });

  it('are the parts of the tree as well', () => {
    const anchors = anchorsIn(rootOf('## پیش از آغاز'), treeOf(sample));
    expect([...anchors]).toEqual(['پیش-از-آغاز', 'power', 'plug', 'dsl', 'fixed', 'line']);
    expect([...anchorsIn(rootOf('متن'), undefined)]).toEqual([]);
  });
});
