import type { Graph, PathStep } from './graph.ts';

/** Answers by step id, in the order in which they were given. */
export type Answers = ReadonlyMap<string, string>;

/** How far a session has come. */
export interface Progress {
  /** The answers that count, from the start on. */
  readonly path: readonly PathStep[];
  /** The first node without an answer: a step to ask, or the outcome. */
  readonly at: string;
  /** Whether `at` is an outcome. */
  readonly ended: boolean;
}

/**
 * Follows answers through a tree from its start. Total: it stops at an answer that the step does not have, and in a
 * tree that loops, which the build refuses, where it would come round again.
 */
export function replay(graph: Graph, answers: Answers): Progress {
  const path: PathStep[] = [];
  const seen = new Set<string>();
  let at = graph.start;
  for (;;) {
    seen.add(at);
    const edges = graph.edges.get(at);
    const choice = answers.get(at);
    const next = choice === undefined ? undefined : edges?.get(choice);
    if (choice === undefined || next === undefined || seen.has(next) || !graph.edges.has(next)) {
      return { path, at, ended: (edges?.size ?? 0) === 0 };
    }
    path.push({ step: at, choice });
    at = next;
  }
}

/** Every node that can still be reached from one, itself included. */
function reachable(graph: Graph, from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of graph.edges.get(id)?.values() ?? []) found.add(next);
  return found;
}

/**
 * The answers that still count: those on the path, then those that it may still come to. So a customer who changes an
 * early answer is not asked again what the new path shares with the old one; what no longer fits is dropped.
 */
export function keepFitting(graph: Graph, answers: Answers): Answers {
  const { path, at } = replay(graph, answers);
  const fitting = new Map(path.map(({ step, choice }) => [step, choice]));
  const ahead = reachable(graph, at);
  for (const [step, choice] of answers) {
    if (step !== at && ahead.has(step) && graph.edges.get(step)?.has(choice) === true)
      fitting.set(step, choice);
  }
  return fitting;
}

/** The answers with one given, replaced or (undefined) taken back, and what no longer fits dropped. */
export function answer(graph: Graph, answers: Answers, step: string, choice: string | undefined): Answers {
  const changed = new Map(answers);
  if (choice === undefined) changed.delete(step);
  else changed.set(step, choice);
  return keepFitting(graph, changed);
}
