import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, placesIn } from './common.ts';

interface Address {
  readonly address: string;
}

/** What is said of links, and of pictures as links are. */
export const linkWords = {
  'image-text': () => [
    'An image has no words for who does not see it.',
    'Write between the brackets what it shows: ![چراغ قرمز مودم](modem.png).',
  ],
  'broken-anchor': ({ anchor, slug, near }: { anchor: string; slug: string; near: Near }) => [
    `There is no place "#${anchor}" in "${slug}".`,
    insteadOf(near),
  ],
  'broken-anchor.none': ({ anchor, slug }: { anchor: string; slug: string }) => [
    `There is no place "#${anchor}" in "${slug}".`,
    'Leave out what follows the #.',
  ],
  'broken-anchor.here': ({ anchor, from }: { anchor: string; from: Near }) => [
    `This guide has no place "#${anchor}", to which others lead: ${placesIn(from)}.`,
    'Name a heading of today there, or give the heading here its former words.',
  ],
  'broken-link.page': ({ page, nearest }: { page: string; nearest: string }) => [
    `There is no page "${page}".`,
    `Did you mean "${nearest}"?`,
  ],
  'broken-link.no-page': ({ page }: { page: string }) => [
    `There is no page "${page}".`,
    'Write the address of a guide: /symptom/slug/.',
  ],
  'broken-link.slash': ({ page }: { page: string }) => [
    `There is no page "${page}".`,
    `Write it with a slash at its end: ${page}/.`,
  ],
  'broken-link.half': ({ address }: Address) => [
    `"${address}" is no whole address.`,
    `Begin it with https://: https://${address}.`,
  ],
  'broken-link.root': ({ address }: Address) => [
    `"${address}" is not an address from the site's root.`,
    'Begin it with a slash: /symptom/slug/.',
  ],
  'broken-link.sign': ({ sign }: { sign: string }) => [
    `The address ends with "${sign}".`,
    'Put the sign behind the closing bracket.',
  ],
  'broken-link.same-brackets': () => [
    'A link is not written right here: words and address stand in the same brackets.',
    'Write [words](https://…).',
  ],
  'broken-link.takes-in': ({ taken, address }: Address & { taken: string }) => [
    `The address takes "${taken}" into itself, up to the next space.`,
    `Write [words](${address}), or a space behind it.`,
  ],
  'broken-link.picture': ({ words, name }: { words: string; name: string }) => [
    `This is a link to the picture "${name}", and does not show it.`,
    `Write ![${words}](${name}), with ! before the bracket.`,
  ],
  'broken-link.meant': ({ address, meant }: Address & { meant: string }) => [
    `"${address}" is not an address from the site's root.`,
    `Write ${meant}.`,
  ],
  'broken-link.own': ({ address, path }: Address & { path: string }) => [
    `"${address}" is this site's own address in full, and breaks when the site moves.`,
    `Write ${path}.`,
  ],
  'unsafe-link.plain': ({ address }: Address) => [
    'An address with http:// can be read and changed on its way.',
    `Write ${address}; a modem at home alone has no https.`,
  ],
  'unsafe-link.bare': ({ words }: { words: string }) => [
    `"${words}" becomes a link with http://, which can be read and changed on its way.`,
    `Write [${words}](https://${words}).`,
  ],
  'unsafe-link.meant': ({ address, whole }: Address & { whole: string }) => [
    `A link cannot lead to "${address}".`,
    `Write ${whole}.`,
  ],
  'unsafe-link': ({ address }: Address) => [
    `A link cannot lead to "${address}".`,
    'Link to a guide (/symptom/slug/), to https://…, tel:… or mailto:….',
  ],
} satisfies WordsOfRules;
