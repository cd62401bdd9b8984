import { one, textOf } from '../../browser.ts';
import { describe, expect, it, vi } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import { open, shown, touch, answer, isHidden, rows } from './open-tree.ts';

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
