import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf, placesIn } from './common.ts';

const TAKE_OUT = 'Take it out: an old address is one at which no page stands.';

/** What is said of addresses at which guides stood. */
export const addressWords = {
  'old-address': ({ place }: { place: string }) => [
    `"${place}" is no address that a guide had.`,
    'Write the symptom and the name of the file: modem/old-name.',
  ],
  'old-address.form': ({ place, meant }: { place: string; meant: string }) => [
    `"${place}" is not written as an old address is.`,
    `Write ${meant}.`,
  ],
  'old-address.own': ({ place }: { place: string }) => [
    `"${place}" is the address of this guide itself.`,
    TAKE_OUT,
  ],
  'old-address.page': ({ place, file }: { place: string; file: string }) => [
    `At "${place}" stands a guide of today, ${file}.`,
    TAKE_OUT,
  ],
  'old-address.here': ({ from }: { from: Near }) => [
    `The address of this guide is told as a former one: ${placesIn(from)}.`,
    'Take it out there, or give this guide another name: who comes to the former address would come here.',
  ],
  'old-address.site': ({ place, part }: { place: string; part: string }) => [
    `"${place}" cannot have been a guide: "/${part}/" is the site's own.`,
    'Correct the address, or take it out.',
  ],
  'old-address.again': ({ place }: { place: string }) => [
    `"${place}" stands here twice.`,
    'Leave one of the two.',
  ],
  'old-address.claimed': ({ place, file, line }: { place: string; file: string; line: number }) => [
    `"${place}" is already an old address in ${file}, line ${line}.`,
    'Leave it where customers shall be led, and take the other out.',
  ],
  'old-address.way': ({ place }: { place: string }) => [
    `It is not said what becomes of who comes to "${place}".`,
    'Write heir with the guide that takes its place, or say with what to do.',
  ],
  'old-address.two-ways': ({ place }: { place: string }) => [
    `Two things are said of who comes to "${place}".`,
    'Leave either heir or say.',
  ],
  'old-address.heir': ({ heir, near }: { heir: string; near: Near }) => [
    `There is no guide "${heir}" to take its place.`,
    insteadOf(near),
  ],
  'moved-link': ({ old, now }: { old: string; now: string }) => [
    `"${old}" is now "${now}".`,
    `Write ${now}.`,
  ],
  'moved-link.there': ({ old, now }: { old: string; now: string }) => [
    `"${old}" is now "${now}", which has its place here already.`,
    'Take it out.',
  ],
  'moved-link.gone': ({ old }: { old: string }) => [
    `The guide "${old}" was removed, and none took its place.`,
    'Lead to another guide, or take this out.',
  ],
} satisfies WordsOfRules;
