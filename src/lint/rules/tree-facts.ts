import { factNames, hasValue, isFactName, type FactName } from '../../check/facts.ts';
import { valuesIn } from '../../check/finding.ts';
import { suggestWord } from '../../diagnostics/closest.ts';
import type { Problem } from '../../diagnostics/diagnostic.ts';
import type { Choice, Step, Tree } from '../../tree/tree.ts';
import { answerValues } from './answer-values.ts';

/** What is wrong with the values of one answer by themselves. */
function valueProblems({ id, line, column, when }: Choice, fact: FactName): Problem[] {
  if (when === undefined) return [];
  const place = { line, column, rule: 'tree-fact' } as const;
  const known = answerValues(fact);
  const words = valuesIn(when);
  if (words.length === 0) {
    const message = `The choice "${id}" has an empty when.`;
    return [{ ...place, message, suggestion: `Write one of: ${known.join(', ')}, or take when out.` }];
  }
  const wrong = words.find((word) => !known.includes(word));
  if (wrong === undefined) return [];
  const message = hasValue(fact, wrong)
    ? `"${wrong}" says that ${fact} was not found out, so it stands for no answer.`
    : `The fact ${fact} cannot be "${wrong}".`;
  return [{ ...place, message, suggestion: suggestWord(wrong, known) }];
}

/** Values that stand for two answers, or for one twice. */
function sharedValues({ choices }: Step): Problem[] {
  const taken = new Map<string, string>();
  return choices.flatMap(({ id, line, column, when = '' }) =>
    valuesIn(when).flatMap((value): Problem[] => {
      const other = taken.get(value);
      taken.set(value, other ?? id);
      if (other === undefined) return [];
      const message = `"${value}" already stands for the choice "${other}".`;
      const suggestion = 'Leave it at one answer: the one that it alone means.';
      return [{ line, column, rule: 'tree-fact-answers', message, suggestion }];
    }),
  );
}

/** A question that leaves no other answer than the measured one. */
function refusalProblems({ id, line, column, choices }: Step): Problem[] {
  if (choices.length !== 1) return [];
  const message = `The step "${id}" leaves no answer but the measured one.`;
  const suggestion = 'Write another choice: whoever sees it otherwise must be able to say so.';
  return [{ line, column, rule: 'tree-fact-answers', message, suggestion }];
}

/** Measured answers that call somebody out at once. */
function visitProblems({ choices }: Step, tree: Tree): Problem[] {
  const visits = new Set(
    tree.nodes.flatMap((node) => (node.kind === 'outcome' && node.result === 'visit' ? [node.id] : [])),
  );
  return choices.flatMap(({ id, line, column, when, target }): Problem[] => {
    if (when === undefined || !visits.has(target)) return [];
    const message = `The choice "${id}" is measured, and leads straight to a visit.`;
    const suggestion = 'Ask something that only a person can see first, or take when out.';
    return [{ line, column, rule: 'tree-fact-visit', message, suggestion }];
  });
}

function stepProblems(step: Step, tree: Tree): Problem[] {
  const { id, line, column, fact, choices } = step;
  const place = { line, column, rule: 'tree-fact' } as const;
  const measured = choices.filter(({ when }) => when !== undefined);
  if (fact === undefined) {
    return measured.map((choice) => ({
      line: choice.line,
      column: choice.column,
      rule: 'tree-fact',
      message: `The choice "${choice.id}" has when, and its question has no fact.`,
      suggestion: 'Write fact="…" in the <Step>, or take when out.',
    }));
  }
  if (!isFactName(fact)) {
    const message = `There is no fact "${fact}".`;
    return [{ ...place, message, suggestion: suggestWord(fact, factNames) }];
  }
  if (measured.length === 0) {
    const message = `No answer of the step "${id}" has when, so its fact proposes nothing.`;
    const suggestion = `Write when="…" in an answer, with one of: ${answerValues(fact).join(', ')}.`;
    return [{ ...place, message, suggestion }];
  }
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
