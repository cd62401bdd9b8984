import { answersGiven } from '../../portal/hand-over-event.ts';
import type { DeviceStore, Kept } from '../../sessions/device-store.ts';
import type { SessionRecord } from '../../sessions/session-record.ts';
import { newSessionId, SessionStore } from '../../sessions/session-store.ts';
import { SessionKeeper, type Keeping } from '../../sessions/resume/session-keeper.ts';

/** What is to be said of an address: its answers fit no longer, or it named a place and no answers. */
export type AddressNote = 'stale' | 'assumed';

/** Where a walk stands, as the tree shows it. */
export interface Standing extends Pick<SessionRecord, 'answers' | 'entries' | 'at' | 'code'> {
  /** The outcome that is shown; undefined while there is something to answer. */
  readonly end: HTMLElement | undefined;
  /** What came of keeping the end of the wait that is shown; `kept` where there is none. */
  readonly wait: Kept;
  /** Whether the customer has just answered, and was not led here by the address. */
  readonly answered: boolean;
  /** Whether the page has just been opened. */
  readonly arriving: boolean;
  readonly note: AddressNote | undefined;
}

/** Keeps a tree's walk on the device, tells it to the hand-over, and says what was kept and what was not. */
export class SessionMemory {
  readonly #tree: HTMLElement;
  readonly #keeper: SessionKeeper;

  constructor(tree: HTMLElement, store: DeviceStore) {
    this.#tree = tree;
    this.#keeper = new SessionKeeper(new SessionStore(store), newSessionId);
  }

  /** The next answer begins a new walk. */
  begin(): void {
    this.#keeper.begin();
  }

  remember(standing: Standing): void {
    const { tree = '', title = '', revisionWords: revision } = this.#tree.dataset;
    const { answers, entries, at, code, end } = standing;
    const result = end?.dataset['result'];
    const record: SessionRecord = {
      guide: tree,
      title,
      url: location.pathname,
      answers,
      entries,
      at,
      time: Date.now(),
      ...(revision === undefined ? {} : { revision }),
      ...(result === undefined ? {} : { result }),
      ...(code === undefined ? {} : { code }),
    };
    const keeping = this.#keeper.keep(record, standing.answered);
    this.#note(standing, keeping);
    this.#offer(standing);
    end?.querySelector('hand-over')?.dispatchEvent(answersGiven({ ...record, time: keeping.time }));
  }

  /** Says what did not fit or could not be kept, and at the end where the walk is found again. */
  #note({ note: said, end, wait }: Standing, { kept: walk }: Keeping) {
    const kept = wait === 'kept' ? walk : wait;
    const note = this.#tree.querySelector<HTMLElement>('[data-tree-note]');
    if (note !== null) note.textContent = note.dataset[said ?? kept] ?? '';
    const past = this.#tree.querySelector<HTMLElement>('[data-walked]');
    if (past !== null) past.hidden = end === undefined || kept !== 'kept';
  }

  /** Offers the place where the last walk was left, to those who come to the beginning by no step of their own. */
  #offer({ answers, arriving, note }: Standing) {
    const offer = this.#tree.querySelector<HTMLElement>('[data-resume]');
    if (offer === null) return;
    const guide = this.#tree.dataset['tree'] ?? '';
    const asked = answers === '' && (arriving || note !== undefined);
    const place = asked ? this.#keeper.placeToOffer(guide, Date.now()) : undefined;
    offer.hidden = place === undefined;
    offer.querySelector('a')?.setAttribute('href', `#${place?.answers ?? ''}`);
    offer.querySelector('[data-place]')?.replaceChildren(place?.at ?? '');
  }
}
