import { words } from './words.ts';
import type { GuideState, TreeState } from '../guide-state.ts';
import { nothingKnown, type KnownNames } from '../known-names.ts';
import type { PartName } from '../tree-edit.ts';
import { askRemove, askRename } from './change-dialogs.element.ts';
import type { PartActions } from './choice-view.element.ts';
import { EditingSession } from './editing-session.ts';
import type { Field } from './field.ts';
import { GuideFrame } from './guide-frame.element.ts';
import { make } from './make-element.element.ts';
import { askNewChoice, askNewPart, type Do } from './new-dialogs.element.ts';
import { nodeOf, partKey } from './part-names.ts';
import { PartPane } from './part-pane.element.ts';
import { loadKnown, loadState, postChange, postEdits } from './server.element.ts';
import { partOf, placeToMove } from './parts-about.ts';

/** `<tree-editor data-file="articles/fa/…">`: a guide's tree as a picture, and beside it the form of one part. */
class TreeEditor extends HTMLElement {
  #known: KnownNames = nothingKnown;
  #session: EditingSession | undefined;
  #frame: GuideFrame | undefined;
  #pane: PartPane | undefined;
  #selected = '';

  connectedCallback(): void {
    void this.#open(this.dataset['file'] ?? '');
  }

  async #open(file: string): Promise<void> {
    const [state, known] = await Promise.all([loadState(file), loadKnown(file)]);
    if (state === undefined) {
      this.replaceChildren(
        make('p', { role: 'alert' }, words.notFound),
        make('p', {}, make('a', { href: '/@edit/' }, words.allGuides)),
      );
      return;
    }
    this.#known = known;
    const session = new EditingSession(
      state,
      { postEdits, postChange, loadState },
      {
        draw: () => this.#draw(),
        show: (nodes) => this.#showFirst(nodes),
        tell: (text, reasons) => this.#frame?.tell(text, reasons),
      },
    );
    this.#session = session;
    this.#frame = new GuideFrame({
      open: (id, byKey) => this.#select(id, byKey),
      undo: () => void session.undo(),
      redo: () => void session.redo(),
      makeTree: () => void this.#doOrTell([{ do: 'add-tree' }], words.made).then(() => this.#pane?.focus()),
    });
    this.#pane = new PartPane(this.#actions(session));
    this.replaceChildren(this.#frame.element);
    this.#frame.formPlace.append(this.#pane.element);
    this.#selected = this.#wanted(state);
    this.#draw();
    this.#frame.map.show(this.#selected);
    addEventListener('focus', () => void session.refresh());
    addEventListener('beforeunload', (event) => {
      if (session.drafts.keys.length > 0) event.preventDefault();
    });
  }

  /** The part that the address names, or the tree's start. */
  #wanted({ tree }: GuideState): string {
    const named = decodeURIComponent(location.hash.slice(1));
    return tree !== undefined && nodeOf(tree, named) !== undefined ? named : (tree?.start ?? '');
  }

  #draw(): void {
    const { state, drafts, history } = this.#session ?? {};
    if (state === undefined || drafts === undefined || history === undefined) return;
    const { tree } = state;
    if (tree !== undefined && !tree.diagram.nodes.some(({ node }) => node.id === this.#selected))
      this.#selected = tree.start;
    this.#frame?.update(state, this.#selected, drafts.keys, history);
    this.#pane?.update(state, this.#known, this.#selected);
  }

  #select(id: string, withFocus: boolean): void {
    const isOther = this.#selected !== id;
    this.#selected = id;
    globalThis.history.replaceState(null, '', `#${encodeURIComponent(id)}`);
    this.#draw();
    this.#frame?.map.show(id);
    if (isOther) this.#pane?.show();
    if (withFocus) this.#pane?.focus();
  }

  /** Opens the first of some nodes that is there; the focus stays where it is. */
  #showFirst(nodes: readonly string[]): void {
    const { tree } = this.#session?.state ?? {};
    const found = tree && nodes.find((id) => nodeOf(tree, id) !== undefined);
    if (found !== undefined) this.#select(found, false);
  }

  /** Does gestures, then opens a part. */
  readonly #done: Do = async (edits, said, open) => {
    const session = this.#session;
    if (session === undefined) return [];
    const reasons = await session.gesture(edits, said);
    if (reasons.length === 0 && open !== undefined) this.#select(open, true);
    return reasons;
  };

  /** The same, where nothing is open that could say why it was not done. */
  async #doOrTell(...given: Parameters<Do>): Promise<void> {
    const reasons = await this.#done(...given);
    if (reasons.length > 0) this.#frame?.tell(words.refused, reasons);
  }

  #withTree(use: (tree: TreeState, isPublished: boolean) => void): void {
    const { state } = this.#session ?? {};
    if (state?.tree !== undefined) use(state.tree, !state.draft);
  }

  #actions(session: EditingSession): PartActions {
    const { drafts } = session;
    const done = this.#done;
    return {
      typed: session.typed,
      draftOf: (key) => drafts.get(key),
      type: (field, value) => {
        drafts.type(field.key, value, field.saved);
        this.#draw();
      },
      save: (field, again) => void session.save(field, again),
      forget: (field) => session.forget(field),
      makeTarget: (field: Field) => this.#withTree((tree) => askNewPart(tree, done, partOf(tree, field.key))),
      makeMissing: (id) => this.#withTree((tree) => askNewPart(tree, done, undefined, id)),
      select: (id) => this.#select(id, true),
      addChoice: (id) =>
        this.#withTree((tree) => {
          const node = nodeOf(tree, id);
          if (node !== undefined) askNewChoice(tree, node, done);
        }),
      move: (part, towards) =>
        this.#withTree((tree) => {
          const place = placeToMove(tree, part, towards);
          if (place !== undefined) {
            const said = towards === 'up' ? words.movedUp : words.movedDown;
            void this.#doOrTell([{ do: 'move', part, ...place }], said);
          }
        }),
      rename: (part) =>
        this.#withTree((tree, isPublished) => askRename(tree, part, isPublished, this.#rename(part))),
      remove: (part) => this.#withTree((tree, isPublished) => askRemove(tree, part, isPublished, done)),
      makeStart: (id) => void this.#doOrTell([{ do: 'set-start', node: id }], words.saved, id),
      backToMap: () => this.#frame?.map.focus(this.#selected),
    };
  }

  /** Renames a part, and what was typed into its fields goes with it. */
  #rename(part: PartName): Do {
    return async (edits, said, open) => {
      const reasons = await this.#done(edits, said);
      if (reasons.length > 0) return reasons;
      const [edit] = edits;
      if (edit?.do === 'rename') {
        const after = part.choice === undefined ? { node: edit.id } : { node: part.node, choice: edit.id };
        this.#session?.drafts.rename(partKey(part), partKey(after));
      }
      if (open !== undefined) this.#select(open, true);
      return [];
    };
  }
}

customElements.define('tree-editor', TreeEditor);
