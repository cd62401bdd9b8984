import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { placesIn } from './common.ts';

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
  'draft-target.here': ({ from }: { from: Near }) => [
    `Customers are led to this guide, which they do not see yet: ${placesIn(from)}.`,
    'Publish it first, or lead elsewhere there.',
  ],
  'withdrawn-address': ({ place }: { place: string }) => [
    `As long as customers do not see this guide, they find nothing at its former address "${place}", nor at its own.`,
    'Say in removed.yaml what they find at each meanwhile (heir or say), or take this one out where no customer ever had it.',
  ],
  'withdrawn-address.later': ({ place, day }: { place: string; day: string }) => [
    `Before ${day} customers find nothing at this guide's former address "${place}", nor at its own.`,
    'Publish it now (take publish out), or take the address out where no customer ever had it.',
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
