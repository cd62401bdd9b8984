import type { WordsOfRules } from '../words.ts';

/** Why a value cannot stand, by what is wrong with it. */
const reasons = {
  'edge-space': 'it has a space at its beginning or end',
  'no-host': 'it does not begin with https:// and a host',
  'no-sign-of-address': 'it has a sign in it that no address has',
  'name-or-password': 'it has a name or a password in it, which every page would show',
  'https-twice': 'it begins with https:// twice',
  'not-encrypted': 'it is not encrypted, and browsers keep no guide offline then',
  'behind-host': 'something stands after the host',
  'in-a-folder': 'the site cannot stand in a folder: its links lead to the host itself',
  'digits-count': 'a number has 3 to 15 digits',
  'more-than-digits': 'it has more in it than Latin digits',
  'no-number': 'it has no telephone number in it',
  'no-mailbox': 'it is no mailbox alone',
  'no-moment': 'there is no such day or hour',
  'no-zone': 'it is the name of no time zone',
  'many-words': 'a synonym has five words at most',
} as const;

/** How a kind of value is written where nothing tells what was meant. */
const whole = {
  address: 'Write it whole, with https:// at its beginning.',
  phone: 'Write Latin digits only, as dialled, in quotes: "91000000".',
  shown: 'Write the number as people know it: "91000000".',
  mailbox: 'Write a mailbox: help@example.org.',
  moment: 'Look at a calendar, and at the offset: 2026-11-29T10:32+03:30.',
  zone: 'Write a name of the IANA\u2019s list: Asia/Tehran.',
  synonym: 'Say it in fewer words.',
} as const;

/** Why a value cannot stand. */
export type ReasonName = keyof typeof reasons;

/** Whether a word is the name of a reason. */
export const isReason = (name: string): name is ReasonName => Object.hasOwn(reasons, name);

/** What a value is meant to be. */
export type ValueKind = keyof typeof whole;

/** Whether a word is the name of a kind of value. */
export const isValueKind = (name: string): name is ValueKind => Object.hasOwn(whole, name);

/** Why a value that has the right form cannot stand, and what to write in its place where that can be known. */
export interface ValueFault {
  readonly why: ReasonName;
  readonly kind: ValueKind;
  /** What was most likely meant. */
  readonly meant?: string;
}

/** What is said of values that have the right form and cannot stand. */
export const valueWords = {
  'field-value.meaning': ({
    field,
    value,
    why,
    kind,
    meant,
  }: ValueFault & { field: string; value: string }) => [
    `The field "${field}" cannot be "${value}": ${reasons[why]}.`,
    meant === undefined ? whole[kind] : `Write "${meant}".`,
  ],
  'field-value.two-groups': ({ word }: { word: string }) => [
    `"${word}" stands in two groups.`,
    'Leave it in one.',
  ],
  'field-value.helping-word': ({ word }: { word: string }) => [
    `"${word}" alone is a word that every sentence has.`,
    'Write it with another, "پیام\u200cرسان بله".',
  ],
} satisfies WordsOfRules;
