import { answersGiven } from '../portal/hand-over-event.ts';
import { tellHandOver } from '../portal/tell-hand-over.element.ts';
import { saveSession } from '../sessions/save-session.element.ts';
import type { SessionRecord } from '../sessions/session-record.ts';

/**
 * `<solved-question>`: keeps on the device that a guide was read and what came of it, and tells the hand-over.
 * Without it the answer opens what it says, and the report names this guide alone.
 */
class SolvedQuestion extends HTMLElement {
  connectedCallback() {
    for (const part of this.querySelectorAll<HTMLDetailsElement>('[data-result]')) {
      part.addEventListener('toggle', () => {
        if (part.open) this.#answered(part);
      });
      // On a slow line the answer may be touched before this script has come.
      if (part.open) this.#answered(part);
    }
  }

  #answered(part: HTMLDetailsElement) {
    // The address that led here may name the guide otherwise, and a session under it would not be found again.
    const { guide = '', title = '', url = '' } = this.dataset;
    const { outcome = '', result = '' } = part.dataset;
    const session: SessionRecord = {
      guide,
      title,
      url,
      answers: '',
      entries: [],
      at: outcome,
      result,
      time: Date.now(),
    };
    saveSession(session);
    void tellHandOver(part.querySelector('hand-over'), answersGiven(session));
  }
}

customElements.define('solved-question', SolvedQuestion);
