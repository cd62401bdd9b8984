import type { CheckSettings } from './check-settings.ts';
import type { Measurement } from './measurement.ts';

/** Fewer round trips say nothing of a delay. */
const FEWEST = 10;

/** From which part of the requests on unanswered ones are many. */
const MANY = 0.1;

/** What came of small requests, made one after another. */
export interface RoundTrips {
  readonly asked: number;
  readonly unanswered: number;
  /** How long the answered ones took, in milliseconds, in their order. The first opened the connection too. */
  readonly times: readonly number[];
}

/** The middle of numbers, at least one. */
function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return middle.reduce((sum, number) => sum + number, 0) / middle.length;
}

/** The mean step from one number to the next, of at least two. */
function meanStep(numbers: readonly number[]): number {
  const steps = numbers.slice(1).map((number, index) => Math.abs(number - (numbers[index] ?? number)));
  return steps.reduce((sum, step) => sum + step, 0) / steps.length;
}

/** What round trips say of delay and of unanswered requests. Total: of none at all they say nothing. */
export function judgeRoundTrips(
  { asked, unanswered, times }: RoundTrips,
  { good, poor }: CheckSettings['delay'],
): Pick<Measurement, 'facts' | 'figures'> {
  if (asked === 0) return { facts: {}, figures: {} };
  const drops = unanswered === 0 ? 'none' : unanswered / asked < MANY ? 'some' : 'many';
  const warm = times.slice(1);
  if (warm.length < FEWEST) return { facts: { drops }, figures: { asked, unanswered } };
  const delay = Math.round(median(warm));
  return {
    facts: { drops, delay: delay <= good ? 'good' : delay < poor ? 'fair' : 'poor' },
    figures: { asked, unanswered, delay, jitter: Math.round(meanStep(warm)) },
  };
}
