import { one, openPage, settled, textOf } from '../../browser.ts';
import { afterEach, beforeAll, beforeEach, vi, type Mock } from 'vitest';
import type { CheckSettings } from '../../../../src/check/check-settings.ts';
import type { Facts } from '../../../../src/check/facts.ts';
import { keepMeasurement } from '../../../../src/check/kept-measurements.element.ts';
import type { measureHere } from '../../../../src/check/measure-here.element.ts';
import type { Measurement } from '../../../../src/check/measurement.ts';
import Action from '../../../../src/tree/ui/Action.astro';
import Choice from '../../../../src/tree/ui/Choice.astro';
import DecisionTree from '../../../../src/tree/ui/DecisionTree.astro';
import Outcome from '../../../../src/tree/ui/Outcome.astro';
import Step from '../../../../src/tree/ui/Step.astro';
import { rendered } from '../../blocks/guide-context.ts';
import '../../../../src/tree/ui/decision-tree.element.ts';
// Read before, so that they come at once when the tree asks for them.
import '../../../../src/tree/ui/count-down.element.ts';
import '../../../../src/tree/ui/measured-answers.element.ts';

export const noon = new Date('2026-11-22T12:00:00Z');

const check: CheckSettings = {
  line: false,
  gateways: [],
  abroad: [],
  downloads: [],
  delay: { good: 60, poor: 150 },
  notBefore: 0,
  zone: 'Asia/Tehran',
};

/** A question that nothing measures, an action with a wait, two questions that a check can answer, and an end. */
async function measuredPage(): Promise<string> {
  const own = { check };
  const choice = (id: string, go: string, when?: string) =>
    rendered(Choice, when === undefined ? { id, go } : { id, go, when }, id, own);
  const step = (id: string, fact: string | undefined, choices: readonly string[]) =>
    rendered(
      Step,
      fact === undefined ? { id, question: id } : { id, question: id, fact },
      `<ul>${choices.join('')}</ul>`,
      own,
    );
  const parts = [
    await step('light', undefined, [await choice('on', 'restart'), await choice('off', 'online')]),
    await rendered(Action, { id: 'restart', title: 'restart', wait: '2m', go: 'online' }, '', own),
    await step('online', 'site', [
      await choice('yes', 'steady', 'yes'),
      await choice('no', 'end', 'no'),
      await choice('not-sure', 'steady'),
    ]),
    await step('steady', 'drops', [await choice('fine', 'end', 'none some'), await choice('gaps', 'end')]),
    await rendered(Outcome, { id: 'end', result: 'solved', title: 'end' }, '', own),
  ];
  return rendered(DecisionTree, { start: 'light' }, parts.join(''), own);
}

let html = '';

beforeAll(async () => {
  html = await measuredPage();
});
beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  vi.useFakeTimers({ now: noon });
});
afterEach(() => vi.useRealTimers());

/** @param start the question that the tree begins with, where it is another. */
export async function open(fragment = '', start = 'light'): Promise<void> {
  const page = html.replace('data-start="light"', `data-start="${start}"`);
  await openPage(page, `/no-internet/no-internet/${fragment}`);
  await pass(0);
}

/** Lets so many seconds pass, and what was asked for meanwhile come. */
export async function pass(seconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(seconds * 1000);
  await settled();
}

export async function touch(selector: string): Promise<void> {
  one(selector).click();
  await pass(0);
}

export const answer = (step: string, choice: string) => touch(`#${step} a[data-choice="${choice}"]`);

/** The device has measured something, so many minutes ago. */
export function measured(facts: Facts, minutes = 0): void {
  keepMeasurement({ time: Date.now() - minutes * 60_000, facts, figures: {} });
}

/** The choices that are marked as measured, on all parts. */
export const proposed = () =>
  [...document.querySelectorAll<HTMLElement>('a[data-measured]')].map(
    ({ dataset }) => `${one(`section:has([data-measured])`).id}=${dataset['choice'] ?? ''}`,
  );

export const badge = () => document.querySelector('.measured-at')?.textContent;
export const said = () => textOf('[data-measure] [role="status"]');
export const isOffered = () => !one('[data-measure]').hidden;
export const button = () => one('[data-measure] button');

/**
 * Says what the next measuring finds, after so many seconds; or that it breaks off.
 * @param measuring what stands in the place of `measureHere`.
 */
export const findsOf =
  (measuring: Mock<typeof measureHere>) =>
  (facts: Facts | 'nothing', seconds = 3): void => {
    measuring.mockImplementation(async () => {
      const time = Date.now();
      await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
      if (facts === 'nothing') throw new Error('The page was left.');
      const measurement: Measurement = { time, facts, figures: {} };
      keepMeasurement(measurement);
      return measurement;
    });
  };
