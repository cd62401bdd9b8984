import type { DiagramLayout } from '../diagram/diagram-layout.ts';
import type { NodeKind, ValueName } from './tree-edit.ts';

/** A choice as a form shows it. */
export interface ChoiceState {
  readonly id: string;
  readonly words: string;
  readonly values: Readonly<Partial<Record<ValueName, string>>>;
}

/** A node as a form shows it. */
export interface NodeState {
  readonly kind: NodeKind;
  readonly id: string;
  /** Its own text as Markdown; of a step what stands before its first choice. */
  readonly text: string;
  /** Its text as HTML, for the preview beside the field. */
  readonly html: string;
  readonly values: Readonly<Partial<Record<ValueName, string>>>;
  /** A step's answers in their order; none in other nodes. */
  readonly choices: readonly ChoiceState[];
}

/** A guide's tree as the editor's page shows it. */
export interface TreeState {
  readonly start: string;
  readonly nodes: readonly NodeState[];
  /** The picture: a target that is missing has a box of its own, of the kind `missing`. */
  readonly diagram: DiagramLayout;
}

/** A finding in the editors' language. */
export interface FindingState {
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  readonly title: string;
  readonly message: string;
  readonly suggestion: string;
  /** Where it is: another file's name stands before the line. */
  readonly place: string;
  /** The part of the tree that it stands in. */
  readonly node?: string;
  readonly choice?: string;
  /** Whether it can be mended by a program. */
  readonly fixable: boolean;
}

/** All that the editor's page shows of a guide, as the server sends it after each gesture. */
export interface GuideState {
  /** Below the content folder. */
  readonly file: string;
  /** Of the text: a change is taken for this one only. */
  readonly hash: string;
  readonly title: string;
  /** Its page in the preview. */
  readonly address: string;
  readonly draft: boolean;
  /** Undefined where it has none; what keeps it from being read stands in the findings. */
  readonly tree?: TreeState;
  /** Whether there is a tree whose tags cannot be read. */
  readonly unread: boolean;
  readonly findings: readonly FindingState[];
}
