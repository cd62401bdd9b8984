import { words } from './words.ts';
import type { Change } from '../change.ts';
import type { GuideState } from '../guide-state.ts';
import type { TreeEdit } from '../tree-edit.ts';
import { Drafts } from './drafts.ts';
import type { Field, Typed } from './field.ts';
import type { Outcome } from './server-answers.ts';
import { partsIn } from './parts-about.ts';
import { UndoSteps, type GestureStep } from './undo-steps.ts';

/** The editor's server, as the page asks it; undefined where it does not answer. */
export interface Server {
  readonly postEdits: (
    file: string,
    hash: string,
    edits: readonly TreeEdit[],
  ) => Promise<Outcome | undefined>;
  readonly postChange: (file: string, change: Change) => Promise<Outcome | undefined>;
  readonly loadState: (file: string) => Promise<GuideState | undefined>;
}

/** What the page hears of. */
export interface Page {
  /** A step was taken back, or done again: the first of the nodes that it is about, and that is there, is to be seen. */
  readonly show: (nodes: readonly string[]) => void;
  /** The guide, or what was typed and not saved, is another: draw it. */
  readonly draw: () => void;
  /** Something is to be said; what is wrong is said at once and stays. */
  readonly tell: (text: string, reasons?: readonly string[]) => void;
}

/**
 * One guide that is being edited: what the server last said of it, what was typed and not saved, what can be taken back. One
 * gesture goes after another, each for the text that the one before left.
 */
export class EditingSession {
  state: GuideState;
  readonly drafts = new Drafts();
  readonly history = new UndoSteps<GestureStep>();
  readonly #server: Server;
  readonly #page: Page;
  #last: Promise<unknown> = Promise.resolve();

  constructor(state: GuideState, server: Server, page: Page) {
    this.state = state;
    this.#server = server;
    this.#page = page;
  }

  /** What a field shows. */
  readonly typed: Typed = (key, saved) => this.drafts.get(key)?.value ?? saved;

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(task);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Takes what the server answered. What comes back is why nothing was done; nothing where it was. */
  async #take(
    outcome: Outcome | undefined,
    said: string,
    done: (undo: Change) => void,
  ): Promise<readonly string[]> {
    if (outcome === undefined) return [words.unreachable];
    if (outcome.kind === 'expired') return [words.expired];
    if (outcome.kind === 'failed') return [words.failed(outcome.reason)];
    if (outcome.kind === 'refused')
      return outcome.findings.map(({ message, suggestion }) => `${message} ${suggestion}`.trim());
    if (outcome.kind === 'changed') {
      await this.#reload();
      return [words.changedBeside];
    }
    this.state = outcome.state;
    done(outcome.undo);
    this.#page.draw();
    this.#page.tell(said);
    return [];
  }

  async #reload(): Promise<void> {
    const now = await this.#server.loadState(this.state.file);
    if (now === undefined || now.hash === this.state.hash) return;
    this.state = now;
    this.history.forget();
    this.#page.draw();
  }

  /**
   * Does gestures, all or none.
   * @param said what is told once they are done.
   * @returns why they were not done; nothing where they were.
   */
  gesture(edits: readonly TreeEdit[], said: string): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const { file, hash } = this.state;
      this.#page.tell(words.saving);
      const outcome = await this.#server.postEdits(file, hash, edits);
      const reasons = await this.#take(outcome, said, (undo) =>
        this.history.done({ change: undo, parts: partsIn(edits) }),
      );
      // Who asked says why it was not done.
      if (reasons.length > 0) this.#page.tell('');
      return reasons;
    });
  }

  /**
   * Saves what was typed into a field, with what must be saved with it. Where it is refused it stays, with the reasons.
   * @param again whether to try what was refused before as it is.
   */
  save(field: Field, again = false): Promise<void> {
    return this.#inTurn(async () => {
      const saving = field.save(this.typed);
      const typed = this.drafts.get(field.key);
      if (typed === undefined || (!again && typed.refused === typed.value)) return;
      if (field.must === true && typed.value.trim() === '') {
        this.#refuse(field, [words.mustWrite]);
        return;
      }
      if ('waitsFor' in saving) {
        this.drafts.refuse([field.key], [words.waiting(saving.waitsFor)]);
        this.#page.draw();
        return;
      }
      const values = new Map(
        saving.keys.flatMap((key) => {
          const draft = this.drafts.get(key);
          return draft === undefined ? [] : [[key, draft.value] as const];
        }),
      );
      const { file, hash } = this.state;
      this.#page.tell(words.saving);
      const outcome = await this.#server.postEdits(file, hash, saving.edits);
      const reasons = await this.#take(outcome, words.saved, (undo) => {
        this.drafts.saved(values);
        this.history.done({ change: undo, parts: partsIn(saving.edits) });
      });
      if (reasons.length > 0) this.#refuse(field, reasons);
    });
  }

  #refuse(field: Field, reasons: readonly string[]): void {
    this.drafts.refuse([field.key], reasons);
    this.#page.draw();
    this.#page.tell(words.refused, reasons);
  }

  /** Throws away what was typed into a field. */
  forget(field: Field): void {
    this.drafts.forget(field.key);
    this.#page.draw();
    this.#page.tell('');
  }

  /** Takes the last gesture back. */
  undo(): Promise<void> {
    return this.#step(
      () => this.history.lastUndo,
      (redo) => this.history.undone(redo),
      words.undone,
    );
  }

  /** Does again what was taken back last. */
  redo(): Promise<void> {
    return this.#step(
      () => this.history.lastRedo,
      (undo) => this.history.redone(undo),
      words.redone,
    );
  }

  #step(next: () => GestureStep | undefined, done: (back: GestureStep) => void, said: string): Promise<void> {
    return this.#inTurn(async () => {
      const step = next();
      if (step === undefined) return;
      const { change, parts } = step;
      this.#page.tell(words.saving);
      const outcome = await this.#server.postChange(this.state.file, change);
      const reasons = await this.#take(outcome, said, (back) => {
        done({ change: back, parts });
        this.#page.show(parts);
      });
      if (outcome?.kind === 'changed') this.#page.tell(words.undoLost);
      else if (reasons.length > 0) this.#page.tell(words.refused, reasons);
    });
  }

  /** Looks whether the file changed beside the page, and shows what it is now. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => {
      const { hash } = this.state;
      await this.#reload();
      if (this.state.hash !== hash) this.#page.tell(words.newer);
    });
  }
}
