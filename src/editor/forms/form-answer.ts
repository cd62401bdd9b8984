import type { Change } from '../change.ts';
import type { FindingState } from '../guide-state.ts';

/** A finding with the field that it is about, by the names and numbers that lead to it; empty where it is about none. */
export interface FormFinding extends FindingState {
  readonly path: readonly (string | number)[];
  /** Where it is mended, where that is another page. */
  readonly href?: string;
}

/** What the server says to a form that was saved. */
export interface FormSaved {
  /** Of the file's text as it is now. */
  readonly hash: string;
  /** What is still wrong with the file. */
  readonly findings: readonly FormFinding[];
  /** What takes it back; undefined where it changed nothing. */
  readonly undo?: Change;
  /** A page to go to. */
  readonly location?: string;
}
