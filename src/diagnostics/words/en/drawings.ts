import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What is said of values that a component cannot draw. */
export const drawingWords = {
  'attribute-value.light': ({ light, value, colours }: { light: string; value: string; colours: string }) => [
    `The light ${light} cannot be "${value}".`,
    `Write one of ${colours}, and "blinking" after it where it blinks.`,
  ],
  'attribute-value.answer-light': ({ value, colours }: { value: string; colours: string }) => [
    `The light of an answer cannot be "${value}".`,
    `Write one of ${colours}, and "blinking" after it where it blinks.`,
  ],
  'attribute-value.no-wiring': ({ near }: { near: Near }) => ['<Wiring> has no kind.', insteadOf(near)],
  'attribute-value.wiring': ({ kind, near }: { kind: string; near: Near }) => [
    `There is no wiring "${kind}".`,
    insteadOf(near),
  ],
  'attribute-value.no-platform': () => [
    '<Platform> has no name.',
    'Write the system that it is for: <Platform name="ویندوز">.',
  ],
} satisfies WordsOfRules;
