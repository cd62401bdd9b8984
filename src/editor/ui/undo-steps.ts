import type { Change } from '../change.ts';

/** What can be taken back, and what can then be done again: changes as the server gave them, the last one first to go. */
export class UndoSteps {
  #undo: Change[] = [];
  #redo: Change[] = [];

  /** A gesture was done: what takes it back. What was taken back before it cannot be done again. */
  done(undo: Change): void {
    this.#undo.push(undo);
    this.#redo = [];
  }

  /** The change that takes the last gesture back; undefined where there is none. */
  get lastUndo(): Change | undefined {
    return this.#undo.at(-1);
  }

  get lastRedo(): Change | undefined {
    return this.#redo.at(-1);
  }

  /** The last gesture was taken back: what does it again. */
  undone(redo: Change): void {
    this.#undo.pop();
    this.#redo.push(redo);
  }

  /** It was done again: what takes it back. */
  redone(undo: Change): void {
    this.#redo.pop();
    this.#undo.push(undo);
  }

  /** The file changed beside the page: none of them fits it any more. */
  forget(): void {
    this.#undo = [];
    this.#redo = [];
  }
}
