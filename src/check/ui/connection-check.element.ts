import type { TranscriptEntry } from '../../sessions/transcript.ts';
import type { CheckSettings } from '../check-settings.ts';
import { keepMeasurement } from '../kept-measurements.element.ts';
import { measureHere } from '../measure-here.element.ts';
import { wholeCheck } from '../measure.ts';
import { begunAt, FRESH_MS, withFound, type Measurement } from '../measurement.ts';
import { parseCheckSettings } from '../parse-check-settings.ts';
import { drawFacts, sentenceOf } from './draw-facts.element.ts';
import { showModemBox } from './modem-box.element.ts';
import { showFinding } from './show-finding.element.ts';

/**
 * `<connection-check>`: measures by one tap, shows each fact as it comes, and ends in what to do now, with its guide and a report.
 * What costs more, or asks for a permission, has a tap of its own. Before a tap nothing is asked of any server.
 */
class ConnectionCheck extends HTMLElement {
  #settings: CheckSettings | undefined;
  /** What is known by now. */
  #known: Measurement | undefined;
  /** What came of watching, for the report; and what ends the watching that goes on. */
  #watched: TranscriptEntry | undefined;
  #stopWatching: (() => void) | undefined;

  connectedCallback() {
    const settings = parseCheckSettings(this.dataset['checkSettings']);
    if (settings === undefined || this.#settings !== undefined) return;
    this.#settings = settings;
    for (const part of this.querySelectorAll<HTMLElement>(':scope > [data-with-script]')) part.hidden = false;
    for (const part of this.querySelectorAll<HTMLElement>(':scope > [data-without-script]'))
      part.hidden = true;
    // A guide's link to watching came before it was shown.
    this.querySelector(':target')?.scrollIntoView();
    this.#part('check-run')?.addEventListener('click', () => void this.#run(settings));
    this.#part('check-download')?.addEventListener('click', () => void this.#download(settings));
    this.#part('check-watch')?.addEventListener('click', () => void this.#watch());
    const modem = this.#part('modem-box');
    if (modem)
      void showModemBox(modem, settings, (facts) => {
        const say = this.#add({ facts });
        return `${sentenceOf(this, 'modem')} ${say}`;
      });
  }

  #part(name: string) {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  set #state(state: 'idle' | 'running' | 'done') {
    this.dataset['checkState'] = state;
    // Not `disabled`: a button that had the focus keeps it, and says what it is doing.
    this.#part('check-run')?.setAttribute('aria-disabled', String(state === 'running'));
  }

  async #run(settings: CheckSettings) {
    if (this.dataset['checkState'] === 'running') return;
    this.#state = 'running';
    this.#known = undefined;
    this.#say('');
    showFinding(this, undefined);
    drawFacts(this, { facts: {}, figures: {} });
    try {
      this.#known = await measureHere(wholeCheck, settings, (soFar) => this.#draw(soFar));
    } catch {
      this.#state = 'idle';
      this.#say(this.dataset['failed'], true);
      return;
    }
    const { facts, place } = this.#known;
    this.#state = 'done';
    this.#part('download-box')?.toggleAttribute('hidden', facts.site !== 'yes');
    this.#say(`${this.dataset['done'] ?? ''} ${this.#conclude()}`);
    if (place?.area) void this.#offerArea(place.area).catch(() => undefined);
  }

  async #download(settings: CheckSettings) {
    const box = this.#part('download-box');
    if (!box) return;
    try {
      const { downloadHere } = await import('./download-here.element.ts');
      this.#add(await downloadHere(box, settings));
    } catch {
      this.#say(this.dataset['failed'], true);
    }
  }

  /** Begins watching, or ends it. */
  async #watch() {
    const box = this.#part('watch-box');
    if (!box) return;
    if (this.#stopWatching) {
      this.#stopWatching();
      return;
    }
    const stopped = new Promise<void>((resolve) => {
      this.#stopWatching = resolve;
    });
    box.toggleAttribute('data-watching', true);
    try {
      const { watchHere } = await import('./watch-here.element.ts');
      this.#watched = await watchHere(box, stopped);
      await this.#report();
    } catch {
      this.#say(this.dataset['failed'], true);
    }
    this.#stopWatching = undefined;
    box.toggleAttribute('data-watching', false);
  }

  async #offerArea(area: string) {
    const offer = this.#part('area-offer');
    // Without it the check is whole: who has no area chosen sees the notices of all.
    const { offerOwnArea } = await import('./offer-own-area.element.ts');
    if (offer) await offerOwnArea(offer, area);
  }

  /**
   * Adds what a tap of its own has found. Much later it is a measurement by itself, over a line that may have changed.
   * @returns what to do now.
   */
  #add(found: Partial<Pick<Measurement, 'facts' | 'figures'>>): string {
    const now = Date.now();
    const known = this.#known ?? begunAt(now);
    this.#known = withFound(known, found);
    keepMeasurement(now - known.time < FRESH_MS ? this.#known : withFound(begunAt(now), found));
    return this.#conclude();
  }

  /** Shows what is known, and what to do now. @returns its sentence. */
  #conclude(): string {
    if (this.#known === undefined) return '';
    this.#draw(this.#known);
    // Where its script does not come over a dead line, the report stays as it was built.
    void this.#report().catch(() => undefined);
    return showFinding(this, this.#known.facts);
  }

  #draw(measurement: Measurement) {
    drawFacts(this, measurement);
    const time = this.#part('measured-at');
    const clock = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' });
    time?.replaceChildren(
      (time.dataset['measuredAt'] ?? '').replace('{time}', clock.format(measurement.time)),
    );
    const progress = this.querySelector<HTMLProgressElement>('.check-run progress');
    if (progress) progress.value = Object.keys(measurement.facts).length / wholeCheck.length;
  }

  /** Tells those who do not see the page; what stands nowhere else is shown as well. */
  #say(text = '', shown = false) {
    const status = this.#part('status');
    status?.classList.toggle('visually-hidden', !shown);
    status?.replaceChildren(text);
  }

  /** Gives support what was measured and watched. */
  async #report() {
    const { title = '' } = this.dataset;
    const at = (this.#known && showFinding(this, this.#known.facts)) ?? this.#watched?.answer ?? '';
    const entries = this.#watched === undefined ? [] : [this.#watched];
    this.#part('check-report')?.toggleAttribute('hidden', false);
    const { reportCheck } = await import('./report-check.element.ts');
    const time = this.#known?.time ?? Date.now();
    await reportCheck(this.querySelector('hand-over'), { title, entries, at, time });
  }
}

customElements.define('connection-check', ConnectionCheck);
