import { articleUrl } from '../../../src/content/addresses.ts';
import { referenceCode, formatReferenceCode } from '../../../src/report/reference-code/reference-code.ts';
import { formatFragment } from '../../../src/tree/fragment.ts';
import { treeRevision } from '../../../src/tree/revision.ts';
import { shortestAnswers } from '../../../src/tree/shortest-answers.ts';
import { entrancesOf, entriesInto } from '../../../src/tree/entrances.ts';
import { enteredAt, graphOf } from '../../../src/tree/graph.ts';
import { articles, expect, test } from './site.ts';

const entrances = entrancesOf(articles);
const guides = articles.flatMap(({ symptom, slug, tree }) => {
  if (tree === undefined) return [];
  const entries = entriesInto({ slug, tree }, entrances);
  const revision = treeRevision(tree, entries);
  return [{ url: articleUrl(symptom, slug), slug, revision, graph: graphOf(tree, entries) }];
});

test('every ending of every guide has a number that gives its report back', async ({ page }) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  const endings = guides.flatMap(({ url, slug, revision, graph }) =>
    [undefined, ...(graph.entries ?? [])].flatMap((at) =>
      [...shortestAnswers(enteredAt(graph, at))]
        .filter(([id]) => graph.edges.get(id)?.size === 0)
        .map(([id, answers]) => {
          const steps = [...answers].map(([step, choice]) => ({ step, choice }));
          const code = formatReferenceCode(referenceCode(slug, revision, graph, steps, at) ?? '');
          return { id, url, fragment: formatFragment(answers, at === undefined ? undefined : { at }), code };
        }),
    ),
  );
  for (const { url } of guides) {
    await page.goto(url);
    for (const { id, fragment, code } of endings.filter((ending) => ending.url === url)) {
      const found = await page.evaluate(async (hash) => {
        const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
        location.hash = hash;
        await arrived;
        const outcome = [...document.querySelectorAll('[data-outcome]')].find((one) => one.checkVisibility());
        const supported = outcome?.matches('[data-subject]') === true;
        // The hand-over's script comes with the first answer.
        while (supported && outcome.querySelector('[data-reference]')?.checkVisibility() !== true)
          await new Promise(requestAnimationFrame);
        return {
          id: outcome?.id,
          supported,
          report: outcome?.querySelector('[data-ticket-report]')?.textContent ?? '',
        };
      }, fragment);
      if (found.id !== id) faults.push(`${url}${fragment} shows ${found.id}`);
      if (found.supported && !found.report.includes(code)) faults.push(`${url}${fragment} has not ${code}`);
    }
  }
  await page.goto('/agent/');
  for (const { url, fragment, code } of endings) {
    const place = await page.evaluate(async (hash) => {
      location.hash = hash;
      for (;;) {
        const report = document.querySelector('[data-sessions] [data-ticket-report]')?.textContent ?? '';
        const link = document.querySelector('[data-sessions] [data-place]')?.getAttribute('href');
        if (report.includes(hash)) return link;
        await new Promise(requestAnimationFrame);
      }
    }, code);
    if (place !== url + fragment) faults.push(`${code} leads to ${place}, not ${url}${fragment}`);
  }
  expect(faults).toEqual([]);
});
