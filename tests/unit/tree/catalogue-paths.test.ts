import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import type { Graph } from '../../../src/tree/graph.ts';
import { formatFragment, parseFragment } from '../../../src/tree/fragment.ts';
import { keepFitting, replay } from '../../../src/tree/replay.ts';
import { graphOf } from '../../../src/tree/graph.ts';

const { articles, site } = await lintContent(path.resolve('content'));
/** The most questions that a guide may ask on one path. */
const mostQuestions = site?.limits.questions ?? 0;
const guides = articles.flatMap(({ slug, tree }) => (tree === undefined ? [] : [{ slug, tree }]));

/** Every path from the start, by the engine that the page uses: each choice of each node that a walk comes to. */
function* walks(routes: Graph, answers: ReadonlyMap<string, string> = new Map()): Generator<typeof answers> {
  const { at, ended } = replay(routes, answers);
  if (ended || answers.has(at)) yield answers;
  else
    for (const choice of routes.edges.get(at)?.keys() ?? [])
      yield* walks(routes, new Map([...answers, [at, choice]]));
}

describe('every path of every guide', () => {
  it('is there to be walked', () => {
    expect(guides.length).toBeGreaterThan(20);
  });

  it.each(guides)('of $slug ends in an outcome, comes by nothing twice, and is short', ({ tree }) => {
    const routes = graphOf(tree);
    const kinds = new Map(tree.nodes.map(({ id, kind }) => [id, kind]));
    const ends = new Set<string>();
    const taken = new Set<string>();
    const faults: string[] = [];
    for (const answers of walks(routes)) {
      const address = formatFragment(answers);
      const { path: walked, at } = replay(routes, answers);
      const questions = walked.filter(({ step }) => kinds.get(step) === 'step').length;
      if (kinds.get(at) !== 'outcome') faults.push(`${address} ends in no outcome`);
      if (new Set(walked.map(({ step }) => step)).size < answers.size) faults.push(`${address} goes round`);
      if (questions > mostQuestions) faults.push(`${address} asks ${questions} questions`);
      if (formatFragment(keepFitting(routes, parseFragment(address))) !== address)
        faults.push(`${address} is not what its address says`);
      ends.add(at);
      for (const { step, choice } of walked) taken.add(`${step}=${choice}`);
    }
    expect(faults).toEqual([]);
    expect([...ends].sort()).toEqual(
      tree.nodes.flatMap(({ id, kind }) => (kind === 'outcome' ? [id] : [])).sort(),
    );
    const all = [...routes.edges].flatMap(([step, ways]) => [...ways.keys()].map((id) => `${step}=${id}`));
    expect([...taken].sort()).toEqual(all.sort());
  });
});
