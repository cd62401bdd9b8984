import { describe, expect, it } from 'vitest';
import { howManyFit, inOrder } from '../../../src/offline/page-priority.ts';

const guides = new Map([
  ['/wifi/read-me/', { guided: false, order: 1 }],
  ['/wifi/second/', { guided: true, order: 2 }],
  ['/slow/first/', { guided: true, order: 1 }],
]);

describe('inOrder', () => {
  it('puts what every visit needs first, then symptoms, then guided guides by their order, then the rest', () => {
    const pages = [
      '/wifi/second/',
      '/en/wifi/second/',
      '/wifi/read-me/',
      '/slow/first/',
      '/wifi/',
      '/contact/',
      '/',
    ];
    expect(inOrder(pages, guides)).toEqual([
      '/',
      '/contact/',
      '/wifi/',
      '/slow/first/',
      '/wifi/second/',
      '/wifi/read-me/',
      '/en/wifi/second/',
    ]);
  });

  it('orders alike whatever order it is given', () => {
    const pages = ['/b/', '/a/', '/search/', '/c/'];
    expect(inOrder(pages, guides)).toEqual(inOrder(pages.toReversed(), guides));
  });
});

describe('howManyFit', () => {
  it('finds the most that fit, at every length and budget', async () => {
    for (const length of [0, 1, 15, 16, 17, 40, 100]) {
      for (const budget of [0, 1, 5, 16, 33, 99, 100, 500]) {
        const fit = await howManyFit(length, budget, (count) => Promise.resolve(count));
        expect(fit).toBe(Math.min(length, budget));
      }
    }
  });

  it('never weighs more than twice what fits, however much there is', async () => {
    const asked: number[] = [];
    await howManyFit(10_000, 50, (count) => {
      asked.push(count);
      return Promise.resolve(count);
    });
    expect(Math.max(...asked)).toBeLessThanOrEqual(100);
  });
});
