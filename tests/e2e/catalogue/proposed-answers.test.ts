import { canMeasure } from '../../../src/check/can-measure.ts';
import { articleUrl } from '../../../src/content/addresses.ts';
import { checkSettingsOf } from '../../../src/content/check-settings-of.ts';
import { shortestAnswers } from '../../../src/tree/shortest-answers.ts';
import { formatFragment } from '../../../src/tree/fragment.ts';
import { graphOf } from '../../../src/tree/graph.ts';
import { articles, expect, settings, testsInOnePage } from './site.ts';

/** One proposal: the fact's value that is measured, the choice that stands for it, and the others. */
interface Proposal {
  readonly url: string;
  readonly step: string;
  readonly fact: string;
  readonly value: string;
  readonly choice: string;
  readonly others: readonly string[];
}

if (settings === undefined) throw new Error('site.yaml of the catalogue cannot be read.');
const measurable = checkSettingsOf(settings, [], 0);
const proposals = articles.flatMap(({ symptom, slug, tree }): Proposal[] => {
  if (tree === undefined) return [];
  const ways = shortestAnswers(graphOf(tree));
  return tree.nodes.flatMap((node) => {
    if (node.kind !== 'step' || node.fact === undefined || !canMeasure(node.fact, measurable)) return [];
    const { id: step, fact, choices } = node;
    const url = `${articleUrl(symptom, slug)}${formatFragment(ways.get(step) ?? new Map())}`;
    return choices.flatMap(({ id: choice, when = '' }) =>
      when
        .split(' ')
        .filter((value) => value !== '')
        .map((value) => {
          const others = choices.map(({ id }) => id).filter((id) => id !== choice);
          return { url, step, fact, value, choice, others };
        }),
    );
  });
});

const test = testsInOnePage({ reducedMotion: 'reduce' });

test('there are questions that a check can answer', () => {
  expect(proposals.length).toBeGreaterThan(10);
});

for (const { url, step, fact, value, choice, others } of proposals) {
  test(`at ${step} of ${url}, ${fact} ${value} proposes ${choice}, which may be taken and refused`, async ({
    openPage: page,
  }) => {
    await page.goto('/offline/');
    await page.evaluate(
      (facts) => {
        localStorage.clear();
        const measurements = [{ time: Date.now(), facts, figures: {} }];
        localStorage.setItem('rahgosha-check-measured', JSON.stringify({ measurements, oldBefore: 0 }));
      },
      { [fact]: value },
    );
    await page.goto(url);
    const choices = page.locator(`#${step} a[data-choice]`);
    const link = page.locator(`#${step} a[data-measured]`);
    await expect(link).toHaveAttribute('data-choice', choice);
    await expect(link).toHaveAttribute('href', new RegExp(`[#&]_m=${step}&.*\\b${step}=${choice}$`));
    const addresses = await choices.evaluateAll((all) =>
      all.map((one) => [one.getAttribute('data-choice'), one.getAttribute('href')] as const),
    );
    for (const [id, address] of addresses)
      if (id !== null && others.includes(id)) expect(address).not.toContain(`_m=${step}`);
    await link.click();
    await expect(page.locator('[data-answers] li').last()).toContainText('سنجیده شد');
    await page.goBack();
    await page.locator(`#${step} a[data-choice="${others[0] ?? ''}"]`).click();
    await expect(page.locator(`#${step}`)).toBeHidden();
    expect(new URL(page.url()).hash).not.toContain(`_m=${step}`);
  });
}
