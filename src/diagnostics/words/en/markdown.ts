import type { WordsOfRules } from '../words.ts';

interface Shown {
  readonly shown: string;
}

const CODE = 'Write what is typed as it stands between two backticks: `…`.';
const NO_BOX = 'Write <Steps> with 1. …, or a list with - … and no box.';
const TABLE = 'Write the columns\u2019 names in the first line, |---|---| in the second, empty lines around.';
const FOOTNOTE = 'Write it into the sentence, or as a <Note>.';
const STEPS = 'Begin each line with a Latin number, a full stop and a space: 1. ….';

/** What is said of signs of Markdown. */
export const markdownWords = {
  'markdown.title': () => [
    'A # makes a title, and the guide has one already.',
    'Write ## for a part of the guide.',
  ],
  'heading-level': ({ depth, level }: { depth: number; level: number }) => [
    `A heading with ${depth} signs # stands under none with ${depth - 1}.`,
    `Write ${'#'.repeat(level)} before it.`,
  ],
  'markdown.link-without-words': () => [
    'A link has no words to press.',
    'Write them between the brackets: [words](/…/).',
  ],
  'markdown.picture-size': () => [
    'The size behind | is read out with the words of the picture.',
    'Leave it out: the page sets the size itself.',
  ],
  'markdown.link-apart': ({ shown, words }: Shown & { words: string }) => [
    `"${shown}" is no link.`,
    `Leave no space after the bracket: [${words}](…).`,
  ],
  'markdown.link-by-name': ({ shown, words }: Shown & { words: string }) => [
    `"${shown}" is no link.`,
    `Write the address: [${words}](/…/).`,
  ],
  'markdown.steps-bullets': () => ['The list in <Steps> has no numbers.', STEPS],
  'markdown.steps-text': () => ['What stands in <Steps> is no list.', STEPS],
  'markdown.fence': () => [
    'A piece of code begins here and is never closed.',
    'Write the same signs on a line of their own where it ends.',
  ],
  'markdown.heading-space': () => [
    'A # without a space after it makes no heading.',
    'Write ## and a space before a heading.',
  ],
  'markdown.no-table': () => ['These lines make no table.', TABLE],
  'markdown.tab': () => [
    'A tab parts these words, and shows as a space.',
    'Write a space; or a table: | a | b |, below it |---|---|.',
  ],
  'markdown.link-signs': () => [
    'A link is not written right here, and shows as it is typed.',
    'Write [words](/symptom/slug/): first the words, no space in the address, both brackets closed.',
  ],
  'markdown.bold-signs': () => [
    'The signs ** make nothing bold here.',
    'Leave no space inside them, a space outside, and put punctuation outside: **words**.',
  ],
  'markdown.backtick': () => [
    'A backtick has no partner here.',
    'Write one before and one after what is typed as it stands.',
  ],
  'markdown.numbered': ({ shown }: Shown) => [
    `"${shown}" begins like a list and is none: its lines run into each other.`,
    'Begin each line with a Latin number, a full stop and a space, as in "1. …".',
  ],
  'markdown.bulleted': ({ shown }: Shown) => [
    `"${shown}" begins like a list and is none: its lines run into each other.`,
    'Begin each line with a hyphen and a space, as in "- …".',
  ],
  'markdown.box': ({ shown }: Shown) => [
    `"${shown}" begins like a list and is none: its lines run into each other.`,
    NO_BOX,
  ],
  'markdown.ticked': () => [
    'A list to tick shows boxes that nobody can tick, and that have no name.',
    NO_BOX,
  ],
  'markdown.eaten': ({ sign, shown }: Shown & { sign: string }) => [
    `Markdown takes the signs ${sign} out of "${shown}".`,
    CODE,
  ],
  'markdown.eaten-name': ({ sign, shown }: Shown & { sign: string }) => [
    `Markdown takes the signs ${sign} out of "${shown}".`,
    'Write a name between two backticks: `…`; words that matter between stars: **words**.',
  ],
  'markdown.backslash': () => ['Markdown takes a backslash out of this path.', CODE],
  'markdown.backslash-break': () => [
    'Markdown takes the backslash at the end of this line for a break.',
    CODE,
  ],
  'markdown.underlined': () => [
    'The signs below this line make a heading of it.',
    'Write ## before a heading; leave an empty line above a line.',
  ],
  'markdown.heading-empty': () => ['A heading has no words.', 'Write them behind the #, or leave it out.'],
  'markdown.heading-end': ({ signs }: { signs: string }) => [
    `Markdown takes the ${signs} at the end of the heading out.`,
    'Write the sign in words, or between two backticks: `#`.',
  ],
  'markdown.lone-number': ({ number }: { number: number }) => [
    `"${number}." at the beginning of a line makes a list of it.`,
    'Begin the line with another word.',
  ],
  'markdown.footnote': () => ['A footnote stands far from its sentence, under an English heading.', FOOTNOTE],
  'markdown.definition': ({ name }: { name: string }) => [
    `Nobody sees this line: it defines the address "${name}", which nothing names.`,
    'Take the colon behind the bracket away, or the line.',
  ],
  'markdown.column': () => [
    'A column of this table has no name.',
    'Write in the first line what each column holds, or make a list of it.',
  ],
  'markdown.cells': ({ cells, columns }: { cells: number; columns: number }) => [
    `This row has ${cells} cells, and the table ${columns} columns.`,
    'Write \\| for a stroke in a cell, or name another column.',
  ],
  'markdown.plain-value': ({ shown, name }: Shown & { name: string }) => [
    `Markdown makes nothing of "${shown}" in ${name}.`,
    'Leave the signs out: this text is shown as it is.',
  ],
} satisfies WordsOfRules;
