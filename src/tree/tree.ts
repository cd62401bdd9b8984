import type { Position } from '../diagnostics/diagnostic.ts';

/** How a guide can end. */
export const results = ['solved', 'told', 'article', 'ticket', 'visit', 'call', 'elsewhere'] as const;
export type Result = (typeof results)[number];

/** Whether such an end goes to the provider's support, and needs a topic for its queue. */
export function goesToSupport(result: Result): result is 'ticket' | 'visit' | 'call' {
  return result === 'ticket' || result === 'visit' || result === 'call';
}

/** One answer to a question. */
export interface Choice extends Position {
  readonly id: string;
  /** The id of the step, action or outcome that it leads to; `go` in the guide's text. */
  readonly target: string;
  /** The answer as the customer reads it. */
  readonly label: string;
  /** The answer as support reads it, where the label alone would not tell. */
  readonly report?: string;
  /** The values of the step's fact that stand for this answer, separated by spaces. */
  readonly when?: string;
}

/** One question. */
export interface Step extends Position {
  readonly kind: 'step';
  readonly id: string;
  readonly question: string;
  /** The help under the question, as plain text. */
  readonly text: string;
  /** What a connection check can measure to propose an answer. */
  readonly fact?: string;
  readonly choices: readonly Choice[];
}

/** Something to do before going on. */
export interface Action extends Position {
  readonly kind: 'action';
  readonly id: string;
  /** What is to be done, in a few words; undefined where the editor gave none. */
  readonly title?: string;
  readonly text: string;
  /** How long the device needs, in seconds. */
  readonly wait?: number;
  /** The id of the step, action or outcome that comes next; `go` in the guide's text. */
  readonly target: string;
}

/** One end of the guide. */
export interface Outcome extends Position {
  readonly kind: 'outcome';
  readonly id: string;
  readonly result: Result;
  /** What was found, as the customer reads it. */
  readonly title?: string;
  /** What was found as support reads it, where the title alone would not tell. */
  readonly report?: string;
  readonly text: string;
  /** What the problem is about, for the support's queue. */
  readonly topic?: string;
  /** The slug of the guide that goes on from here, where the result is `article`. */
  readonly article?: string;
  /** The id of the step or action that the next guide is entered at; without it that guide begins at its start. */
  readonly at?: string;
  /** Whose matter it is, where the result is `elsewhere`. */
  readonly who?: string;
  /** What support will ask for, beside the user ID, in words. */
  readonly ask?: string;
}

/** The choices of an action: done now, or tried before the guide asked. */
export const actionChoices = { done: 'done', skipped: 'skipped' } as const;

/**
 * The id of an answer that settles nothing: «I am not sure», «I have none to try with». What a choice is called is the
 * editor's; by this id support sees what is still unknown.
 */
export const UNSURE_CHOICE = 'not-sure';

/** One node of a tree. */
export type TreeNode = Step | Action | Outcome;

/** A decision tree as plain data, in the order in which its parts are written. */
export interface Tree extends Position {
  /** The id that it starts at. */
  readonly start: string;
  readonly nodes: readonly TreeNode[];
}

/** The edges of a node: each target, with the position that names it. */
export function edgesOf(node: TreeNode): readonly (Position & { readonly target: string })[] {
  if (node.kind === 'step') return node.choices;
  return node.kind === 'action' ? [{ target: node.target, line: node.line, column: node.column }] : [];
}
