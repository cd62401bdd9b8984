import { closest, suggestWord } from '../diagnostics/closest.ts';
import type { Position, Problem } from '../diagnostics/diagnostic.ts';
import type { RuleName } from '../diagnostics/rules.ts';
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

const problem = (place: Position, rule: RuleName, message: string, suggestion: string): Problem => ({
  line: place.line,
  column: place.column,
  rule,
  message,
  suggestion,
});

function idProblems(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const check = (parts: readonly (Position & { readonly id: string })[], where: string) => {
    const first = new Map<string, number>();
    for (const part of parts) {
      const earlier = first.get(part.id);
      if (earlier !== undefined) {
        const message = `The id "${part.id}" stands twice ${where}: it is already on line ${earlier}.`;
        problems.push(problem(part, 'tree-duplicate-id', message, 'Give one of the two another id.'));
      } else first.set(part.id, part.line);
      if (part.id !== '' && !idPattern.test(part.id)) {
        const suggestion = 'Use a short word of Latin letters, digits and hyphens.';
        problems.push(problem(part, 'tree-id', `"${part.id}" cannot be an id.`, suggestion));
      }
    }
  };
  check(tree.nodes, 'in this tree');
  for (const node of tree.nodes) if (node.kind === 'step') check(node.choices, 'in this step');
  return problems;
}

function targetProblems(tree: Tree, ids: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  if (tree.nodes.length === 0) {
    const suggestion =
      'Write a <Step …> for each question and an <Outcome …> for each end, or take the tree out.';
    return [problem(tree, 'tree-start', 'The tree has no question.', suggestion)];
  }
  if (tree.start !== '' && !ids.has(tree.start)) {
    problems.push(
      problem(
        tree,
        'tree-start',
        `The tree starts at "${tree.start}", which is not there.`,
        suggestWord(tree.start, ids),
      ),
    );
  }
  for (const node of tree.nodes) {
    for (const edge of edgesOf(node)) {
      if (edge.target === '' || ids.has(edge.target)) continue;
      const message = `"${node.id}" leads to "${edge.target}", which is not there.`;
      problems.push(problem(edge, 'tree-target', message, suggestWord(edge.target, ids)));
    }
  }
  return problems;
}

function deadEndProblems(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  for (const node of tree.nodes) {
    if (node.kind === 'step' && node.choices.length === 0) {
      const message = `The step "${node.id}" has no answer to choose: it is a dead end.`;
      problems.push(
        problem(node, 'tree-dead-end', message, 'Write a <Choice> for each answer, or make it an <Outcome>.'),
      );
    }
    if (node.kind !== 'step') continue;
    for (const choice of node.choices) {
      if (choice.label !== '') continue;
      const message = `The choice "${choice.id}" has no words.`;
      problems.push(
        problem(choice, 'tree-empty-choice', message, 'Write the answer between <Choice …> and </Choice>.'),
      );
    }
  }
  return problems;
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
    .filter((node) => node.id !== '' && !reached.has(node.id))
    .map((node) => {
      const message = `No answer leads to "${node.id}".`;
      return problem(
        node,
        'tree-unreachable',
        message,
        `Write go="${node.id}" in the choice that should lead here, or remove it.`,
      );
    });
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
      if (since >= 0) {
        const round = [...here.slice(since), edge.target].join(' → ');
        problems.push(
          problem(
            edge,
            'tree-loop',
            `These steps go round for ever: ${round}.`,
            'Lead one of them to a new step or an outcome.',
          ),
        );
      } else visit(edge.target, here);
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
    if (node.result === 'article' && node.article === undefined) {
      problems.push(
        problem(
          node,
          'tree-article',
          `The outcome "${node.id}" names no guide.`,
          'Write article="…" with the guide\'s slug.',
        ),
      );
    }
    if (node.article !== undefined && !articles.has(node.article)) {
      const message = `The outcome "${node.id}" leads to the guide "${node.article}", which is not there.`;
      problems.push(problem(node, 'tree-article', message, suggestWord(node.article, articles)));
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
