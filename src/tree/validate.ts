import { closest, nearWords } from '../diagnostics/closest.ts';
import type { Position, Problem, Sayings } from '../diagnostics/diagnostic.ts';
import { say } from '../diagnostics/say.ts';
import { idPattern } from './ids.ts';
import { pathProblems } from './path-problems.ts';
import { edgesOf, type Tree, type TreeNode } from './tree.ts';

/** What a tree's outcomes may point to. */
export interface Known {
  /** The slugs of all guides. */
  readonly articles: ReadonlySet<string>;
  /** The nodes of this tree that other guides enter it at. */
  readonly entries?: readonly string[];
}

const problem = ({ line, column }: Position, words: Sayings): Problem => ({ line, column, ...words });

function idProblems(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const check = (parts: readonly (Position & { readonly id: string })[], where: 'tree' | 'step') => {
    const first = new Map<string, number>();
    for (const part of parts) {
      const { id } = part;
      const line = first.get(id);
      if (line === undefined) first.set(id, part.line);
      else problems.push(problem(part, say(`tree-duplicate-id.${where}`, { id, line })));
      if (id !== '' && !idPattern.test(id)) problems.push(problem(part, say('tree-id', { id })));
    }
  };
  check(tree.nodes, 'tree');
  for (const node of tree.nodes) if (node.kind === 'step') check(node.choices, 'step');
  return problems;
}

function targetProblems(tree: Tree, ids: ReadonlySet<string>): Problem[] {
  const { start } = tree;
  if (tree.nodes.length === 0) return [problem(tree, say('tree-start.empty'))];
  const problems: Problem[] = [];
  if (start !== '' && !ids.has(start))
    problems.push(problem(tree, say('tree-start', { start, near: nearWords(start, ids) })));
  for (const node of tree.nodes) {
    for (const edge of edgesOf(node)) {
      const { target } = edge;
      if (target === '' || ids.has(target)) continue;
      const words = say('tree-target', { id: node.id, target, near: nearWords(target, ids) });
      problems.push(problem(edge, words));
    }
  }
  return problems;
}

function deadEndProblems(tree: Tree): Problem[] {
  return tree.nodes.flatMap((node) => {
    if (node.kind !== 'step') return [];
    const { id, choices } = node;
    if (choices.length === 0) return [problem(node, say('tree-dead-end', { id }))];
    return choices
      .filter(({ label }) => label === '')
      .map((choice) => problem(choice, say('tree-empty-choice', { id: choice.id })));
  });
}

function reachProblems(tree: Tree, byId: ReadonlyMap<string, TreeNode>): Problem[] {
  const reached = new Set([tree.start]);
  for (const id of reached) {
    const node = byId.get(id);
    if (node === undefined) continue;
    for (const { target } of edgesOf(node)) {
      // A misspelt target has a diagnostic of its own: what it most likely means counts as reached.
      const meant = byId.has(target) ? target : closest(target, byId.keys());
      if (meant === undefined) return [];
      reached.add(meant);
    }
  }
  if (!byId.has(tree.start)) return [];
  return tree.nodes
    .filter(({ id }) => id !== '' && !reached.has(id))
    .map((node) => problem(node, say('tree-unreachable', { id: node.id })));
}

function loopProblems(tree: Tree, byId: ReadonlyMap<string, TreeNode>): Problem[] {
  const problems: Problem[] = [];
  const finished = new Set<string>();
  const visit = (id: string, trail: readonly string[]) => {
    const node = byId.get(id);
    if (node === undefined || finished.has(id)) return;
    for (const edge of edgesOf(node)) {
      const here = [...trail, id];
      const since = here.indexOf(edge.target);
      if (since < 0) visit(edge.target, here);
      else problems.push(problem(edge, say('tree-loop', { round: [...here.slice(since), edge.target] })));
    }
    finished.add(id);
  };
  for (const node of tree.nodes) visit(node.id, []);
  return problems;
}

function outcomeProblems(tree: Tree, { articles }: Known): Problem[] {
  const problems: Problem[] = [];
  for (const node of tree.nodes) {
    if (node.kind !== 'outcome') continue;
    const { id, article } = node;
    if (article === undefined) {
      if (node.result === 'article') problems.push(problem(node, say('tree-article.none', { id })));
    } else if (!articles.has(article)) {
      const near = nearWords(article, articles);
      problems.push(problem(node, say('tree-article', { id, article, near })));
    }
  }
  return problems;
}

/**
 * Everything wrong with a tree, all at once: unknown target, unreachable step, dead end, loop, duplicate id, unknown
 * guide. With an empty list here and from `extractTree`, which sees a missing `start` or `go`, every path from the start
 * ends in an outcome.
 */
export function validateTree(tree: Tree, known: Known): Problem[] {
  const byId = new Map(tree.nodes.map((node) => [node.id, node]));
  const ids = new Set([...byId.keys()].filter((id) => id !== ''));
  return [
    ...idProblems(tree),
    ...targetProblems(tree, ids),
    ...deadEndProblems(tree),
    ...reachProblems(tree, byId),
    ...loopProblems(tree, byId),
    ...outcomeProblems(tree, known),
    ...pathProblems(tree, known.entries),
  ];
}
