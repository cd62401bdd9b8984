import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
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
  it('are listed in the words that were tapped, and counted', async () => {
    await open('#power=off&plug=skipped&dsl=blinking');
    expect(rows()).toEqual([
      ['چراغ Power روشن است؟', 'نه'],
      ['به برق بزنید', fa.skipAction],
      ['چراغ DSL ثابت است؟', 'چشمک می\u200cزند'],
    ]);
    expect(isHidden('.tree-answers')).toBe(false);
    expect(textOf('.tree-answers summary')).toBe('پاسخ\u200cهای شما (۳)');
  });

  it('are closed on a phone and open where there is room, until the customer does otherwise', async () => {
    const box = () => one('.tree-answers') as HTMLDetailsElement;
    for (const isWide of [false, true]) {
      vi.stubGlobal('matchMedia', () => ({ matches: isWide }));
      await open('#power=on');
      expect(box().open).toBe(isWide);
      box().open = !isWide;
      await answer('dsl', 'steady');
      expect(box().open).toBe(!isWide);
    }
    vi.unstubAllGlobals();
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

describe('an answer that is to be changed', () => {
  const marked = () =>
    [...document.querySelectorAll<HTMLElement>('[aria-current]')].map(({ dataset }) => dataset['choice']);

  it('is marked and named, and can be left as it was', async () => {
    await open('#power=on&dsl=steady');
    expect(isHidden('[data-former]')).toBe(true);
    await touch('[data-answers] a');
    expect(marked()).toEqual(['on']);
    expect(textOf('[data-former-answer]')).toBe('بله');
    expect(textOf('[data-former] a')).toBe(fa.keepAnswer);
    await touch('[data-former] a');
    expect(shown()).toEqual(['fixed']);
    expect(location.hash).toBe('#power=on&dsl=steady');
    expect(isHidden('[data-former]')).toBe(true);
  });

  it('is marked too where one steps back, and no longer once the guide begins again', async () => {
    await open('#power=off&plug=done');
    await touch('[data-go="back"]');
    expect(marked()).toEqual(['done']);
    await touch('[data-go="back"]');
    expect(marked()).toContain('off');
    await answer('power', 'on');
    await touch('[data-go="restart"]');
    expect(shown()).toEqual(['power']);
    expect(isHidden('[data-former]')).toBe(true);
    expect(one('#power a[data-choice="on"]').hasAttribute('aria-current')).toBe(false);
  });

  it('is marked as the last one, not as one before it', async () => {
    await open('#power=on');
    await touch('[data-answers] a');
    await answer('power', 'off');
    await touch('[data-answers] a');
    expect(marked()).toEqual(['off']);
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
