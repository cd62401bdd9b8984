import { one } from '../../browser.ts';
import { describe, expect, it } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { open, shown, touch, go, answer, note, isHidden, rows } from './open-tree.ts';

describe('a tree', () => {
  it('shows its first question alone, with nothing to go back to and no note', async () => {
    await open();
    expect(shown()).toEqual(['power']);
    expect(isHidden('.tree-controls')).toBe(true);
    expect(isHidden('.tree-answers')).toBe(true);
    expect(note()).toBe('');
  });

  it('goes on with an answer, and keeps it in the address', async () => {
    await open();
    await answer('power', 'on');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    await answer('dsl', 'steady');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
  });

  it('goes on from an action that is done, and from one that was tried before', async () => {
    for (const choice of ['done', 'skipped']) {
      await open('#power=off');
      expect(shown()).toEqual(['plug']);
      await answer('plug', choice);
      expect(shown()).toEqual(['dsl']);
      expect(location.hash).toBe(`#power=off&plug=${choice}`);
    }
  });

  it('goes a step back, which leaves the answers before it', async () => {
    await open('#power=off&plug=done&dsl=steady');
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=off&plug=done');
    await touch('[data-go="back"]');
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['power']);
    expect(location.hash).toBe('');
  });

  it('begins again from any place', async () => {
    await open('#power=off&plug=done&dsl=blinking');
    await touch('[data-go="restart"]');
    expect(shown()).toEqual(['power']);
    expect(isHidden('.tree-controls')).toBe(true);
  });

  it('follows the address, as back and forward change it', async () => {
    await open();
    await go('#power=on');
    expect(shown()).toEqual(['dsl']);
    await go('');
    expect(shown()).toEqual(['power']);
  });

  it('opens where an address with answers leads', async () => {
    await open('#power=on&dsl=blinking');
    expect(shown()).toEqual(['line']);
    expect(note()).toBe('');
  });

  it('works on after it was moved on its page, and not at all when it is gone', async () => {
    await open();
    const tree = one('decision-tree');
    tree.remove();
    await go('#power=on');
    expect(one('#power', tree).hidden).toBe(false);
    document.body.append(tree);
    expect(shown()).toEqual(['dsl']);
    await answer('dsl', 'steady');
    expect(shown()).toEqual(['fixed']);
  });
});

describe('the answers so far', () => {
  it('are listed in the words of the page, and in those that support reads', async () => {
    await open('#power=off&plug=skipped&dsl=blinking');
    expect(rows()).toEqual([
      ['چراغ Power روشن است؟', 'نه'],
      ['به برق بزنید:', fa.actionSkipped],
      ['چراغ DSL ثابت است؟', 'چراغ DSL چشمک می\u200cزند'],
    ]);
    expect(isHidden('.tree-answers')).toBe(false);
  });

  it('can each be changed, and say so to a screen reader', async () => {
    await open('#power=on&dsl=steady');
    const link = one('[data-answers] a');
    expect(link.getAttribute('aria-label')).toBe(fa.changeAnswer('چراغ Power روشن است؟'));
    await touch('[data-answers] a');
    expect(shown()).toEqual(['power']);
  });

  it('are kept where another answer leads to the same question', async () => {
    await open('#power=on&dsl=steady');
    await touch('[data-answers] a');
    await answer('power', 'off');
    expect(shown()).toEqual(['plug']);
    await answer('plug', 'done');
    expect(shown()).toEqual(['fixed']);
  });
});

describe('an address that does not fit', () => {
  it('keeps what fits of it, and the page says that the rest is gone', async () => {
    await open('#power=on&dsl=purple');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('loses its note with the next answer', async () => {
    await open('#power=on&dsl=purple');
    await answer('dsl', 'steady');
    expect(note()).toBe('');
  });

  it('leads to the beginning where nothing fits', async () => {
    await open('#nothing=here');
    expect(shown()).toEqual(['power']);
    expect(location.hash).toBe('');
    expect(note()).toBe(fa.staleAnswers);
  });

  it('is read whole where a messenger has encoded it', async () => {
    await open('#power%3Don%26dsl%3Dsteady');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
    expect(note()).toBe('');
  });

  it('may name a part alone: it opens there by the fewest answers, and says whose they are', async () => {
    await open('#line');
    expect(shown()).toEqual(['line']);
    expect(location.hash).toBe('#power=on&dsl=blinking');
    expect(note()).toBe(fa.assumedAnswers);
  });

  it('goes back along the customer\u2019s own way where it names a part of it', async () => {
    await open('#power=off&plug=done&dsl=steady');
    await go('#plug');
    expect(shown()).toEqual(['plug']);
    expect(note()).toBe('');
  });

  it('leaves the answers as they were where it names another part of the page', async () => {
    await open('#power=on');
    await go('#content');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe('#power=on');
    expect(note()).toBe('');
  });
});
