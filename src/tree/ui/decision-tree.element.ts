import { localStore } from '../../sessions/local-sessions.element.ts';
import type { TranscriptEntry } from '../../sessions/transcript.ts';
import { formatReferenceCode, referenceCode } from '../../report/reference-code/reference-code.ts';
import type { Graph } from '../graph.ts';
import { showAnswers, type ListedAnswer } from './answer-list.element.ts';
import { CountDown } from './count-down.element.ts';
import { formatFragment, losesAnswers, parseFragment } from '../fragment.ts';
import { answer, keepFitting, replay, type Answers, type Progress } from '../replay.ts';
import { shortestAnswers } from '../shortest-answers.ts';
import { readParts, graphOfParts, type Part } from './tree-parts.element.ts';
import { SessionMemory, type AddressNote } from './session-memory.element.ts';

/** The words of a part's heading, for reports and the list of answers. */
const headingOf = (part: Part | undefined) => part?.element.querySelector('h2')?.textContent.trim() ?? '';

/** What was asked and answered, in words. What an action says of itself is no editor's sentence. */
function transcriptEntry(part: Part | undefined, choice: string): TranscriptEntry {
  const link = part?.links.get(choice);
  const sentence = link?.dataset['report'];
  return {
    question: headingOf(part),
    answer: sentence ?? link?.textContent.trim() ?? '',
    ...(sentence !== undefined && part?.element.matches('[data-step]') ? { whole: true } : {}),
  };
}

/**
 * `<decision-tree>`: shows one part of the tree at a time. The answers live in the address's fragment: choices are
 * links to the next fragment, so back, forward, reload and a shared link need no code here. What the device
 * stores beside it (the place to come back to, a wait's end, the report) is an offer: without it the tree works the same.
 */
class DecisionTree extends HTMLElement {
  readonly #memory = new SessionMemory(this);
  readonly #countDown = new CountDown(localStore, () => this.dataset['tree'] ?? '');
  #parts: ReadonlyMap<string, Part> = new Map();
  #graph: Graph = { start: '', edges: new Map() };
  #answers: Answers = new Map();
  /** The part that is shown; undefined until the page has arrived at one. */
  #shown: string | undefined;
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
    this.#graph = graphOfParts(this.dataset['start'] ?? '', this.#parts);
    this.addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey, altKey }) => {
      const touched = target instanceof Element ? target.closest<HTMLElement>('a, button') : null;
      // With a key held down a link opens elsewhere, and here nothing is answered.
      const here = !(ctrlKey || metaKey || shiftKey || altKey);
      this.#answered = here && (touched?.matches('a[data-choice], a[data-change]') ?? false);
      const command = touched?.matches('button') ? touched.dataset['go'] : undefined;
      if (command === 'back') this.#goBack();
      else if (command === 'restart') this.#restart();
      else if (command === 'recount') this.#countDown.again();
    });
  }

  /** The address that a set of answers has: without any, the page itself with an empty fragment. */
  #address(answers: Answers): string {
    return formatFragment(answers) || '#';
  }

  #goBack() {
    const last = replay(this.#graph, this.#answers).path.at(-1);
    if (last === undefined) return;
    location.hash = this.#address(answer(this.#graph, this.#answers, last.step, undefined));
  }

  #restart() {
    this.#memory.begin();
    this.#countDown.forget(this.#parts.keys());
    location.hash = '#';
  }

  /** Takes the answers from the address and corrects it, and gives what is to be said of them. */
  #readAddress(): AddressNote | undefined {
    const hash = location.hash;
    const id = hash.slice(1);
    let note: AddressNote | undefined;
    if (this.#parts.has(id)) note = this.#goTo(id);
    // The link past the header and its like name a part of the page: they leave the answers as they were.
    else if (document.getElementById(id) === null) {
      this.#answers = keepFitting(this.#graph, parseFragment(hash));
      if (losesAnswers(hash, this.#answers)) note = 'stale';
    }
    const right = formatFragment(this.#answers);
    if (hash.length > 1 && hash !== right)
      history.replaceState(history.state, '', right || location.pathname + location.search);
    return note;
  }

  /**
   * Goes to a part that the address names alone, as links do without JavaScript: back along the customer's own path
   * where it came by there, else by the fewest answers, which are then nobody's and told so.
   */
  #goTo(id: string): AddressNote | undefined {
    const { path, at } = replay(this.#graph, this.#answers);
    if (id === at) return undefined;
    if (path.some(({ step }) => step === id)) {
      this.#answers = answer(this.#graph, this.#answers, id, undefined);
      return undefined;
    }
    const answers = shortestAnswers(this.#graph).get(id);
    if (answers === undefined) return 'stale';
    this.#answers = answers;
    return 'assumed';
  }

  #render() {
    const arriving = this.#shown === undefined;
    const note = this.#readAddress();
    const progress = replay(this.#graph, this.#answers);
    for (const [id, { element, links }] of this.#parts) {
      element.hidden = id !== progress.at;
      if (id !== progress.at) continue;
      for (const [choice, link] of links)
        link.href = this.#address(answer(this.#graph, this.#answers, id, choice));
    }
    const part = this.#parts.get(progress.at);
    const listed = this.#listed(progress);
    showAnswers(this, listed);
    this.#countDown.forget(progress.path.map(({ step }) => step));
    const wait = this.#countDown.show(part?.element);
    this.#memory.remember({
      answers: formatFragment(new Map(progress.path.map(({ step, choice }) => [step, choice]))).slice(1),
      entries: listed.map(({ entry }) => entry),
      // An outcome may have words of its own for support; the history and the report then say the same.
      at: part?.element.dataset['report'] ?? headingOf(part),
      ...this.#code(progress),
      end: progress.ended ? part?.element : undefined,
      wait,
      answered: this.#answered,
      arriving,
      note,
    });
    this.#answered = false;
    this.#moveFocus(progress.at);
  }

  #listed({ path }: Progress): ListedAnswer[] {
    return path.map(({ step, choice }) => ({
      entry: transcriptEntry(this.#parts.get(step), choice),
      change: this.#address(answer(this.#graph, this.#answers, step, undefined)),
    }));
  }

  /** The reference code, where the tree has one. */
  #code({ path }: Progress): { code?: string } {
    const { tree = '', revision = '' } = this.dataset;
    const code = referenceCode(tree, Number(revision), this.#graph, path);
    return code === undefined ? {} : { code: formatReferenceCode(code) };
  }

  /**
   * The new question comes into view and takes the focus, with the note above it where there is one; on arrival the
   * focus stays at the page's beginning, and so does the view where the guide begins.
   */
  #moveFocus(at: string) {
    const arriving = this.#shown === undefined;
    const stays = this.#shown === at || (arriving && at === this.#graph.start);
    this.#shown = at;
    const note = this.querySelector('[data-tree-note]:not(:empty)');
    const part = this.#parts.get(at)?.element;
    if (!stays && !arriving) part?.querySelector('h2')?.focus({ preventScroll: true });
    if (stays) note?.scrollIntoView({ block: 'nearest' });
    else (note ?? part)?.scrollIntoView({ block: 'start' });
  }
}

customElements.define('decision-tree', DecisionTree);
