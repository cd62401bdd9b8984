import type { WordsOfRules } from '../words.ts';

const QUOTE_IT = 'Put the whole value between double quotes.';

/** What is said of fields that cannot be read at all. */
export const yamlWords = {
  'too-deep': ({ most }: { most: number }) => [
    `This stands inside more than ${most} other things.`,
    'Take the signs before it away: a list has two levels at most, a quotation one.',
  ],
  'yaml.twice': () => ['This field is written twice.', 'Leave one of the two.'],
  'yaml.colon': () => ['This value has a colon and a space in it.', QUOTE_IT],
  'yaml.documents': () => [
    'The fields end before this line.',
    'Write --- on the first and the last line of the front matter only.',
  ],
  'yaml.tab': () => ['This line begins with a tab.', 'Begin it with two spaces.'],
  'yaml.indent': () => [
    'This line begins too far left or right.',
    'Begin a field at the line\u2019s beginning, and what belongs to it two spaces further in.',
  ],
  'yaml.open': () => [
    'A quotation mark or a bracket is opened here and not closed, or a colon is missing.',
    'Close it on the same line; a field is its name, a colon, a space and its value.',
  ],
  'yaml.sign': () => ['A value cannot begin with this sign.', QUOTE_IT],
  'yaml.escape': () => [
    'A backslash in double quotes begins a sign that there is not.',
    'Take the backslash out, or use single quotes.',
  ],
  'yaml.no-colon': () => [
    'This line is no field: it has no colon.',
    'Write name: value, or put a value of several lines between double quotes.',
  ],
  'yaml.left-over': () => [
    'Something stands here that belongs to no value.',
    'Put a value that begins with a quotation mark or a bracket between single quotes as a whole.',
  ],
  yaml: () => [
    'This line cannot be read as a field.',
    'Write name: value; put the value between double quotes where it has a colon, a # or a bracket.',
  ],
  'yaml.space': ({ name }: { name: string }) => [
    `After "${name}:" a space is missing.`,
    `Write "${name}: ", a Latin colon and a space.`,
  ],
  'yaml.foreign-colon': ({ name }: { name: string }) => [
    `The colon after "${name}" is of another script.`,
    `Write "${name}: ", a Latin colon and a space.`,
  ],
  'yaml.not-closed': ({ start, end }: { start: string; end: string }) => [
    `The ${start} on this line is not closed.`,
    `Write ${end} after the value.`,
  ],
  'yaml.reference': () => [
    'A reference (*name) has no use here and is not allowed.',
    'Write the value itself, in double quotes where it begins with a sign.',
  ],
  'yaml.anchor': ({ anchor }: { anchor: string }) => [
    `The anchor &${anchor} has no use here and is not allowed.`,
    'Write the value itself, in double quotes where it begins with a sign.',
  ],
  'yaml.tag': ({ tag }: { tag: string }) => [
    `The tag ${tag} has no use here and is not allowed.`,
    'Write the value itself, in double quotes where it begins with a sign.',
  ],
} satisfies WordsOfRules;
