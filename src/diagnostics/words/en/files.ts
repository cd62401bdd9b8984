import type { WordsOfRules } from '../words.ts';

const LETTERS = 'small Latin letters, digits and hyphens';

const GO_BACK = 'Take out what was written last, a part at a time, until this goes away.';

/** What is said of files by their names, and of what nothing can read. */
export const fileWords = {
  'file-name.link': () => ['This is a link to another place.', 'Put the file itself here.'],
  'file-name.no-file': () => ['This is no ordinary file.', 'Take it out of the folder.'],
  'file-name.hidden': () => [
    'A name that begins with a dot is hidden.',
    'Take the dot off its beginning, or delete the file.',
  ],
  'file-name.guide-ending': () => [
    'Only files that end in .mdx become guides.',
    'Give it the ending .mdx, or take it out of the folder.',
  ],
  'file-name.guide': () => [
    'The file cannot become an address.',
    `Name it articles/<language>/<symptom>/<slug>.mdx, each of ${LETTERS}.`,
  ],
  'file-name.symptom-ending': () => [
    'Only files that end in .yaml become symptoms.',
    'Give it the ending .yaml, or take it out of the folder.',
  ],
  'file-name.snippet': () => [
    'No guide can name this file as a snippet.',
    `Name it snippets/<language>/<name>.mdx, each of ${LETTERS}.`,
  ],
  'file-name.notice': () => [
    'The file cannot become a notice.',
    `Name it notices/<slug>.mdx, the slug of ${LETTERS}.`,
  ],
  'duplicate-slug': ({ slug, file }: { slug: string; file: string }) => [
    `The slug "${slug}" is already the name of ${file}.`,
    'Rename one of the two files.',
  ],
  'symptom-name': ({ id }: { id: string }) => [
    `"${id}" cannot be an address.`,
    `Name the file with another word, of ${LETTERS}.`,
  ],
  'symptom-name.page': ({ id }: { id: string }) => [
    `"/${id}/" is a page of the site.`,
    `Name the file with another word, of ${LETTERS}.`,
  ],
  'syntax.unread-guide': ({ reason }: { reason: string }) => [
    `Nothing could read this guide: ${reason}.`,
    GO_BACK,
  ],
  'site.missing': () => [
    'The content folder has no site.yaml.',
    'Write it: the name, the support channels and the portal (see content/README.md).',
  ],
} satisfies WordsOfRules;
