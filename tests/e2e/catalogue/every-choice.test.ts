import { articleUrl } from '../../../src/content/addresses.ts';
import { shortestAnswers } from '../../../src/tree/shortest-answers.ts';
import { formatFragment } from '../../../src/tree/fragment.ts';
import { graphOf } from '../../../src/tree/graph.ts';
import { articles, expect, test, testsInOnePage, type Page } from './site.ts';

/** One click: where it is made, on what, and where it should lead. */
interface Click {
  readonly at: string;
  /** The fragment that shows the place. */
  readonly fragment: string;
  readonly choice: string;
  readonly target: string;
}

const guides = articles.flatMap(({ symptom, slug, tree }) => {
  if (tree === undefined) return [];
  const graph = graphOf(tree);
  const clicks = [...shortestAnswers(graph)].flatMap(([at, answers]): Click[] =>
    [...(graph.edges.get(at) ?? [])].map(([choice, target]) => ({
      at,
      fragment: formatFragment(answers) || '#',
      choice,
      target,
    })),
  );
  return [{ slug, url: articleUrl(symptom, slug), clicks }];
});

/** Scrolling takes its time unless one asks for less motion; a hundred clicks need none of it. */
const testWithScript = testsInOnePage({ reducedMotion: 'reduce' });
const testWithoutScript = testsInOnePage({ reducedMotion: 'reduce', javaScriptEnabled: false });

/** What goes wrong where each choice is clicked with the script on: one line each. */
async function faultsWithScript(page: Page, clicks: readonly Click[]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const moved = () => new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    const shown = () =>
      [...document.querySelectorAll('[data-step], [data-action-step], [data-outcome]')]
        .filter((part) => part.checkVisibility())
        .map((part) => part.id)
        .join(' and ');
    const faults: string[] = [];
    for (const { at, fragment, choice, target } of all) {
      if ((location.hash || '#') !== fragment) {
        const arrived = moved();
        location.hash = fragment;
        await arrived;
      }
      if (shown() !== at) faults.push(`${fragment} shows ${shown()}, not ${at}`);
      const link = document.querySelector<HTMLElement>(`#${CSS.escape(at)} a[data-choice="${choice}"]`);
      if (link === null) {
        faults.push(`${at} has no ${choice}`);
        continue;
      }
      link.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = link.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      if (!link.contains(hit)) faults.push(`${at}=${choice} lies under something`);
      const arrived = moved();
      link.click();
      await arrived;
      if (shown() !== target) faults.push(`${at}=${choice} shows ${shown()}, not ${target}`);
    }
    return faults;
  }, clicks);
}

/** What goes wrong where each choice is clicked without any script: one line each. */
async function faultsWithoutScript(page: Page, clicks: readonly Click[]): Promise<string[]> {
  return page.evaluate((all) => {
    const faults: string[] = [];
    for (const { at, choice, target } of all) {
      document.querySelector<HTMLElement>(`#${CSS.escape(at)} a[data-choice="${choice}"]`)?.click();
      const reached = document.querySelector(':target');
      const top = reached?.querySelector('h2')?.getBoundingClientRect().top ?? -1;
      if (reached?.id !== target || location.hash !== `#${target}`)
        faults.push(`${at}=${choice} leads to ${location.hash}, not #${target}`);
      else if (top < 0 || top >= innerHeight) faults.push(`${at}=${choice} leads out of view`);
    }
    return faults;
  }, clicks);
}

test('there are guides to walk', () => {
  expect(guides.length).toBeGreaterThan(20);
});

for (const { slug, url, clicks } of guides) {
  testWithScript(`each choice of ${slug} leads where the guide says`, async ({ openPage }) => {
    await openPage.goto(url);
    expect(await faultsWithScript(openPage, clicks)).toEqual([]);
  });

  testWithoutScript(
    `without JavaScript each choice of ${slug} leads where the guide says`,
    async ({ openPage }) => {
      await openPage.goto(url);
      expect(await faultsWithoutScript(openPage, clicks)).toEqual([]);
    },
  );
}
