import { expect, test } from 'vitest';
import { diagramLabels } from '../../../src/diagram/diagram-nodes.ts';
import { stateWords } from '../../../src/review/review-words.ts';
import { treeChanges } from '../../../src/review/tree-changes.ts';
import { nodesOfBoth, wayState } from '../../../src/review/tree-of-both.ts';
import { treePicture } from '../../../src/review/tree-picture.ts';
import { stringsFor } from '../../../src/strings/strings.ts';
import { toHtml } from 'hast-util-to-html';
import { file, guide, tree, version } from './guides.ts';

const treeOf = (body: string) =>
  version({ [file]: guide([], body) }).content.articles.find((one) => one.file === file)?.tree;

const now = tree
  .replace('go="fine">نه', 'go="quiet">نه')
  .replace('id="fine" result="solved" title="سالم است"', 'id="quiet" result="told" title="آرام است"')
  .replace('go="broken"', 'go="quiet"');

const nodes = nodesOfBoth(
  treeChanges(treeOf(tree), treeOf(now)),
  'sound',
  diagramLabels(stringsFor('fa')),
  stateWords,
);
const node = (id: string) => {
  const found = nodes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is not drawn.`);
  return found;
};

test('what is gone is drawn beside what is there, each with a word for it', () => {
  expect(nodes.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'sound changed',
    'restart changed',
    'quiet new',
    'broken same',
    'fine gone',
  ]);
  expect(node('quiet').note).toMatch(/^تازه، /);
  expect(node('fine').note).toMatch(/^رفته، /);
});

test('an answer that leads elsewhere has both ways, and so has what is to be done', () => {
  expect(node('sound').edges.map(({ target, label }) => `${target} ${label}`)).toEqual([
    'restart بله',
    'quiet + نه',
    'fine − نه',
  ]);
  expect(wayState(node('sound'), 'quiet')).toBe('new');
  expect(wayState(node('sound'), 'fine')).toBe('gone');
  expect(wayState(node('sound'), 'restart')).toBe('same');
  expect(wayState(node('restart'), 'quiet')).toBe('new');
  expect(wayState(node('restart'), 'broken')).toBe('gone');
});

test('the picture has a box for each node and a way for each edge, in classes of their own', () => {
  const svg = toHtml(treePicture(nodes, 'x', 'نقشه'));
  const count = (what: RegExp) => svg.match(what)?.length;
  expect(count(/<g id="x--[^"]+" class="box /g)).toBe(nodes.length);
  expect(count(/class="way new"/g)).toBe(2);
  expect(count(/class="way gone"/g)).toBe(2);
  expect(svg).toContain('aria-label="نقشه"');
});
