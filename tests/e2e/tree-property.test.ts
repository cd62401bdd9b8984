import fc from 'fast-check';
import { expect, test, type Page } from './site.ts';

/** One thing that a customer, a shared link or a clumsy program may do to a guide that is open. */
type Deed =
  | { readonly do: 'fragment'; readonly text: string }
  | { readonly do: 'choose' | 'change'; readonly which: number }
  | { readonly do: 'step-back' | 'restart' | 'reload' | 'browser-back' | 'browser-forward' | 'skip-header' };

/** What the page shows and keeps after a deed. */
interface Seen {
  readonly shown: readonly string[];
  readonly hash: string;
  /** The questions and answers of the list of answers. */
  readonly listed: readonly string[];
  /** The report that is shown; undefined where none is. */
  readonly report: string | undefined;
  readonly ended: boolean;
  /** The kept walks by key, each with its answers. */
  readonly kept: Readonly<Record<string, string>>;
}

const guides = ['/no-internet/no-internet/', '/no-internet/dsl-light-off/'];
const words = [
  'scope',
  'all',
  'service',
  'no',
  'type',
  'dsl',
  'fiber',
  'steady',
  'internet',
  'on',
  'restart',
];
const words2 = ['done', 'skipped', 'not-sure', 'after-restart', 'main', '', '%E0%A4%A', '<b>', '__proto__'];

const pair = fc
  .tuple(fc.constantFrom(...words, ...words2), fc.constantFrom(...words, ...words2))
  .map(([step, choice]) => `${step}=${choice}`);
const fragment = fc.oneof(
  fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&')),
  fc.string({ unit: 'binary-ascii', maxLength: 30 }),
  fc.constant('scope=all&service=no&type=dsl&dsl=steady&internet=on&restart=done&after-restart=not-sure'),
  fc.constantFrom('main', '', '=', '&&&', '=&=', 'scope', 'scope=all=all'),
);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('choose' as const), which: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fragment' as const), text: fragment }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('change' as const), which: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'step-back' as const,
        'restart' as const,
        'reload' as const,
        'browser-back' as const,
        'browser-forward' as const,
        'skip-header' as const,
      ),
    }),
  },
);

/** Does something in the page and comes back when the tree has drawn what follows from it. */
async function inPage(page: Page, selector: string, which: number, hash?: string) {
  await page.evaluate(
    async ({ css, nth, text }) => {
      const before = location.hash;
      const drawn = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      if (text !== undefined) location.hash = text;
      else {
        const found = [...document.querySelectorAll<HTMLElement>(css)].filter((one) =>
          one.checkVisibility({ contentVisibilityAuto: false }),
        );
        found[nth % Math.max(1, found.length)]?.click();
      }
      if (location.hash !== before) await drawn;
    },
    { css: selector, nth: which, text: hash },
  );
}

async function perform(page: Page, one: Deed): Promise<void> {
  if (one.do === 'reload') await page.reload();
  else if (one.do === 'browser-back') await page.goBack();
  else if (one.do === 'browser-forward') await page.goForward();
  else if (one.do === 'fragment') await inPage(page, '', 0, one.text);
  else if (one.do === 'choose') await inPage(page, 'decision-tree a[data-choice]', one.which);
  else if (one.do === 'change') await inPage(page, '[data-answers] a', one.which);
  else if (one.do === 'step-back') await inPage(page, 'button[data-go="back"]', 0);
  else if (one.do === 'restart') await inPage(page, 'button[data-go="restart"]', 0);
  else await inPage(page, 'a.skip', 0);
  if (page.url() === 'about:blank') await page.goForward();
}

async function look(page: Page): Promise<Seen> {
  await page.locator('decision-tree[data-ready]').waitFor();
  return page.evaluate(() => {
    const parts = document.querySelectorAll('[data-step], [data-action-step], [data-outcome]');
    const shown = [...parts].filter((part) => part.checkVisibility());
    const text = (row: Element, part: string) => row.querySelector(`[data-${part}]`)?.textContent ?? '';
    const kept = Object.keys(localStorage)
      .filter((key) => key.startsWith('rahgosha-walk-'))
      .map((key): [string, string] => {
        const walk: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        const answers = typeof walk === 'object' && walk !== null && 'answers' in walk ? walk.answers : '';
        return [key, String(answers)];
      });
    return {
      shown: shown.map(({ id }) => id),
      hash: location.hash,
      listed: [...document.querySelectorAll('[data-answers] > li')].flatMap((row) => [
        text(row, 'question'),
        text(row, 'answer'),
      ]),
      report: shown[0]?.querySelector('[data-ticket-report]')?.textContent,
      ended: shown[0]?.matches('[data-outcome]') ?? false,
      kept: Object.fromEntries(kept),
    };
  });
}

test('whatever is done to a guide, it shows one part and loses no report', async ({ page }) => {
  test.setTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let ends = 0;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...guides),
      fragment,
      fc.array(deed, { minLength: 3, maxLength: 12 }),
      async (guide, first, deeds) => {
        await page.goto(`${guide}?run=${++run}#${encodeURI(first)}`);
        await page.evaluate(() => localStorage.clear());
        let before = await look(page);
        for (const one of deeds) {
          await perform(page, one);
          const seen = await look(page);
          expect(seen.shown, JSON.stringify(one)).toHaveLength(1);
          expect(seen.hash).toMatch(/^(?:#(?:[\w-]+=[\w-]+)(?:&[\w-]+=[\w-]+)*)?$/);
          for (const words of seen.report === undefined ? [] : seen.listed)
            expect(seen.report).toContain(words);
          // Choosing and changing are the customer's own answers; nothing else moves what is kept.
          if (one.do === 'change')
            expect(Object.keys(seen.kept)).toEqual(expect.arrayContaining(Object.keys(before.kept)));
          else if (one.do !== 'choose') expect(seen.kept).toEqual(before.kept);
          else if (seen.hash !== before.hash) {
            const answers = Object.values(seen.kept);
            expect(
              answers.some(
                (kept) =>
                  `${seen.hash.slice(1)}&`.startsWith(`${kept}&`) ||
                  `${kept}&`.startsWith(`${seen.hash.slice(1)}&`),
              ),
            ).toBe(true);
            if (seen.ended) ends++;
          }
          before = seen;
        }
      },
    ),
    { seed: 20261122, numRuns: 20, endOnFailure: true },
  );
  expect(errors).toEqual([]);
  expect(ends).toBeGreaterThan(0);
});
