import fc, { runs } from '../properties.ts';
import { articleUrl } from '../../src/content/addresses.ts';
import { lintContent } from '../../src/lint/lint-content.ts';
import { shortestAnswers } from '../../src/tree/shortest-answers.ts';
import { formatFragment } from '../../src/tree/fragment.ts';
import { graphOf } from '../../src/tree/graph.ts';
import { fixtureContent } from '../fixture-site.ts';
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
  /** The questions of the list of answers. */
  readonly listed: readonly string[];
  /** The answers to them as support reads them. */
  readonly told: readonly string[];
  /** The report that is shown; undefined where none is. */
  readonly report: string | undefined;
  readonly ended: boolean;
  /** The kept walks by key. */
  readonly kept: Readonly<Record<string, Kept>>;
}

/** What a kept walk says of itself; without a result it is unfinished. */
interface Kept {
  readonly answers: string;
  readonly result: string | undefined;
}

const { articles } = await lintContent(fixtureContent);
/** What may stand in the address of each guide: its own ids, foreign ones, and the way to each of its parts. */
const guides = new Map(
  articles.flatMap(({ symptom, slug, tree }) => {
    if (tree === undefined) return [];
    const graph = graphOf(tree);
    const ids = [...graph.edges].flatMap(([id, edges]) => [id, ...edges.keys()]);
    const fragments = [...shortestAnswers(graph).values()].map((answers) => formatFragment(answers).slice(1));
    return [[articleUrl(symptom, slug), { ids, fragments }] as const];
  }),
);
const foreign = ['skipped', 'main', '', '%E0%A4%A', '<b>', '__proto__'];

function fragmentOf(guide: string): fc.Arbitrary<string> {
  const { ids = [], fragments = [] } = guides.get(guide) ?? {};
  const word = fc.constantFrom(...ids, ...foreign);
  const pair = fc.tuple(word, word).map(([step, choice]) => `${step}=${choice}`);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...fragments) },
    { weight: 1, arbitrary: fc.array(pair, { maxLength: 6 }).map((pairs) => pairs.join('&')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary-ascii', maxLength: 30 }) },
    { weight: 1, arbitrary: fc.constantFrom('main', '', '=', '&&&', '=&=', 'scope=all=all', ...ids) },
  );
}

const deedIn = (guide: string): fc.Arbitrary<Deed> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('choose' as const), which: fc.nat(5) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('fragment' as const), text: fragmentOf(guide) }) },
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
      .map((key): [string, Kept] => {
        const walk: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
        if (typeof walk !== 'object' || walk === null || !('answers' in walk))
          throw new Error(`${key} is no walk`);
        const result = 'result' in walk ? String(walk.result) : undefined;
        return [key, { answers: String(walk.answers), result }];
      });
    const listed = [...document.querySelectorAll('[data-answers] > li')].map((row) => text(row, 'question'));
    const told = location.hash
      .slice(1)
      .split('&', listed.length)
      .map((pair) => {
        const [step = '', choice = ''] = pair.split('=');
        const link = document.querySelector<HTMLElement>(`#${step} a[data-choice="${choice}"]`);
        return link?.dataset['report'] ?? link?.textContent.trim() ?? pair;
      });
    return {
      shown: shown.map(({ id }) => id),
      hash: location.hash,
      listed,
      told,
      report: shown[0]?.querySelector('[data-ticket-report]')?.textContent,
      ended: shown[0]?.matches('[data-outcome]') ?? false,
      kept: Object.fromEntries(kept),
    };
  });
}

/** A walk to a report, then back and to another end: the report must outlive it. */
const toTwoEnds: [string, string, Deed[]] = [
  '/no-internet/no-internet/',
  'scope=all&service=no&type=dsl&dsl=not-sure&restart-unsure=done',
  [
    { do: 'choose', which: 2 },
    { do: 'step-back' },
    { do: 'choose', which: 0 },
    { do: 'reload' },
    { do: 'browser-back' },
  ],
];

const anyRun = fc
  .constantFrom(...guides.keys())
  .chain((guide) =>
    fc.tuple(fc.constant(guide), fragmentOf(guide), fc.array(deedIn(guide), { minLength: 3, maxLength: 12 })),
  );

test('whatever is done to a guide, it shows one part and loses no report', async ({ page }) => {
  test.setTimeout(300_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  let ends = 0;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(anyRun, async ([guide, first, deeds]) => {
      await page.goto(`${guide}?run=${++run}#${encodeURI(first)}`);
      await page.evaluate(() => localStorage.clear());
      let before = await look(page);
      for (const one of deeds) {
        await perform(page, one);
        const seen = await look(page);
        expect(seen.shown, JSON.stringify(one)).toHaveLength(1);
        expect(seen.hash).toMatch(/^(?:#(?:[\w-]+=[\w-]+)(?:&[\w-]+=[\w-]+)*)?$/);
        for (const words of seen.report === undefined ? [] : [...seen.listed, ...seen.told])
          expect(seen.report).toContain(words);
        // Whatever is done, what came to an end is a report and stays.
        const kept = Object.values(seen.kept);
        for (const report of Object.values(before.kept)) {
          if (report.result !== undefined) expect(kept, JSON.stringify(one)).toContainEqual(report);
        }
        // Choosing and changing are the customer's own answers; nothing else moves what is kept.
        // A walk that comes to be the same as one kept before takes its place.
        if (one.do === 'change') expect(kept).toEqual(expect.arrayContaining(Object.values(before.kept)));
        else if (one.do !== 'choose') expect(seen.kept).toEqual(before.kept);
        else if (seen.hash !== before.hash) {
          // After the answers that were walked an address may hold such as are still to come.
          const walked = seen.hash.slice(1).split('&', seen.listed.length);
          const here = `${walked.join('&')}&`;
          expect(
            kept.some(({ answers }) => here.startsWith(`${answers}&`) || `${answers}&`.startsWith(here)),
          ).toBe(true);
          if (seen.ended) ends++;
        }
        before = seen;
      }
    }),
    { ...runs(20), examples: [[toTwoEnds]], endOnFailure: true },
  );
  expect(errors).toEqual([]);
  expect(ends).toBeGreaterThan(1);
});
