import { words } from './words.ts';
import type { GuideState } from '../guide-state.ts';
import { findingList } from './finding-list.element.ts';
import { make, makeButton, setEnabled, setText } from './make-element.element.ts';
import { MapView, type BoxMarks } from './map-view.element.ts';
import type { UndoSteps } from './undo-steps.ts';

/** What the frame tells of. */
export interface FrameActions {
  readonly open: (id: string, byKey: boolean) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly makeTree: () => void;
}

/** Whether a key was meant for the page: a field takes back what was typed into it, and a dialog stands before the page. */
const isForPage = (target: EventTarget | null) =>
  !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) &&
  !(target instanceof Element && target.closest('dialog') !== null);

/** All that stands around the form: the guide's name, what can be taken back, what is said, the picture, other findings. */
export class GuideFrame {
  readonly element: HTMLElement;
  readonly map: MapView;
  /** Where the form stands. */
  readonly formPlace = make('div');
  readonly #heading = make('h1');
  readonly #status = make('p', { role: 'status', class: 'status' });
  readonly #alert = make('div', { role: 'alert', class: 'refusals' });
  readonly #mark = make('span', { class: 'mark' });
  readonly #page = make('a', {}, words.openPage);
  readonly #fields = make('a', {}, words.fields);
  readonly #undo: HTMLButtonElement;
  readonly #redo: HTMLButtonElement;
  readonly #tree: HTMLElement;
  readonly #noTree: HTMLElement;
  readonly #makeTree: HTMLButtonElement;
  readonly #findings = make('div', { class: 'other-findings' });
  readonly #place = make('div', { class: 'form-place' });

  constructor(actions: FrameActions) {
    this.map = new MapView(actions.open);
    this.#undo = makeButton(words.undo, actions.undo, { 'aria-keyshortcuts': 'Control+Z' });
    this.#redo = makeButton(words.redo, actions.redo, { 'aria-keyshortcuts': 'Control+Shift+Z' });
    this.#makeTree = makeButton(words.makeTree, actions.makeTree, { class: 'second' });
    this.#tree = make('div', { class: 'tree-and-form' }, this.map.element, this.#place);
    this.#place.append(this.formPlace);
    this.#noTree = make('p');
    this.element = make(
      'div',
      { class: 'guide-frame' },
      make(
        'header',
        {},
        make(
          'nav',
          {},
          make('a', { href: '/@edit/' }, words.allGuides),
          this.#fields,
          this.#page,
          this.#mark,
        ),
        make('div', { class: 'tools' }, this.#undo, this.#redo, this.#status),
        this.#heading,
        this.#alert,
      ),
      this.#noTree,
      this.#makeTree,
      this.#tree,
    );
    addEventListener('keydown', (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyZ' || !isForPage(event.target)) return;
      event.preventDefault();
      if (event.shiftKey) actions.redo();
      else actions.undo();
    });
  }

  update(state: GuideState, selected: string, unsaved: readonly string[], history: UndoSteps<unknown>): void {
    const { tree, findings } = state;
    setText(this.#heading, words.title(state.title));
    document.title = words.title(state.title);
    this.#page.href = state.address;
    this.#fields.href = `/@edit/fields?file=${encodeURIComponent(state.file)}`;
    setText(this.#mark, state.draft ? words.draft : words.published);
    setEnabled(this.#undo, history.lastUndo !== undefined);
    setEnabled(this.#redo, history.lastRedo !== undefined);
    this.#tree.hidden = tree === undefined;
    this.#noTree.hidden = tree !== undefined;
    setText(this.#noTree, state.unread ? words.treeUnread : words.noTree);
    this.#makeTree.hidden = tree !== undefined || state.unread;
    if (tree !== undefined) {
      const marksOf = (id: string): BoxMarks => {
        const own = findings.filter(({ node }) => node === id);
        return {
          errors: own.filter(({ severity }) => severity === 'error').length,
          warnings: own.filter(({ severity }) => severity === 'warning').length,
          unsaved: unsaved.some((key) => key.startsWith(`${id}/`)),
        };
      };
      this.map.update(tree, selected, marksOf);
    }
    const others = findings.filter(({ node }) => node === undefined);
    // Beside the form where there is one; by themselves where the tree cannot be read.
    const place = tree === undefined ? this.element : this.#place;
    if (this.#findings.parentElement !== place) place.append(this.#findings);
    this.#findings.replaceChildren(
      ...(others.length === 0
        ? []
        : [...(state.unread ? [] : [make('h2', {}, words.guideFindings)]), findingList(others)]),
    );
  }

  /** Says what came of something; reasons are said at once, and stand until something else is said. */
  tell(text: string, reasons: readonly string[] = []): void {
    setText(this.#status, reasons.length === 0 ? text : '');
    this.#alert.replaceChildren(
      ...(reasons.length === 0 ? [] : [make('p', {}, [text, ...reasons].join(' '))]),
    );
  }
}
