import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** Where in another file the same stands. */
interface Elsewhere {
  readonly file: string;
  readonly line: number;
}

/** What is said of names that files use of each other, and of what two guides share. */
export const referenceWords = {
  'symptom-folder': ({ first, folder }: { first: string; folder: string }) => [
    `The first symptom is "${first}", but the file stands in "${folder}".`,
    `Write "${folder}" first in symptoms, or move the file.`,
  ],
  'unknown-symptom': ({ symptom, near }: { symptom: string; near: Near }) => [
    `There is no symptom "${symptom}".`,
    insteadOf(near),
  ],
  'unknown-article': ({ slug, near }: { slug: string; near: Near }) => [
    `There is no guide "${slug}".`,
    insteadOf(near),
  ],
  'unknown-article.own': () => ['A guide cannot be related to itself.', 'Remove it.'],
  'field-value.twice': ({ name, field }: { name: string; field: string }) => [
    `"${name}" stands twice in ${field}.`,
    'Leave one of the two.',
  ],
  'field-value.start': ({ slug }: { slug: string }) => [
    `The guide "${slug}" asks no questions: home cannot start with it.`,
    'Name a guide that has a tree.',
  ],
  'outage-ask': () => [
    'The guide asks no questions, so it cannot ask for an outage first.',
    'Take outage: ask out, or write a tree.',
  ],
  'no-aliases': () => [
    'Search finds this guide by its title and its text alone: it has no aliases.',
    'Write under aliases how customers call it, 6 to 12 ways.',
  ],
  'alias-shared': ({ name, file, line }: Elsewhere & { name: string }) => [
    `The alias "${name}" is already claimed by ${file}:${line}.`,
    'Leave it in the guide that it fits best, or make it more exact.',
  ],
  'alias-shared.twice': ({ name }: { name: string }) => [
    `The alias "${name}" stands twice in this guide.`,
    'Leave one of the two.',
  ],
  'field-value.several': ({ name }: { name: string }) => [
    `The alias "${name}" holds several.`,
    'Put a Latin comma between the names: [مودم, روتر].',
  ],
  'title-shared': ({ title, file, line }: Elsewhere & { title: string }) => [
    `"${title}" is already the title of ${file}:${line}.`,
    'Say what is different in this guide, or leave it out.',
  ],
  'title-shared.alias': ({ title, file, line }: Elsewhere & { title: string }) => [
    `"${title}" is already an alias of ${file}:${line}.`,
    'Say in the title what is different in this guide, or take the alias out there.',
  ],
  'duplicate-text': ({ file }: { file: string }) => [
    `The text is the same as that of ${file}.`,
    'Write what is different, or keep one of the two and name it as related.',
  ],
} satisfies WordsOfRules;
