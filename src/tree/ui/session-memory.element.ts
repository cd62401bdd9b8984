import { answersGiven } from '../../portal/hand-over-event.ts';
import { loadHandOver, tellHandOver } from '../../portal/tell-hand-over.element.ts';
import type { SaveResult } from '../../sessions/device-store.ts';
import { askAgain } from '../../notices/network-notices.element.ts';
import { localSessions } from '../../sessions/local-sessions.element.ts';
import { SessionKeeper, type SessionSave } from '../../sessions/resume/session-keeper.ts';
import type { SessionRecord } from '../../sessions/session-record.ts';
import { sessionBefore } from '../../sessions/session-before.ts';
import { newSessionId } from '../../sessions/session-store.ts';
import type { Entry } from '../fragment.ts';
import type { AddressNote } from '../place.ts';

/** Where a session stands, as the tree shows it. */
export interface SessionState extends Pick<
  SessionRecord,
  'answers' | 'entries' | 'at' | 'code' | 'from' | 'notice'
> {
  /** The outcome that is shown; undefined while there is something to answer. */
  readonly end: HTMLElement | undefined;
  /** What came of storing the end of the wait that is shown; `saved` where there is none. */
  readonly wait: SaveResult;
  /** Whether the customer has just answered, and was not led here by the address. */
  readonly answered: boolean;
  /** Whether the page has just been opened. */
  readonly arriving: boolean;
  readonly note: AddressNote | undefined;
}

/** Stores a tree's session on the device, tells it to the hand-over, and says what was saved and what was not. */
export class SessionMemory {
  readonly #tree: HTMLElement;
  readonly #keeper = new SessionKeeper(localSessions, newSessionId);

  constructor(tree: HTMLElement) {
    this.#tree = tree;
  }

  /** The next answer begins a new session. */
  begin(): void {
    this.#keeper.begin();
  }

  /** The session of the guide that handed on, where this device has it. */
  before(entry: Entry | undefined): SessionRecord | undefined {
    const sessions = localSessions.all().map(({ session }) => session);
    return sessionBefore(sessions, { from: entry?.from, time: Date.now() });
  }

  /** Stores how far the session has come, and draws what follows from it. */
  remember(state: SessionState): void {
    // The address that led here may name the guide otherwise, and a session under it would not be found again.
    const { tree = '', title = '', url = '', revisionLabel: revision } = this.#tree.dataset;
    const { answers, entries, at, code, end, from, notice } = state;
    const result = end?.dataset['result'];
    const record: SessionRecord = {
      guide: tree,
      title,
      url,
      answers,
      entries,
      at,
      time: Date.now(),
      ...(revision === undefined ? {} : { revision }),
      ...(result === undefined ? {} : { result }),
      ...(code === undefined ? {} : { code }),
      ...(from === undefined ? {} : { from }),
      ...(notice === undefined ? {} : { notice }),
    };
    const saved = this.#keeper.save(record, state.answered);
    // Before the modem is switched off, and with it perhaps the line.
    if (answers !== '') void loadHandOver();
    this.#note(state, saved);
    this.#offer(state);
    this.#handOver(end, { ...record, time: saved.time });
  }

  /** Puts the tree's hand-over into the outcome that is shown, where that has something to hand over. */
  #handOver(end: HTMLElement | undefined, session: SessionRecord) {
    const handOver = this.#tree.querySelector<HTMLElement>('hand-over');
    const needed = end?.dataset['subject'] !== undefined;
    if (handOver === null) return;
    handOver.hidden = !needed;
    if (!needed) return;
    // Where nothing is to be handed over it lies folded, for those who report it nevertheless.
    const place = end.querySelector('[data-report-anyway]') ?? end;
    if (handOver.parentElement !== place) place.append(handOver);
    void tellHandOver(handOver, answersGiven(session));
  }

  /** Says what did not fit or could not be saved, and at the end where the session is found again. */
  #note({ note: said, end, wait }: SessionState, save: SessionSave) {
    const result = wait === 'saved' ? save.result : wait;
    const note = this.#tree.querySelector<HTMLElement>('[data-tree-note]');
    if (note !== null) note.textContent = note.dataset[said ?? result] ?? '';
    const past = this.#tree.querySelector<HTMLElement>('[data-session-saved]');
    if (past !== null) past.hidden = end === undefined || result !== 'saved';
    // An outage that has come meanwhile is told at the end, and draws nobody away from a question.
    this.#tree.querySelector('[data-late-notices]')?.toggleAttribute('hidden', end === undefined);
    if (end !== undefined) askAgain();
  }

  /** Offers the place where the last session stopped, to those who come to the beginning by no step of their own. */
  #offer({ answers, arriving, note }: SessionState) {
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
