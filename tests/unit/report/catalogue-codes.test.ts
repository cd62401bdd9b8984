import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { findCodes } from '../../../src/report/desk/find-codes.ts';
import { revisionAndPath, parseReferenceCode } from '../../../src/report/desk/parse-reference-code.ts';
import { CODE_LENGTH, referenceCode } from '../../../src/report/reference-code/reference-code.ts';
import { guideNumber } from '../../../src/report/reference-code/guide-number.ts';
import { countPaths } from '../../../src/tree/path-number.ts';
import { pathOfNumber } from '../../../src/tree/path-of-number.ts';
import { MAX_PATHS } from '../../../src/tree/revision-count.ts';
import { treeRevision } from '../../../src/tree/revision.ts';
import { entrancesOf, entriesInto } from '../../../src/tree/entrances.ts';
import { graphOf } from '../../../src/tree/graph.ts';

const { articles } = await lintContent(resolve('content'));
const entrances = entrancesOf(articles);
const guides = articles.flatMap(({ slug, tree }) =>
  tree === undefined ? [] : [{ slug, tree, entries: entriesInto({ slug, tree }, entrances) }],
);

describe('the codes of the catalogue', () => {
  it('have guides to name', () => {
    expect(guides.length).toBeGreaterThan(20);
  });

  it.each(guides)(
    'name every path of $slug in twelve digits, each by one of its own',
    ({ slug, tree, entries }) => {
      const graph = graphOf(tree, entries);
      const revision = treeRevision(tree, entries);
      const paths = countPaths(graph);
      expect(paths, 'let a part of it be a guide of its own').toBeLessThanOrEqual(MAX_PATHS);
      const codes = new Set<string>();
      const faults: string[] = [];
      for (let path = 0; path < paths; path++) {
        const named = pathOfNumber(graph, path);
        const code = referenceCode(slug, revision, graph, named?.path ?? [], named?.from) ?? '';
        const read = parseReferenceCode(code);
        const right =
          findCodes(code).codes.includes(code) &&
          read.guide === guideNumber(slug) &&
          revisionAndPath(graph, read).path === path &&
          revisionAndPath(graph, read).revision === revision;
        if (code.length !== CODE_LENGTH || !right) faults.push(`path ${path}: ${code}`);
        codes.add(code);
      }
      expect(faults).toEqual([]);
      expect(codes.size).toBe(paths);
    },
  );

  it('give no two guides one number; of two that share one, rename the newer before it is published', () => {
    const byNumber = Map.groupBy(guides, ({ slug }) => guideNumber(slug));
    const shared = [...byNumber.values()].filter((same) => same.length > 1);
    expect(shared.map((same) => same.map(({ slug }) => slug))).toEqual([]);
  });
});
