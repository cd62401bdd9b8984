import type { WordsOfRules } from '../words.ts';

const SIGNS =
  'Write the three signs --- alone on the first line, and again on the line after the last field.';

/** What is said of a head that is not read as one, or not to its end. */
export const frontMatterWords = {
  'front-matter': () => [
    'The file has no front matter.',
    'Begin the file with a line ---, then title, summary and the other fields, then a line ---.',
  ],
  'front-matter.of-notice': () => [
    'The file has no front matter.',
    'Begin the file with a line ---, then title, kind, impact, areas and starts, then a line ---.',
  ],
  'front-matter.no-end': () => ['The front matter does not end.', 'Write a line --- after the last field.'],
  'front-matter.empty-line': () => [
    'An empty line stands before the front matter.',
    'Take it out: --- is the first line.',
  ],
  'front-matter.beside': () => ['A space or a hidden sign stands beside --- on the first line.', SIGNS],
  'front-matter.no-beginning': () => ['The front matter has no line --- before it.', SIGNS],
  'front-matter.behind': ({ first }: { first: string }) => [
    `The front matter is not read: "${first}" stands on the first line.`,
    SIGNS,
  ],
  'front-matter.early-end': () => [
    'The front matter ends here, and fields follow.',
    'Take this line out, and leave --- after the last field.',
  ],
  'front-matter.other-end': () => [
    'The front matter does not end where it seems to.',
    'Write the three signs --- alone on the first line of the file, and again after the last field.',
  ],
  'front-matter.build': ({ reason }: { reason: string }) => [
    `The build cannot read the front matter: ${reason}.`,
    'Write the value that it names more simply, between double quotes.',
  ],
} satisfies WordsOfRules;
