import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, placesIn } from './common.ts';

const WRITE_HERE = 'Write the text here, or into a file snippets/<language>/<name>.mdx.';

/** What is said of what a guide names and other files say: snippets, and what site.yaml knows. */
export const snippetWords = {
  'site-value': ({ name, field }: { name: string; field: string }) => [
    `site.yaml has no ${field}, so <Site name="${name}" /> shows nothing.`,
    `Write ${field} into site.yaml, or take the sentence out of the guide.`,
  ],
  'snippet.overflow': () => [
    'The snippets up to here are more than a page can hold.',
    'Name fewer of them, or make them shorter.',
  ],
  'snippet.circle': ({ round }: { round: readonly string[] }) => [
    `Snippets stand in each other in a circle: ${round.join(', ')}.`,
    'Take this tag out.',
  ],
  'snippet.nesting': ({ most }: { most: number }) => [
    `More than ${most} snippets stand in each other.`,
    'Write the text of one of them into the one that names it.',
  ],
  'snippet.no-name': ({ near }: { near: Near }) => [
    '<Snippet> has no name.',
    near.known.length === 0 ? WRITE_HERE : insteadOf(near),
  ],
  'snippet.unknown': ({ name, near }: { name: string; near: Near }) => [
    `There is no snippet "${name}".`,
    insteadOf(near),
  ],
  'snippet.none': ({ name }: { name: string }) => [`There is no snippet "${name}".`, WRITE_HERE],
  'snippet.head': () => ['A snippet has no front matter.', 'Take it out, with its lines ---.'],
  'snippet.tree': ({ component }: { component: string }) => [
    `A snippet holds no <${component}>.`,
    'Leave the tree in the guide, and share the text that stands in it.',
  ],
  'snippet.definition': () => [
    'An address apart from its words is not found in a guide.',
    'Write the address with the words: [words](/…/).',
  ],
  'snippet.here': ({ name }: { name: string }) => [
    `It comes with the snippet "${name}".`,
    'Or take the snippet out here.',
  ],
  'snippet.there': ({ from }: { from: Near }) => [
    `It is so where this snippet is shown: ${placesIn(from)}.`,
    'Or take the snippet out there.',
  ],
  'unused-snippet': () => [
    'No guide shows this snippet.',
    'Name it where it belongs, <Snippet name="…" />, or delete the file.',
  ],
} satisfies WordsOfRules;
