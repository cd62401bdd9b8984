// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepScroll, restoreScroll } from '../../../../src/search/ui/scroll-place.element.ts';

/** The page scrolls no further than it is long. */
function pageOf(length: number) {
  vi.spyOn(globalThis, 'scrollTo').mockImplementation((to?: ScrollToOptions | number) => {
    const top = typeof to === 'object' ? (to.top ?? 0) : 0;
    vi.stubGlobal('scrollY', Math.min(top, length));
  });
}

describe('the way back to results', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    document.body.innerHTML = '<input>';
    vi.stubGlobal('scrollY', 700);
    keepScroll();
    vi.stubGlobal('scrollY', 0);
  });

  it('leads to where they were left, once', () => {
    pageOf(2000);
    restoreScroll();
    expect(scrollY).toBe(700);
    vi.stubGlobal('scrollY', 40);
    restoreScroll();
    expect(scrollY).toBe(40);
  });

  it('goes on where the first results were too few', () => {
    pageOf(200);
    restoreScroll();
    expect(scrollY).toBe(200);
    pageOf(2000);
    restoreScroll();
    expect(scrollY).toBe(700);
  });

  it('takes nobody away from the field', () => {
    pageOf(2000);
    document.querySelector('input')?.focus();
    restoreScroll();
    expect(scrollY).toBe(0);
  });
});
