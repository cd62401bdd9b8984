import { factNames, hasValue, isFactName, type FactName } from '../../check/facts.ts';
import { valuesIn } from '../../check/finding.ts';
import { nearWords, someOf } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import { say } from '../../diagnostics/say.ts';
import type { Choice, Step, Tree } from '../../tree/tree.ts';
import { answerValues } from './answer-values.ts';

/** What is wrong with the values of one answer by themselves. */
function valueProblems({ id, line, column, when }: Choice, fact: FactName): Problem[] {
  if (when === undefined) return [];
  const known = answerValues(fact);
  const words = valuesIn(when);
  if (words.length === 0) return [{ line, column, ...say('tree-fact.empty', { id, known: someOf(known) }) }];
  const value = words.find((word) => !known.includes(word));
  if (value === undefined) return [];
  const found = { value, fact, near: nearWords(value, known) };
  const key = hasValue(fact, value) ? 'tree-fact.not-found-out' : 'tree-fact.value';
  return [{ line, column, ...say(key, found) }];
}

/** Values that stand for two answers, or for one twice. */
function sharedValues({ choices }: Step): Problem[] {
  const taken = new Map<string, string>();
  return choices.flatMap(({ id, line, column, when = '' }) =>
    valuesIn(when).flatMap((value): Problem[] => {
      const other = taken.get(value);
      taken.set(value, other ?? id);
      return other === undefined
        ? []
        : [{ line, column, ...say('tree-fact-answers.shared', { value, other }) }];
    }),
  );
}

/** A question that leaves no other answer than the measured one. */
function refusalProblems({ id, line, column, choices }: Step): Problem[] {
  return choices.length === 1 ? [{ line, column, ...say('tree-fact-answers.measured', { id }) }] : [];
}

/** Measured answers that call somebody out at once. */
function visitProblems({ choices }: Step, tree: Tree): Problem[] {
  const visits = new Set(
    tree.nodes.flatMap((node) => (node.kind === 'outcome' && node.result === 'visit' ? [node.id] : [])),
  );
  return choices.flatMap(({ id, line, column, when, target }): Problem[] => {
    if (when === undefined || !visits.has(target)) return [];
    return [{ line, column, ...say('tree-fact-visit', { id }) }];
  });
}

function stepProblems(step: Step, tree: Tree): Problem[] {
  const { id, line, column, fact, choices } = step;
  const measured = choices.filter(({ when }) => when !== undefined);
  if (fact === undefined)
    return measured.map((choice) => ({
      line: choice.line,
      column: choice.column,
      ...say('tree-fact.no-fact', { id: choice.id }),
    }));
  if (!isFactName(fact))
    return [{ line, column, ...say('tree-fact', { fact, near: nearWords(fact, factNames) }) }];
  if (measured.length === 0)
    return [{ line, column, ...say('tree-fact.no-when', { id, known: someOf(answerValues(fact)) }) }];
  return [
    ...choices.flatMap((choice) => valueProblems(choice, fact)),
    ...sharedValues(step),
    ...refusalProblems(step),
    ...visitProblems(step, tree),
  ];
}

/**
 * What is wrong with the questions that a connection check may answer: it proposes only what it can know, one answer, which can be
 * refused, and it alone calls nobody out.
 */
export function checkFacts(tree: Tree): Problem[] {
  return tree.nodes.flatMap((node) => (node.kind === 'step' ? stepProblems(node, tree) : []));
}
