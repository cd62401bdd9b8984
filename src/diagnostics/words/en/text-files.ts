import type { WordsOfRules } from '../words.ts';

/** What is said of a file's signs: those that nobody sees, and those that are lost. */
export const textFileWords = {
  'hidden-character.space': ({ sign }: { sign: string }) => [
    `A hidden character (${sign}) stands here.`,
    'Write a plain space in its place (--fix does it).',
  ],
  'hidden-character.half-space': ({ sign }: { sign: string }) => [
    `A hidden character (${sign}) stands here.`,
    'Write a half-space in its place (--fix does it).',
  ],
  'hidden-character.nothing': ({ sign }: { sign: string }) => [
    `A hidden character (${sign}) stands here.`,
    'Take it out (--fix does it): the site isolates Latin words by itself.',
  ],
  'hidden-character.beside-name': ({ attribute, name }: { attribute: string; name: string }) => [
    `A space or a half-space that nobody sees stands beside the name in ${attribute}, and makes another name of it.`,
    `Write ${attribute}="${name}".`,
  ],
  'hidden-character.written-space': ({ written }: { written: string }) => [
    `"${written}" writes a space that is no plain one, and that nobody sees.`,
    `Write a plain space in the place of ${written}.`,
  ],
  'hidden-character.written': ({ written }: { written: string }) => [
    `"${written}" writes a sign that nobody sees.`,
    `Remove ${written}: the site isolates Latin words by itself.`,
  ],
  encoding: () => [
    'The file is not saved as UTF-8, or letters of it were lost here.',
    'Save it again as UTF-8; where � shows in your editor, write the letters anew.',
  ],
  'field-value.remark': ({ lost }: { lost: string }) => [
    `What stands behind the # is lost: "${lost}".`,
    'Put the whole value between double quotes.',
  ],
} satisfies WordsOfRules;
