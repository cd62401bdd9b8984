import type { CheckSettings } from '../../check/check-settings.ts';
import { isFactName, type FactName, type Facts } from '../../check/facts.ts';
import { keptMeasurements, outdateMeasurements } from '../../check/kept-measurements.element.ts';
import { quickCheck } from '../../check/measure.ts';
import { measureHere } from '../../check/measure-here.element.ts';
import { FRESH_MS, type Measurement } from '../../check/measurement.ts';
import { parseCheckSettings } from '../../check/parse-check-settings.ts';
import { proposalFor, type Proposal } from '../../check/proposal.ts';
import { labelOf, type Part } from './tree-parts.element.ts';

/** The badge's id; no id of an editor's begins so. */
const BADGE = '_measured';

/** The fact that a question is measured by. */
function factOf(part: Part | undefined): FactName | undefined {
  const fact = part?.element.dataset['fact'] ?? '';
  return isFactName(fact) ? fact : undefined;
}

/** What a measurement proposes to a question, by what its choices stand for. */
function proposalTo(part: Part | undefined): Proposal | undefined {
  const fact = factOf(part);
  if (part === undefined || fact === undefined) return undefined;
  const choices = new Map(
    [...part.links].map(([id, { dataset }]) => [id, dataset['when']?.split(' ') ?? []]),
  );
  return proposalFor({ fact, choices }, keptMeasurements(), Date.now());
}

/**
 * Marks the answer that what was measured proposes, measures anew at a tap and where a wait ends, and says what came out. It decides
 * nothing: a choice is a link as before, and every other one stands beside it.
 */
export class MeasuredAnswers {
  readonly #box: HTMLElement;
  readonly #settings: CheckSettings | undefined;
  readonly #changed: () => void;
  readonly #badge = document.createElement('span');
  #shown: Part | undefined;
  #proposal: Proposal | undefined;
  #marked: HTMLElement | undefined;
  #isRunning = false;
  /** The action whose wait was measured at its end: what was measured then is no older than the wait. */
  #waited: Part | undefined;
  #timer = 0;

  /**
   * @param tree a tree that has what measures, and settings.
   * @param changed is called when another answer is proposed than before, or none any more.
   */
  constructor(tree: HTMLElement, changed: () => void) {
    this.#box = tree.querySelector<HTMLElement>('[data-measure]') ?? document.createElement('div');
    this.#settings = parseCheckSettings(tree.dataset['checkSettings']);
    this.#changed = changed;
    this.#badge.id = BADGE;
    this.#badge.className = 'measured-at';
    // Another tab may have measured, and a timer of a hidden one may be late.
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) changed();
    });
  }

  /**
   * Marks what is proposed for the part that is shown, for as long as it is fresh.
   * @returns the id of the choice.
   */
  show(part: Part | undefined): string | undefined {
    const had = part === this.#shown ? this.#proposal : undefined;
    if (part !== this.#shown) this.#say('');
    this.#shown = part;
    this.#proposal = proposalTo(part);
    if (had !== undefined && this.#proposal === undefined) this.#say('');
    this.#mark();
    this.#draw();
    return this.#proposal?.choice;
  }

  /** Takes in what the customer does: a measuring, the beginning of a wait, or going on from an action that was done. */
  touch(does: string): void {
    if (does === 'measure') void this.#measure(factOf(this.#shown));
    if (does === 'count') {
      this.#waited = undefined;
      this.#say('');
    }
    // Something was done meanwhile, but where its end was measured.
    const isLeft = does === 'continue' && this.#waited !== this.#shown;
    if (does === 'count' || isLeft) outdateMeasurements();
  }

  /** Measures at the end of a wait, and with it what is asked next. */
  waited(fact = ''): void {
    this.#waited = this.#shown;
    void this.#measure(isFactName(fact) ? fact : undefined);
  }

  async #measure(fact: FactName | undefined): Promise<void> {
    if (this.#isRunning || this.#settings === undefined) return;
    this.#isRunning = true;
    this.#say('');
    this.#draw();
    const wanted = [...new Set([...quickCheck, ...(fact === undefined ? [] : [fact])])];
    const found = await measureHere(wanted, this.#settings).catch(() => undefined);
    this.#isRunning = false;
    this.#changed();
    this.#say(this.#wordsOf(found));
    this.#draw();
  }

  /** What came out, for who looks at the part that is shown. */
  #wordsOf(found: Measurement | undefined): string {
    const { failed = '', byHand = '', proposes = '' } = this.#box.dataset;
    const said = found === undefined ? failed : this.#siteWords(found.facts);
    if (factOf(this.#shown) === undefined)
      return this.#shown?.element.dataset['wait'] === undefined ? '' : said;
    const choice = this.#shown?.links.get(this.#proposal?.choice ?? '');
    return choice === undefined ? `${said} ${byHand}` : proposes.replace('{answer}', () => labelOf(choice));
  }

  /** What was measured of this site, and between what. */
  #siteWords({ network, line, intercepted, site }: Facts): string {
    const { noNetwork, otherLine, intercepted: elsewhere, answered, silent } = this.#box.dataset;
    if (network === 'no') return noNetwork ?? '';
    if (line === 'other') return otherLine ?? '';
    if (intercepted === 'yes') return elsewhere ?? '';
    return (site === 'yes' ? answered : silent) ?? '';
  }

  #mark(): void {
    clearTimeout(this.#timer);
    const { choice = '', time = 0 } = this.#proposal ?? {};
    const link = this.#shown?.links.get(choice);
    if (this.#marked !== link) {
      this.#marked?.removeAttribute('data-measured');
      this.#marked?.removeAttribute('aria-describedby');
      this.#badge.remove();
    }
    this.#marked = link;
    if (link === undefined) return;
    link.dataset['measured'] = '';
    link.setAttribute('aria-describedby', BADGE);
    const clock = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    this.#badge.textContent = (this.#box.dataset['at'] ?? '').replace('{time}', clock.format(time));
    link.after(this.#badge);
    this.#timer = window.setTimeout(this.#changed, time + FRESH_MS - Date.now());
  }

  #draw(): void {
    const button = this.#box.querySelector('button');
    if (button === null) return;
    const { again = '' } = button.dataset;
    const first = (button.dataset['first'] ??= button.textContent);
    button.textContent = this.#proposal === undefined ? first : again;
    button.setAttribute('aria-disabled', String(this.#isRunning));
    const hasAsked = factOf(this.#shown) !== undefined;
    const isWaiting = this.#isRunning && this.#shown !== undefined;
    if (isWaiting) this.#say(this.#box.dataset['running'] ?? '');
    this.#box.hidden = !hasAsked && !isWaiting && this.#said === '';
  }

  get #said(): string {
    return this.#box.querySelector('[role]')?.textContent ?? '';
  }

  #say(words: string): void {
    if (words !== this.#said) this.#box.querySelector('[role]')?.replaceChildren(words);
  }
}
