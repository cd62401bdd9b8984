import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What is said of the areas that notices name. */
export const areaWords = {
  'area-code': ({ code, name }: { code: string; name: string }) => [
    `The code "${code}" is already that of "${name}".`,
    `Leave it with one of the two, or write more digits here: "${code}2".`,
  ],
  'area-id': ({ id, name }: { id: string; name: string }) => [
    `The id "${id}" is already that of "${name}".`,
    'Give this area an id of its own, or leave one of the two.',
  ],
  'area-id.all': () => [
    'The id "all" is already that of every area.',
    'Give this area an id of its own, or leave one of the two.',
  ],
  'area-parent': ({ parent, near }: { parent: string; near: Near }) => [
    `There is no area "${parent}".`,
    insteadOf(near),
  ],
  'area-parent.circle': ({ way }: { way: readonly string[] }) => [
    `The area lies in itself: ${way.join(' in ')}.`,
    'Take the parent of the largest of them away.',
  ],
} satisfies WordsOfRules;
