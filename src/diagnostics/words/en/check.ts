import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

const LEAVE_ONE = 'Leave one of the two.';

/** What is said of what the connection check asks, in site.yaml. */
export const checkWords = {
  'check-host.private': ({ host }: { host: string }) => [
    `"${host}" is no host on the internet, so its answer says nothing of the connection.`,
    'Name a server with a public name or address.',
  ],
  'check-host.own': ({ host }: { host: string }) => [
    `"${host}" is this site's own host: it answers from wherever the site stands.`,
    'Name a server abroad that is another.',
  ],
  'check-host.name': ({ host, path }: { host: string; path: string }) => [
    `"${host}" is a name: only the number of the server shows that its name is not found.`,
    `Write the number: https://203.0.113.7${path}.`,
  ],
  'check-host.path': ({ host, path, written }: { host: string; path: string; written: string }) => [
    `The site answers the check at ${path} and not at ${written}.`,
    `Write "https://${host}${path}".`,
  ],
  'check-host.gateway': ({ host }: { host: string }) => [
    `No modem has the address "${host}" in a home.`,
    'Write an address from 192.168., 10. or 172.16. to 172.31.: 192.168.1.1.',
  ],
  'check-host.twice': ({ host }: { host: string }) => [`"${host}" is named twice.`, LEAVE_ONE],
  'check-value.delay': ({ good, poor }: { good: number; poor: number }) => [
    `A round trip of ${poor} ms cannot be poor while one of ${good} ms is good.`,
    'Write a larger number for poor than for good.',
  ],
  'check-value.twice': ({ block }: { block: string }) => [`The block ${block} is named twice.`, LEAVE_ONE],
  'check-value.begins': ({ block, whole }: { block: string; whole: string }) => [
    `The block ${block} begins at another address.`,
    `Write ${whole}.`,
  ],
  'check-value.area': ({ area, near }: { area: string; near: Near }) => [
    `There is no area "${area}".`,
    insteadOf(near),
  ],
  'check-value.no-areas': ({ area }: { area: string }) => [
    `There is no area "${area}".`,
    'Write it into areas.yaml, or remove this line.',
  ],
} satisfies WordsOfRules;
