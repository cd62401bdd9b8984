import type { Sentences, WordsOfRules } from '../words.ts';

const NOTE =
  'Write <Note> on a line of its own, the text, and </Note> on a line of its own; <Warning> for a danger.';
const HEADING = 'Write ## before a heading, and ### for a part of it.';
const LINK = 'Write [words](/symptom/slug/).';
const BOLD = 'Write **words** for bold, or leave the signs out.';
const PICTURE = 'Write ![what it shows](name.png).';
const FOOTNOTE = 'Write it into the sentence, or as a <Note>.';
const LEAVE_OUT = 'Leave it out: it has no use here.';

const typed =
  (what: string, suggestion: string) =>
  ({ shown }: { shown: string }): Sentences => [
    `${what} stands on the page as it is typed: "${shown}".`,
    suggestion,
  ];

/** What is said of the notation of another system. */
export const foreignMarkupWords = {
  'foreign-markup.note-colons': typed('A note with :::', NOTE),
  'foreign-markup.note-mark': typed('A note with [!…]', NOTE),
  'foreign-markup.note-signs': typed('A note with !!!', NOTE),
  'foreign-markup.note-name': typed('A note with its English name', NOTE),
  'foreign-markup.note-brackets': typed('A note in brackets', NOTE),
  'foreign-markup.tab': typed('A tab with ===', 'Write <Platforms>, and in it <Platform name="…"> for each.'),
  'foreign-markup.directive': typed('A directive with ..', NOTE),
  'foreign-markup.contents': typed('A table of contents', 'Leave it out: the page lists its parts itself.'),
  'foreign-markup.heading-letter': typed('A heading with h2.', HEADING),
  'foreign-markup.heading-signs': typed('A heading with =', HEADING),
  'foreign-markup.command': typed('A command of another system', LEAVE_OUT),
  'foreign-markup.abbreviation': typed(
    'The meaning of an abbreviation',
    'Write the word out where it stands first.',
  ),
  'foreign-markup.definitions': typed('A list of definitions', 'Write - **word**: what it means.'),
  'foreign-markup.asciidoc': typed('A command of AsciiDoc', PICTURE),
  'foreign-markup.remark': typed('A remark between %%', 'Take it out: customers read it.'),
  'foreign-markup.block-mark': typed('The mark of a block', LEAVE_OUT),
  'foreign-markup.picture-brackets': typed('A picture between [[ and ]]', PICTURE),
  'foreign-markup.link-brackets': typed('A link between [[ and ]]', LINK),
  'foreign-markup.mark': typed('A mark with ==', BOLD),
  'foreign-markup.inserted': typed('Text between ++', 'Write <Key>…</Key> for a key, **words** for bold.'),
  'foreign-markup.footnote-line': typed('A footnote in the line', FOOTNOTE),
  'foreign-markup.footnote': typed('A footnote', FOOTNOTE),
  'foreign-markup.raised': typed('A raised sign between ^', 'Write it in words.'),
  'foreign-markup.hidden-text': typed(
    'Hidden text between ||',
    'Write it plainly: customers read all of it.',
  ),
  'foreign-markup.apostrophes': typed('Bold with apostrophes', BOLD),
  'foreign-markup.forum': typed(
    'A tag of a forum in brackets',
    'Write Markdown: **bold**, [words](/symptom/slug/), - list.',
  ),
  'foreign-markup.shortcode': typed(
    'A shortcode in brackets',
    'Write Markdown, or use one of the components.',
  ),
  'foreign-markup.emoji-name': typed(
    'A picture by its name between colons',
    'Leave it out, or write the words.',
  ),
  'foreign-markup.formula': typed('A formula between $', 'Write it in words.'),
  'foreign-markup.key': typed('A key as in AsciiDoc', 'Write <Key>…</Key>.'),
  'foreign-markup.book': typed('A reference to a book', LEAVE_OUT),
  'foreign-markup.own-typeface': typed(
    'A sign that only its own typeface has',
    'Leave it out: no phone shows it.',
  ),
  'foreign-markup.entity': typed('A sign by its name that stays as it is typed', 'Write the sign itself.'),
} satisfies WordsOfRules;
