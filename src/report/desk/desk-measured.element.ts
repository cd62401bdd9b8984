import { parseMeasuredWords } from '../../check/measured-words.ts';
import { saidFacts } from '../../check/said-facts.ts';
import { loadAreas } from '../../notices/area/load-areas.element.ts';
import { momentWords } from '../../notices/moment-words.ts';
import { isolate } from '../../text/isolate.ts';
import { timeAgo } from './time-ago.ts';
import { deskMeasurements, type DeskMeasurement } from './desk-measured.ts';

/** How often it is said anew how old a measurement is, in milliseconds. */
const AGAIN_MS = 30_000;

/**
 * `<desk-measured>`: what was measured on a customer's device, from the short form in what they sent or read out: when, over whose
 * line, and what it means.
 */
export class DeskMeasured extends HTMLElement {
  #text = '';
  #timer: ReturnType<typeof setInterval> | undefined;
  /** The names of areas by their ids, once they have been fetched. */
  #areas: ReadonlyMap<string, string> = new Map();

  connectedCallback() {
    this.#timer = setInterval(() => this.#draw(), AGAIN_MS);
  }

  disconnectedCallback() {
    clearInterval(this.#timer);
  }

  /**
   * Shows what was measured by a text, and nothing where it says nothing of that.
   * @returns whether it does.
   */
  tell(text: string): boolean {
    this.#text = text;
    const all = this.#draw();
    if (this.#areas.size === 0 && all.some(({ measurement }) => measurement.place?.area !== undefined))
      void this.#nameAreas();
    return all.length > 0;
  }

  /** Asks for the areas' names; without them a line's area has its id. */
  async #nameAreas() {
    const areas = await loadAreas().catch(() => []);
    this.#areas = new Map(areas.map(({ id, name }) => [id, name]));
    if (areas.length > 0) this.#draw();
  }

  #draw(): readonly DeskMeasurement[] {
    const now = Date.now();
    const all = deskMeasurements(this.#text, now);
    this.hidden = all.length === 0;
    const template = this.querySelector('template');
    const items = template === null ? [] : all.map((one) => this.#item(template, one, now));
    this.querySelector('[data-list]')?.replaceChildren(...items);
    return all;
  }

  #item(template: HTMLTemplateElement, one: DeskMeasurement, now: number): Node {
    const item = document.importNode(template.content, true);
    const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`);
    const { lang } = document.documentElement;
    const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    part('time')?.append(
      one.hasDay
        ? momentWords(one.time, now, timeZone, lang)
        : new Date(one.time).toLocaleTimeString(lang, clock),
    );
    if (one.hasDay) part('age')?.append(timeAgo(one.time, now, lang));
    const notes = { old: one.isOld && one.hasDay, 'no-day': !one.hasDay, corrected: one.isCorrected };
    for (const [name, isSo] of Object.entries(notes)) if (!isSo) part(name)?.remove();
    const line = part('line');
    line?.setAttribute('data-value', one.line);
    line?.append(line.dataset[one.line] ?? '');
    this.#place(part('place'), one);
    part('facts')?.append(...this.#facts(one, lang));
    return item;
  }

  #place(part: HTMLElement | null, { measurement: { place = {} } }: DeskMeasurement) {
    const kind = part?.dataset[place.kind ?? ''] ?? place.kind;
    const area = this.#areas.get(place.area ?? '') ?? place.area;
    // Each by itself: an id and a service's Latin name would change places.
    const names = [area, kind].flatMap((name) => (name === undefined ? [] : isolate(name))).join('، ');
    if (names === '') part?.remove();
    else part?.append((part.dataset['words'] ?? '').replace('{place}', names));
  }

  /** What was found, each with what it means. */
  #facts({ measurement }: DeskMeasurement, lang: string): Node[] {
    const meanings: Readonly<Partial<Record<string, string>>> = parseMeasuredWords(this.dataset['means']);
    return saidFacts(measurement, parseMeasuredWords(this.dataset['measuredWords']), lang).map(
      ({ fact, text }) => {
        const item = document.createElement('li');
        const said = document.createElement('strong');
        said.append(text);
        item.dataset['fact'] = fact;
        item.append(said, '. ', meanings[`${fact}-${measurement.facts[fact] ?? ''}`] ?? '');
        return item;
      },
    );
  }
}

customElements.define('desk-measured', DeskMeasured);
