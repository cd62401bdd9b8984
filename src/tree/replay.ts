import type { Graph, PathStep } from './path-number.ts';

/** Answers by step id, in the order in which they were given. */
export type Answers = ReadonlyMap<string, string>;

/** Where a walk stands. */
export interface Walk {
  readonly path: readonly PathStep[];
  /** The first node without an answer: a step to ask, or the outcome. */
  readonly at: string;
  /** Whether `at` is an outcome. */
  readonly ended: boolean;
}

/** The choices of an action: done, or tried before the guide asked. */
export const actionChoices = { done: 'done', skipped: 'skipped' } as const;

/**
 * Walks a tree by its answers from the start. Total: an answer that the step does not have stops the walk there, and a
 * tree that loops, which the build refuses, stops where it would come round again.
 */
export function replay(routes: Graph, answers: Answers): Walk {
  const path: PathStep[] = [];
  const seen = new Set<string>();
  let at = routes.start;
  for (;;) {
    seen.add(at);
    const ways = routes.ways.get(at);
    const choice = answers.get(at);
    const next = choice === undefined ? undefined : ways?.get(choice);
    if (choice === undefined || next === undefined || seen.has(next) || !routes.ways.has(next)) {
      return { path, at, ended: (ways?.size ?? 0) === 0 };
    }
    path.push({ step: at, choice });
    at = next;
  }
}

/** Every node that can still be reached from one, itself included. */
function reachable(routes: Graph, from: string): Set<string> {
  const found = new Set([from]);
  for (const id of found) for (const next of routes.ways.get(id)?.values() ?? []) found.add(next);
  return found;
}

/**
 * The answers worth keeping: those on the path, then those that the walk may still come to. So a customer who changes an
 * early answer is not asked again what the new path shares with the old one; what no longer fits is dropped.
 */
export function keepFitting(routes: Graph, answers: Answers): Answers {
  const { path, at } = replay(routes, answers);
  const kept = new Map(path.map(({ step, choice }) => [step, choice]));
  const ahead = reachable(routes, at);
  for (const [step, choice] of answers) {
    if (step !== at && ahead.has(step) && routes.ways.get(step)?.has(choice) === true) kept.set(step, choice);
  }
  return kept;
}

/** The answers with one given, replaced or (undefined) taken back, and what no longer fits dropped. */
export function answer(routes: Graph, answers: Answers, step: string, choice: string | undefined): Answers {
  const changed = new Map(answers);
  if (choice === undefined) changed.delete(step);
  else changed.set(step, choice);
  return keepFitting(routes, changed);
}
