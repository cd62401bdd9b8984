import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What is said of a decision tree. */
export const treeWords = {
  'tree-attribute.missing': ({ component, attribute }: { component: string; attribute: string }) => [
    `<${component}> has no ${attribute}.`,
    `Write ${attribute}="…" in it, in double quotes.`,
  ],
  'tree-attribute.no-who': () => [
    'This outcome does not say whose matter it is.',
    'Write who="…" in it: the telephone company, the maker of the app, and so on.',
  ],
  'tree-attribute.unread': ({ attribute, result }: { attribute: string; result: string }) => [
    `Nobody reads ${attribute} in an outcome with result="${result}".`,
    `Take ${attribute} out, or choose another result.`,
  ],
  'tree-result': ({ result, near }: { result: string; near: Near }) => [
    `An outcome cannot have the result "${result}".`,
    insteadOf(near),
  ],
  'tree-wait': ({ wait }: { wait: string }) => [
    `An action cannot wait "${wait}".`,
    'Write a number with s for seconds or m for minutes, at most 60m: wait="2m".',
  ],
  'tree-single': () => ['A guide has one decision tree at most.', 'Move this tree to a guide of its own.'],
} satisfies WordsOfRules;
