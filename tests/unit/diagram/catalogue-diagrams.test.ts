import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintContent } from '../../../src/lint/lint-content.ts';
import { layOutDiagram } from '../../../src/diagram/diagram-layout.ts';
import { diagramLabels, diagramNodes } from '../../../src/diagram/diagram-nodes.ts';
import { fa } from '../../../src/strings/fa.ts';
import { fixtureContent } from '../../fixture-site.ts';
import { answersTold, placeFaults } from './layout-faults.ts';

async function guidesOf(folder: string) {
  const { articles } = await lintContent(folder);
  return articles.flatMap(({ slug, tree }) =>
    tree === undefined ? [] : [{ slug, nodes: diagramNodes(tree, diagramLabels(fa)) }],
  );
}

const catalogue = await guidesOf(path.resolve('content'));
const guides = [...catalogue, ...(await guidesOf(fixtureContent))];

describe('the diagrams of the catalogue and of the fixture', () => {
  it('are there to be drawn', () => {
    expect(catalogue.length).toBeGreaterThan(20);
  });

  it.each(guides)('give every node of $slug room of its own inside the picture', ({ nodes }) => {
    expect(layOutDiagram(nodes).nodes.map((placed) => placed.node.id)).toEqual(nodes.map(({ id }) => id));
    expect(placeFaults(nodes)).toEqual([]);
  });

  it.each(guides)('lead every edge of $slug to the left, with all its answers', ({ nodes }) => {
    const at = new Map(layOutDiagram(nodes).nodes.map((placed) => [placed.node.id, placed.x]));
    for (const { id, edges } of nodes) {
      for (const { target } of edges) expect(at.get(target)).toBeLessThan(at.get(id) ?? 0);
    }
    const { answers, told } = answersTold(nodes);
    expect(told).toEqual(answers);
  });
});
