import { fragmentTarget } from '../../text/fragment-target.element.ts';
import { formatReferenceCode, referenceCode } from '../../report/reference-code/reference-code.ts';
import type { Graph } from '../graph.ts';
import { showAnswers } from './answer-list.element.ts';
import { foldArticle } from './article-fold.element.ts';
import { LateCountDown } from './late-count-down.element.ts';
import { LateMeasuredAnswers } from './late-measured-answers.element.ts';
import { linkBefore, showEntry } from './entry-note.element.ts';
import { showFormerAnswer } from './former-answer.element.ts';
import { NetworkQuestion } from './network-question.element.ts';
import { PartFocus } from './part-focus.element.ts';
import {
  BEGINNING,
  fragmentOf,
  placeAt,
  readPlace,
  walkedFrom,
  withMeasured,
  type AddressNote,
  type Place,
} from '../place.ts';
import { NOTHING_SEEN } from '../fragment.ts';
import { answer, replay, type Answers, type Progress } from '../replay.ts';
import {
  graphOfParts,
  headingOf,
  labelOf,
  readParts,
  transcriptEntry,
  type Part,
} from './tree-parts.element.ts';
import { SessionMemory } from './session-memory.element.ts';

/**
 * `<decision-tree>`: shows one part of the tree at a time. The answers live in the address's fragment: choices are
 * links to the next fragment, so back, forward, reload and a shared link need no code here. What the device
 * stores beside it (the place to come back to, a wait's end, the report) is an offer: without it the tree works the same.
 */
class DecisionTree extends HTMLElement {
  readonly #memory = new SessionMemory(this);
  readonly #focus = new PartFocus(this);
  readonly #network = new NetworkQuestion(this, () => this.#render(true));
  readonly #countDown = new LateCountDown(
    () => this.dataset['tree'] ?? '',
    (hasEnded) => {
      this.#nameDocument();
      if (hasEnded) void this.#measured.waited(this.#afterAction());
    },
  );
  readonly #measured = new LateMeasuredAnswers(this, () =>
    this.#lead(this.#parts.get(this.#focus.shown ?? '')),
  );
  /** The document's title as the page has it. */
  readonly #title = document.title;
  #parts: ReadonlyMap<string, Part> = new Map();
  #graph: Graph = { start: '', edges: new Map() };
  #place: Place = BEGINNING;
  /** What is to be said of the address that led here. */
  #note: AddressNote | undefined;
  /** What was answered since the page was opened, also where it was taken back. */
  readonly #given = new Map<string, string>();
  /** Whether a link or a button of the tree leads to what is drawn next. */
  #answered = false;
  readonly #onHashChange = () => this.#render();

  connectedCallback() {
    if (this.#parts.size === 0) this.#wake();
    addEventListener('hashchange', this.#onHashChange);
    // Before the first drawing: a part that the style sheet still hides cannot be scrolled to.
    this.dataset['ready'] = '';
    this.#render();
  }

  disconnectedCallback() {
    removeEventListener('hashchange', this.#onHashChange);
  }

  #wake() {
    this.#parts = readParts(this);
    const { start = '', entries } = this.dataset;
    this.#graph = { ...graphOfParts(start, this.#parts), entries: entries?.split(' ') ?? [] };
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-entry]'))
      link.hash = link.dataset['entry'] ?? '';
    this.#network.wake();
    this.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
      const touched = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
      // With a key held down a link opens elsewhere, and here nothing is answered.
      const here = !(ctrlKey || metaKey || shiftKey || altKey);
      this.#answered = here && (touched?.matches('a[data-choice], a[data-change]') ?? false);
      if (here) void this.#measured.touch(touched?.dataset['go']);
      const command = touched?.matches('button') ? touched.dataset['go'] : undefined;
      if (command === 'back') this.#goBack();
      else if (command === 'restart') this.#restart();
      else if (command === 'count') {
        this.#countDown.start();
        this.#focus.forgetNote();
        this.#render();
      }
    });
  }

  /** The graph as it is walked from where the customer came in. */
  get #walked(): Graph {
    return walkedFrom(this.#graph, this.#place);
  }

  /** The address that a set of answers has: without any, the page itself with an empty fragment. */
  #address(answers: Answers): string {
    return fragmentOf(this.#place, answers) || '#';
  }

  /** Takes the last answer back; before the first lies the end of the guide that handed on. */
  #goBack() {
    const last = replay(this.#walked, this.#place.answers).path.at(-1);
    if (last !== undefined)
      location.hash = this.#address(answer(this.#walked, this.#place.answers, last.step, undefined));
    else location.href = linkBefore(this, this.#place.entry)?.href ?? '#';
  }

  #restart() {
    this.#memory.begin();
    this.#countDown.forget(this.#parts.keys());
    this.#given.clear();
    this.#network.parts?.restart();
    location.hash = '#';
  }

  /** Takes the place from the address and corrects that, and gives what is to be said of it. */
  #readAddress(): AddressNote | undefined {
    const { hash } = location;
    const id = hash.slice(1);
    let note: AddressNote | undefined;
    if (this.#parts.has(id)) ({ place: this.#place, note } = placeAt(this.#graph, this.#place, id));
    // The link past the header and its like name a part of the page: they leave the answers as they were.
    else if (fragmentTarget(hash) === null) ({ place: this.#place, note } = readPlace(this.#graph, hash));
    if (this.#network.isGone(this.#place)) {
      this.#place = { ...this.#place, seen: NOTHING_SEEN };
      note = 'stale';
    }
    const right = fragmentOf(this.#place);
    if (hash.length > 1 && hash !== right)
      history.replaceState(history.state, '', right || location.pathname + location.search);
    return note;
  }

  /** @param again whether it is drawn anew though nobody went anywhere: then it is as on arrival. */
  #render(again = false) {
    const arriving = again || this.#focus.shown === undefined;
    const isNamed = this.#parts.has(location.hash.slice(1));
    const beside = isNamed ? null : fragmentTarget(location.hash);
    this.#note = this.#readAddress() ?? (again ? this.#note : undefined);
    const progress = replay(this.#walked, this.#place.answers);
    const isBegun = progress.path.length > 0;
    const mayAsk = this.#note === undefined;
    const network = this.#network.parts?.show(this.#place, { isBegun, mayAsk, isLate: again });
    const at = network?.id ?? progress.at;
    for (const [id, { element }] of this.#parts) element.hidden = id !== at;
    const part = network ?? this.#parts.get(at);
    const ended = network === undefined ? progress.ended : network.links.size === 0;
    const before = this.#memory.before(this.#place.entry);
    const from = showEntry(this, this.#place.entry, before, !isBegun);
    const walked = fragmentOf(this.#place, new Map(progress.path.map(({ step, choice }) => [step, choice])));
    this.#list(progress, part, walked !== '');
    const left = progress.path.map(({ step }) => step);
    const wait = this.#countDown.show(part?.element, left);
    const said = this.#network.parts?.said(this.#place);
    this.#memory.remember({
      answers: walked.slice(1),
      ...(from === undefined ? {} : { from }),
      entries: progress.path.map(({ step, choice }) =>
        transcriptEntry(this.#parts.get(step), choice, this.#place.measured.has(step)),
      ),
      // An outcome may have words of its own for support; the history and the report then say the same.
      at: part?.element.dataset['report'] ?? headingOf(part),
      ...(network === undefined ? this.#code(progress) : {}),
      ...(said === undefined ? {} : { notice: said }),
      end: ended ? part?.element : undefined,
      wait,
      answered: this.#answered,
      arriving,
      note: this.#note,
    });
    this.#answered = false;
    const begins = !ended && !isBegun && !isNamed && !this.#place.entry;
    this.#focus.move(at, part?.element, { begins, arriving });
    // A result of the search leads to what the article says beside its tree; drawn, the tree is another height.
    if (arriving && !again) beside?.scrollIntoView();
    this.#nameDocument();
  }

  /** Leads each answer of a part to the address that it has; the one that a check proposes counts as measured there. */
  #lead(part: Part | undefined) {
    const { id = '' } = part ?? {};
    const proposed = this.#measured.show(part, this.#given.size > 0);
    for (const [choice, link] of this.#parts.get(id)?.links ?? []) {
      const place = withMeasured(this.#place, id, choice === proposed);
      link.href = fragmentOf(place, answer(this.#walked, place.answers, id, choice)) || '#';
    }
    showFormerAnswer(this, part, this.#given.get(id));
  }

  /** What comes after the action that is shown, whichever of its links is taken. */
  #afterAction(): Part | undefined {
    const [next = ''] = this.#graph.edges.get(this.#focus.shown ?? '')?.values() ?? [];
    return this.#parts.get(next);
  }

  /** Shows what was answered so far, what was answered here before, and of the article only what serves now. */
  #list({ path }: Progress, part: Part | undefined, isWalked: boolean) {
    for (const { step, choice } of path) this.#given.set(step, choice);
    this.#lead(part);
    foldArticle(this, isWalked);
    showAnswers(
      this,
      [
        ...(this.#network.parts?.rows(this.#place) ?? []),
        ...path.map(({ step, choice }) => ({
          question: headingOf(this.#parts.get(step)),
          answer: labelOf(this.#parts.get(step)?.links.get(choice)),
          isMeasured: this.#place.measured.has(step),
          change: this.#address(answer(this.#walked, this.#place.answers, step, undefined)),
        })),
      ],
      this.#place.entry !== undefined,
    );
  }

  /** Names the document by what is asked, for the browser's list of pages visited, and says that a wait is over. */
  #nameDocument() {
    const over = this.#countDown.isOver ? this.dataset['timeOver'] : undefined;
    const asked = this.#given.size > 0 ? headingOf(this.#parts.get(this.#focus.shown ?? '')) : undefined;
    document.title = [over, asked, this.#title].filter(Boolean).join(' | ');
  }

  /** The reference code, where the tree has one. */
  #code({ path }: Progress): { code?: string } {
    const { tree = '', revision = '' } = this.dataset;
    const code = referenceCode(tree, Number(revision), this.#graph, path, this.#place.entry?.at);
    return code === undefined ? {} : { code: formatReferenceCode(code) };
  }
}

customElements.define('decision-tree', DecisionTree);
