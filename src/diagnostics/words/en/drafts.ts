import type { WordsOfRules } from '../words.ts';

/** What is said of what is not published yet. */
export const draftWords = {
  'draft-target': ({ slug }: { slug: string }) => [
    `The guide "${slug}" is a draft: customers would find no page.`,
    'Publish it first (take draft: true out of it), or lead elsewhere.',
  ],
  'draft-target.later': ({ slug, day }: { slug: string; day: string }) => [
    `The guide "${slug}" has no page before ${day}.`,
    'Lead there from that day on, or publish it sooner (publish in its front matter).',
  ],
  'template-text': ({ text }: { text: string }) => [
    `"${text}" is the template's.`,
    'Write what the guide says here, or write draft: true until it is finished.',
  ],
  'template-text.shared': ({ text }: { text: string }) => [
    `"${text}" is the template's.`,
    'Write what is to be said here.',
  ],
  placeholder: ({ text }: { text: string }) => [
    `"${text}" is the template's.`,
    'Write what the guide says here.',
  ],
} satisfies WordsOfRules;
