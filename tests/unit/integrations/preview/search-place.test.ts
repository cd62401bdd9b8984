import { one, openPage, settled, textOf } from '../../browser.ts';
import { expect, it, vi } from 'vitest';
import type { Answer, Result } from '../../../../src/search/query/answer.ts';
import '../../../../src/integrations/preview/search-place.element.ts';

/** Where each query finds the guide of the page, from 1; 0 for nowhere. */
const places: Readonly<Record<string, number>> = { اول: 1, سوم: 3, پنجم: 5, هیچ: 0 };

const result = (url: string): Result => ({ url, title: [], symptom: '', summary: [], passage: [] });

/** Whether the search index cannot be loaded. */
let fails = false;

vi.mock('../../../../src/search/ui/load-index.element.ts', () => ({
  loadSearch: async () => {
    await settled();
    if (fails) throw new Error('no index');
    return {
      ask: (query: string): Promise<Answer> => {
        const results = Array.from({ length: 5 }, (_, index) =>
          result(index + 1 === places[query] ? '/modem/here/' : `/modem/other-${index}/`),
        );
        return Promise.resolve({ match: 'strong', pages: [], results, further: [], corrections: [] });
      },
    };
  },
}));

it('says at which place each query finds the guide, and marks how good that is', async () => {
  const items = Object.keys(places).map(
    (query) => `<li><span data-query>${query}</span> <span data-place>…</span></li>`,
  );
  await openPage(
    `<search-place data-address="/modem/here/" data-found="جایگاه {place}" data-missing="پیدا نشد"><ol>${items.join('')}</ol></search-place>`,
  );
  await vi.waitFor(() => expect(textOf('li:last-child [data-place]')).toBe('پیدا نشد'));
  await settled();
  const rows = [...one('ol').children].map((row) => [
    textOf('[data-place]', row),
    row.getAttribute('data-state'),
  ]);
  expect(rows).toEqual([
    ['جایگاه ۱', 'first'],
    ['جایگاه ۳', 'near'],
    ['جایگاه ۵', 'far'],
    ['پیدا نشد', 'far'],
  ]);
});

it('says in its place that the search could not be asked', async () => {
  fails = true;
  await openPage(
    '<search-place data-failed="نشد"><ol><li><span data-query>اول</span></li></ol></search-place>',
  );
  await vi.waitFor(() => expect(textOf('search-place')).toContain('نشد: no index'));
});
