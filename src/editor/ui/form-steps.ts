import type { Change } from '../change.ts';
import { UndoSteps } from './undo-steps.ts';

/** What undo and redo do next in a form. */
export type FormStep<Typed> =
  /** What is typed and not saved is put aside. */
  | { readonly do: 'put-aside' }
  | { readonly do: 'put-back'; readonly typed: Typed }
  /** A change of the file, as the server gave it. */
  | { readonly do: 'change'; readonly change: Change };

/**
 * What can be taken back in a form and done again, in the order in which an editor did it: what is typed and not saved goes
 * first, then one save after another. What was put aside fits only the text that it was typed for.
 */
export class FormSteps<Typed> {
  readonly #saves = new UndoSteps<Change>();
  #aside: { readonly typed: Typed; readonly hash: string } | undefined;

  undo(isUnsaved: boolean): FormStep<Typed> | undefined {
    if (isUnsaved) return { do: 'put-aside' };
    const change = this.#saves.lastUndo;
    return change === undefined ? undefined : { do: 'change', change };
  }

  /** @param hash of the file's text as it is. */
  redo(isUnsaved: boolean, hash: string): FormStep<Typed> | undefined {
    if (isUnsaved) return undefined;
    const change = this.#saves.lastRedo;
    if (change !== undefined) return { do: 'change', change };
    const aside = this.#aside;
    return aside?.hash === hash ? { do: 'put-back', typed: aside.typed } : undefined;
  }

  /** A form was saved; undefined where that changed nothing. */
  saved(undo: Change | undefined): void {
    this.#aside = undefined;
    if (undo !== undefined) this.#saves.done(undo);
  }

  /** What was typed was put aside, for a file's text of that hash. */
  putAside(typed: Typed, hash: string): void {
    this.#aside = { typed, hash };
  }

  /** Something is typed, or what was put aside is back: it is not to come back again. */
  typed(): void {
    this.#aside = undefined;
  }

  /** A change was taken back or done again: what does the opposite. */
  stepped(direction: 'undo' | 'redo', opposite: Change): void {
    if (direction === 'undo') this.#saves.undone(opposite);
    else this.#saves.redone(opposite);
  }

  /** The file changed beside the form: none of them fits it any more. */
  forget(): void {
    this.#saves.forget();
    this.#aside = undefined;
  }
}
