import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { layOutMap } from '../../../src/diagram/diagram-layout.ts';
import { mapParts } from '../../../src/diagram/diagram-nodes.ts';
import { fa } from '../../../src/strings/fa.ts';
import { fixtureContent } from '../../fixture-site.ts';
import { answersTold, placeFaults } from './layout-faults.ts';

const words = {
  start: fa.mapStart,
  action: fa.mapAction,
  results: fa.mapResults,
  resultTitles: fa.resultTitles,
  actionTitle: fa.actionTitle,
};

async function guidesOf(folder: string) {
  const { articles } = await lintContent(folder);
  return articles.flatMap(({ slug, tree }) =>
    tree === undefined ? [] : [{ slug, parts: mapParts(tree, words) }],
  );
}

const catalogue = await guidesOf(path.resolve('content'));
const guides = [...catalogue, ...(await guidesOf(fixtureContent))];

describe('the maps of the catalogue and of the fixture', () => {
  it('are there to be drawn', () => {
    expect(catalogue.length).toBeGreaterThan(20);
  });

  it.each(guides)('give every part of $slug room of its own inside the picture', ({ parts }) => {
    expect(layOutMap(parts).parts.map((placed) => placed.part.id)).toEqual(parts.map(({ id }) => id));
    expect(placeFaults(parts)).toEqual([]);
  });

  it.each(guides)('lead every way of $slug to the left, with all its answers', ({ parts }) => {
    const at = new Map(layOutMap(parts).parts.map((placed) => [placed.part.id, placed.x]));
    for (const { id, ways } of parts) {
      for (const { target } of ways) expect(at.get(target)).toBeLessThan(at.get(id) ?? 0);
    }
    const { answers, told } = answersTold(parts);
    expect(told).toEqual(answers);
  });
});
