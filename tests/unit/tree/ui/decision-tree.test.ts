import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { open, shown, touch, go, answer, note, isHidden } from './open-tree.ts';

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

describe('the article after a tree', () => {
  const fold = () => one('.tree-more') as HTMLDetailsElement;

  it('is folded under one line from the first answer on, and opened at will', async () => {
    await open();
    expect(fold().hidden).toBe(true);
    await answer('power', 'on');
    expect([fold().hidden, fold().open, fold().textContent]).toEqual([false, false, fa.readMore]);
    fold().open = true;
    await answer('dsl', 'steady');
    expect(fold().open).toBe(true);
    await touch('[data-go="restart"]');
    expect(fold().hidden).toBe(true);
    await answer('power', 'on');
    expect(fold().open).toBe(false);
  });
});

describe('the one hand-over of a tree', () => {
  it('stands in the end that is shown where that needs it, filled with what was answered', async () => {
    await open();
    expect(isHidden('hand-over')).toBe(true);
    await go('#power=on&dsl=blinking');
    const end = one('#line');
    await vi.waitFor(() => expect(textOf('[data-reference-code]', end)).not.toBe(''));
    expect(one('hand-over', end).hidden).toBe(false);
    expect(one('[data-reference]', end).hidden).toBe(false);
    expect(textOf('[data-ticket-report]', end)).toContain('نتیجه: خط خراب است');
    // The portal is the first thing to do there: it is not offered again.
    expect(one('[data-way="portal"]', end).hidden).toBe(true);
    expect(one('[data-way="phone"]', end).hidden).toBe(false);
    await go('#power=on&dsl=steady');
    expect(isHidden('hand-over')).toBe(true);
  });
});

describe('the document\u2019s title', () => {
  it('begins with what is asked once something was answered, so that the history tells the pages apart', async () => {
    document.title = 'اینترنت قطع است';
    await open();
    expect(document.title).toBe('اینترنت قطع است');
    await answer('power', 'on');
    expect(document.title).toBe('چراغ DSL ثابت است؟ | اینترنت قطع است');
    await answer('dsl', 'steady');
    expect(document.title).toBe('درست شد | اینترنت قطع است');
    await touch('[data-go="restart"]');
    expect(document.title).toBe('اینترنت قطع است');
  });
});
