import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What is said of the parts of a decision tree, each by itself. */
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
  'tree-wait-words': ({
    id,
    counted,
    words,
    longest,
  }: {
    id: string;
    counted: string;
    words: string;
    longest: string;
  }) => [
    `The action "${id}" counts ${counted}, and its words say «${words}».`,
    `Write wait="${longest}", or the same time in the words.`,
  ],
  'tree-single': () => ['A guide has one decision tree at most.', 'Move this tree to a guide of its own.'],
  'tree-empty-choice': ({ id }: { id: string }) => [
    `The choice "${id}" has no words.`,
    'Write the answer between <Choice …> and </Choice>.',
  ],
  'tree-choices.same': ({ id, label }: { id: string; label: string }) => [
    `Two answers of the step "${id}" are both "${label}".`,
    'Say in each what is different.',
  ],
  'tree-choices.one': ({ id }: { id: string }) => [
    `The step "${id}" has one answer only.`,
    'Write another, or make it an <Action>.',
  ],
  'tree-choices.many': ({ id, count, most }: { id: string; count: number; most: number }) => [
    `The step "${id}" has ${count} answers (at most ${most}).`,
    'Ask in two questions.',
  ],
  'tree-empty-report.choice': ({ id }: { id: string }) => [
    `The choice "${id}" has an empty report.`,
    'Write how support should read it, or leave report out: then its own words are used.',
  ],
  'tree-empty-report.outcome': ({ id }: { id: string }) => [
    `The outcome "${id}" has an empty report.`,
    'Write how support should read it, or leave report out: then its own words are used.',
  ],
  'tree-outcome-report': ({ id }: { id: string }) => [
    `The title of the outcome "${id}" tells the customer what to do; support reads it as what was found.`,
    'Write report="…" in it: in a few words what was found, for support.',
  ],
  'tree-outcome-text': ({ id }: { id: string }) => [
    `The outcome "${id}" has no words.`,
    'Write between <Outcome …> and </Outcome> what it means and what to do now.',
  ],
  'tree-topic.none': ({ id }: { id: string }) => [
    `The outcome "${id}" goes to support and names no topic.`,
    'Write topic="…", one of the topics of site.yaml.',
  ],
  'tree-topic': ({ topic, near }: { topic: string; near: Near }) => [
    `There is no topic "${topic}" in site.yaml.`,
    insteadOf(near),
  ],
} satisfies WordsOfRules;
