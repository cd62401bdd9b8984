import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

const WRITE_A_NAME =
  'Leave the words alone; name a guide in the field guides, and write a web address as it is: https://….';

const INTO_THE_SENTENCE = 'Write it into the sentence.';

const SAY_HOW_IT_IS =
  'If it is over, put an update that says so first and write ends; if not, write what is known now.';

/** What is said of outages, maintenance and other news of the network. */
export const noticeWords = {
  'notice-length': ({ length, most }: { length: number; most: number }) => [
    `The text has ${length} letters (at most ${most}).`,
    'Say what to do meanwhile in a few sentences, and name guides for the rest.',
  ],
  'notice-advice': () => [
    'The notice does not say what to do meanwhile.',
    'Write it below the second line ---, in a sentence or two.',
  ],
  'notice-markup.heading': () => [
    'A heading becomes a line like the others in a notice.',
    'Take the # away, and let it be a sentence.',
  ],
  'notice-markup.link': () => ['A link becomes its words: nobody can press it in a notice.', WRITE_A_NAME],
  'notice-markup.definition': () => [
    'An address that words are linked to is not shown in a notice.',
    WRITE_A_NAME,
  ],
  'notice-markup.picture': () => ['A picture is not shown in a notice.', 'Say in words what it shows.'],
  'notice-markup.table': () => [
    'A table becomes lines without columns in a notice.',
    'Say it in sentences or in a list.',
  ],
  'notice-markup.line': () => [
    'A line is not drawn in a notice.',
    'Take it out; an empty line begins a paragraph.',
  ],
  'notice-markup.footnote': () => ['A footnote is not shown in a notice.', INTO_THE_SENTENCE],
  'notice-markup.component': ({ name }: { name: string }) => [
    `<${name}> is not drawn in a notice.`,
    'Leave the words alone; <Site> and <Snippet> are put in as words.',
  ],
  'notice-overdue.estimate': () => ['The estimate has gone by, and the notice is open.', SAY_HOW_IT_IS],
  'notice-overdue.next': () => ['The moment of the next news has gone by.', SAY_HOW_IT_IS],
  'notice-old': ({ days, most }: { days: number; most: number }) => [
    `This outage has been open for ${days} days (at most ${most}).`,
    SAY_HOW_IT_IS,
  ],
  'notice-old.years': () => [
    'This notice began more than two years ago: devices leave it out.',
    SAY_HOW_IT_IS,
  ],
  'notice-promise': () => [
    'An open outage says neither when it may be over nor when there will be news.',
    'Write next, when you will write again; and estimate, where who mends it has named a time.',
  ],
  'notice-resolved': () => [
    'The outage is over, and no update says so.',
    'Put an update of state resolved first: what it was, and what to do where it still does not work.',
  ],
  'notice-area': ({ area, near }: { area: string; near: Near }) => [
    `There is no area "${area}".`,
    insteadOf(near),
  ],
  'notice-area.none': ({ area }: { area: string }) => [
    `There is no area "${area}".`,
    'Write it into areas.yaml, or write all.',
  ],
  'unknown-article.notice': ({ guide, near }: { guide: string; near: Near }) => [
    `There is no guide "${guide}".`,
    insteadOf(near),
  ],
  'field-value.named-twice': ({ name, field }: { name: string; field: string }) => [
    `"${name}" stands twice in ${field}.`,
    'Leave one of the two.',
  ],
  'notice-times.far': ({ field, now }: { field: string; now: string }) => [
    `The moment of ${field} is more than two years away.`,
    `Write it so: ${now} is now.`,
  ],
  'notice-times.calendar': ({ field, now }: { field: string; now: string }) => [
    `The moment of ${field} is none of the Gregorian calendar.`,
    `Write it so: ${now} is now.`,
  ],
  'notice-times.order': () => [
    'This news is newer than the one above it.',
    'Move it up: the newest stands first.',
  ],
  'notice-times.future': () => [
    'This news is dated after now.',
    'Write in at when it was written; what is expected stands in next, estimate or ends.',
  ],
  'notice-times.before-start': ({ field }: { field: string }) => [
    `The moment of ${field} is before the notice starts.`,
    `Correct ${field} or starts; look at the day and at the offset.`,
  ],
  'syntax.unread-notice': ({ reason }: { reason: string }) => [
    `Nothing could read this notice: ${reason}.`,
    'Take out what was written last, a part at a time, until this goes away.',
  ],
} satisfies WordsOfRules;
