import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, listed } from './common.ts';

/** What is said of questions that a connection check may answer. */
export const factWords = {
  'tree-fact.empty': ({ id, known }: { id: string; known: Near }) => [
    `The choice "${id}" has an empty when.`,
    `Write one of: ${listed(known)}, or take when out.`,
  ],
  'tree-fact.not-found-out': ({ value, fact, near }: { value: string; fact: string; near: Near }) => [
    `"${value}" says that ${fact} was not found out, so it stands for no answer.`,
    insteadOf(near),
  ],
  'tree-fact.value': ({ value, fact, near }: { value: string; fact: string; near: Near }) => [
    `The fact ${fact} cannot be "${value}".`,
    insteadOf(near),
  ],
  'tree-fact.no-fact': ({ id }: { id: string }) => [
    `The choice "${id}" has when, and its question has no fact.`,
    'Write fact="…" in the <Step>, or take when out.',
  ],
  'tree-fact': ({ fact, near }: { fact: string; near: Near }) => [
    `There is no fact "${fact}".`,
    insteadOf(near),
  ],
  'tree-fact.no-when': ({ id, known }: { id: string; known: Near }) => [
    `No answer of the step "${id}" has when, so its fact proposes nothing.`,
    `Write when="…" in an answer, with one of: ${listed(known)}.`,
  ],
  'tree-fact-answers.shared': ({ value, other }: { value: string; other: string }) => [
    `"${value}" already stands for the choice "${other}".`,
    'Leave it at one answer: the one that it alone means.',
  ],
  'tree-fact-answers.measured': ({ id }: { id: string }) => [
    `The step "${id}" leaves no answer but the measured one.`,
    'Write another choice: whoever sees it otherwise must be able to say so.',
  ],
  'tree-fact-visit': ({ id }: { id: string }) => [
    `The choice "${id}" is measured, and leads straight to a visit.`,
    'Ask something that only a person can see first, or take when out.',
  ],
  'finding-id': ({ id }: { id: string }) => [
    `The id "${id}" is already that of a row above.`,
    'Give this row an id of its own.',
  ],
  'finding-fact': ({ fact, near }: { fact: string; near: Near }) => [
    `There is no fact "${fact}".`,
    insteadOf(near),
  ],
  'finding-fact.value': ({ fact, value, near }: { fact: string; value: string; near: Near }) => [
    `The fact ${fact} cannot be "${value}".`,
    insteadOf(near),
  ],
  'finding-fact.empty': ({ fact, known }: { fact: string; known: Near }) => [
    `The fact ${fact} has no value here.`,
    `Write one of: ${listed(known)}, or take it out.`,
  ],
  'finding-order.impossible': ({ id }: { id: string }) => [
    `The row "${id}" asks for what cannot be found at once.`,
    'Take one of its conditions out.',
  ],
  'finding-order': ({ id }: { id: string }) => [
    `The row "${id}" is never shown: whenever it fits, one of the rows above it does.`,
    'Move it further up, or take it out.',
  ],
  'finding-order.covered': ({ id, cover }: { id: string; cover: string }) => [
    `The row "${id}" is never shown: whenever it fits, "${cover}" above it does.`,
    'Move it further up, or take it out.',
  ],
  'finding-order.last': ({ id }: { id: string }) => [
    `The last row, "${id}", does not fit always: some customers would be told nothing.`,
    'Write a row without when after it, for whatever else is found.',
  ],
  'finding-claim': ({ found, honest }: { found: string; honest: string }) => [
    `A check cannot know this: «${found}».`,
    `Say what was measured, and between what: ${honest}.`,
  ],
} satisfies WordsOfRules;
