import type { Change } from '../change.ts';

/** What takes a gesture in a tree back, or does it again. */
export interface GestureStep {
  /** As the server gave it. */
  readonly change: Change;
  /** The ids of the nodes that it is about, the nearest first: those before it and those after it. */
  readonly parts: readonly string[];
}

/**
 * What can be taken back, and what can then be done again, the last one first to go.
 * @typeParam Step what takes something back, or does it again.
 */
export class UndoSteps<Step> {
  #undo: Step[] = [];
  #redo: Step[] = [];

  /** A gesture was done: what takes it back. What was taken back before it cannot be done again. */
  done(undo: Step): void {
    this.#undo.push(undo);
    this.#redo = [];
  }

  /** What takes the last gesture back; undefined where there is none. */
  get lastUndo(): Step | undefined {
    return this.#undo.at(-1);
  }

  get lastRedo(): Step | undefined {
    return this.#redo.at(-1);
  }

  /** The last gesture was taken back: what does it again. */
  undone(redo: Step): void {
    this.#undo.pop();
    this.#redo.push(redo);
  }

  /** It was done again: what takes it back. */
  redone(undo: Step): void {
    this.#redo.pop();
    this.#undo.push(undo);
  }

  /** The file changed beside the page: none of them fits it any more. */
  forget(): void {
    this.#undo = [];
    this.#redo = [];
  }
}
