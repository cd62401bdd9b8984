import { articleUrl } from '../../../src/content/addresses.ts';
import { graphOf } from '../../../src/tree/graph.ts';
import { formatFragment } from '../../../src/tree/fragment.ts';
import { shortestAnswers } from '../../../src/tree/shortest-answers.ts';
import { articles, expect, testsInOnePage, type Page } from './site.ts';

interface End {
  readonly id: string;
  readonly byAnswers: string;
  readonly byId: string;
  readonly numbered: boolean;
  /** Whether its words are the thing to do: there need be nothing to touch in them. */
  readonly told: boolean;
}

const guides = articles.flatMap(({ symptom, slug, tree }) => {
  if (tree === undefined) return [];
  const answers = shortestAnswers(graphOf(tree));
  const ends = tree.nodes.flatMap((node): End[] =>
    node.kind === 'outcome'
      ? [
          {
            id: node.id,
            byAnswers: formatFragment(answers.get(node.id) ?? new Map()),
            byId: `#${node.id}`,
            numbered: node.result !== 'solved' && node.result !== 'article' && node.result !== 'told',
            told: node.result === 'told',
          },
        ]
      : [],
  );
  return [{ url: articleUrl(symptom, slug), ends }];
});

/** What is wrong with what each end shows first: one line each. */
async function faultsOf(page: Page, ends: readonly End[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const seen = (part: Element | null | undefined) => part?.checkVisibility() === true;
    const arrive = async (fragment: string) => {
      if ((location.hash || '#') === fragment) return;
      const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
      location.hash = fragment;
      await arrived;
    };
    const numberOf = async (end: Element | null) => {
      // The hand-over's script comes with the first answer.
      for (let frame = 0; frame < 600 && !seen(end?.querySelector('[data-reference-code]')); frame += 1)
        await new Promise(requestAnimationFrame);
      return end?.querySelector('[data-reference]');
    };
    const faults: string[] = [];
    // Each end is come to from another, or the first question: a page that stayed where it was would be seen.
    for (const by of ['byAnswers', 'byId'] as const) {
      await arrive('#');
      for (const { id, [by]: fragment, numbered, told } of all) {
        await arrive(fragment);
        const end = document.getElementById(id);
        const number = numbered ? await numberOf(end) : undefined;
        const actions = [...document.querySelectorAll('[data-next-action]')].filter(seen);
        const [action] = actions;
        const focusable = [...(end?.querySelectorAll('a[href], button, summary, input') ?? [])].find(seen);
        const bottom = Math.max(
          action?.getBoundingClientRect().bottom ?? Infinity,
          number?.getBoundingClientRect().bottom ?? 0,
        );
        if (actions.length !== 1) faults.push(`${fragment}: ${actions.length} things to do first`);
        if (focusable === undefined || (!told && action?.contains(focusable) !== true))
          faults.push(`${fragment}: Tab comes to ${focusable?.textContent ?? 'nothing'}`);
        if (numbered && !seen(number)) faults.push(`${fragment}: no number`);
        if (bottom > innerHeight) faults.push(`${fragment}: down to ${Math.round(bottom)} of ${innerHeight}`);
      }
    }
    return faults;
  }, ends);
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  const test = testsInOnePage({ viewport, reducedMotion: 'reduce' });

  test(`every end of every guide shows what to do and the number in the first screen of ${viewport.width} by ${viewport.height}`, async ({
    openPage,
  }) => {
    test.setTimeout(180_000);
    const faults: string[] = [];
    for (const { url, ends } of guides) {
      await openPage.goto(url);
      faults.push(...(await faultsOf(openPage, ends)).map((fault) => url + fault));
    }
    expect(faults).toEqual([]);
  });
}
