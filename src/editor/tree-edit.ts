/** The kinds of parts that a tree is made of. */
export type NodeKind = 'step' | 'action' | 'outcome';

/** A part of a tree: a node by its id, or one of a step's choices. */
export interface PartName {
  readonly node: string;
  readonly choice?: string;
}

/** The values that a form can change, by the names that they have in the guide's text. */
export const editableValues = [
  'question',
  'title',
  'wait',
  'started',
  'result',
  'topic',
  'article',
  'at',
  'who',
  'ask',
  'report',
  'go',
  'light',
  'fact',
  'when',
] as const;
export type ValueName = (typeof editableValues)[number];

/** One gesture on a guide's tree. Each becomes replacements of parts of the text; the rest stays byte for byte. */
export type TreeEdit =
  /** An attribute's value as it reads, without quotes; an empty one takes the attribute away. */
  | { readonly do: 'set-value'; readonly part: PartName; readonly name: ValueName; readonly value: string }
  /** What stands between a choice's tags: the answer as a customer reads it. */
  | { readonly do: 'set-words'; readonly part: Required<PartName>; readonly words: string }
  /** A node's own text as Markdown: of a step what stands before its first choice. */
  | { readonly do: 'set-text'; readonly node: string; readonly text: string }
  | { readonly do: 'set-start'; readonly node: string }
  /** A new answer, as a step's last, or before one. */
  | {
      readonly do: 'add-choice';
      readonly node: string;
      readonly id: string;
      readonly words: string;
      readonly go: string;
      readonly before?: string;
    }
  /**
   * A new node behind another (the last where none is named), with what it must have. Where `from` names a part that
   * leads on, that part leads to the new node, and the new node to where it led.
   */
  | {
      readonly do: 'add-node';
      readonly kind: NodeKind;
      readonly id: string;
      readonly after?: string;
      readonly from?: PartName;
    }
  /** A first tree at the end of a guide that has none: a question with two ends. */
  | { readonly do: 'add-tree' }
  /** A node before another in the text, or a choice before another of its step; without `before` it becomes the last. */
  | { readonly do: 'move'; readonly part: PartName; readonly before?: string }
  /** Another id, in this guide and wherever else it is named: `go`, `start`, `at` of other guides, links. */
  | { readonly do: 'rename'; readonly part: PartName; readonly id: string }
  /** Takes parts out; what leads to a node that goes leads to `instead`, or goes with it. */
  | { readonly do: 'delete'; readonly parts: readonly PartName[]; readonly instead?: string };
