import { words } from './words.ts';

/** What can be put into a text by its name, so that nobody has to know how it is written. */
export type InsertName = keyof typeof words.inserts;

/** What stands before and behind what is marked, and whether it takes lines of its own. */
const inserts: Readonly<Record<InsertName, readonly [before: string, behind: string, isBlock?: true]>> = {
  bold: ['**', '**'],
  list: ['- ', '', true],
  steps: ['<Steps>\n\n1. ', '\n\n</Steps>', true],
  key: ['<Key>', '</Key>'],
  screen: ['<Screen fa="', '" />', true],
  lights: ['<ModemLights power="green" dsl="green" internet="green" caption="', '" />', true],
  note: ['<Note>\n\n', '\n\n</Note>', true],
  warning: ['<Warning>\n\n', '\n\n</Warning>', true],
  link: ['[', '](/)'],
};

/** All of them in their order. */
export const insertNames: readonly InsertName[] = [
  'bold',
  'list',
  'steps',
  'key',
  'screen',
  'lights',
  'note',
  'warning',
  'link',
];

/** A text after something was put in, with what is marked in it then: the words to write over. */
export interface Inserted {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Puts something around what is marked in a text, or around words to write over where nothing is.
 * @param start the beginning of what is marked, in UTF-16 units, and `end` its end.
 */
export function insertInto(text: string, start: number, end: number, name: InsertName): Inserted {
  const [before, behind, isBlock] = inserts[name];
  const isWithin = isBlock === true || !text.slice(start, end).includes('\n');
  // What stands in a line holds no paragraphs: they stay as they are, behind it.
  const taken = isWithin ? text.slice(start, end).trim() : '';
  const marked = taken === '' ? words.insertSample : taken;
  const [head, tail] = [text.slice(0, start), text.slice(isWithin ? end : start)];
  const lead = isBlock === true && head.trim() !== '' ? `${head.trimEnd()}\n\n` : head;
  const rest = isBlock === true && tail.trim() !== '' ? `\n\n${tail.trimStart()}` : tail;
  const from = lead.length + before.length;
  return { text: lead + before + marked + behind + rest, start: from, end: from + marked.length };
}
