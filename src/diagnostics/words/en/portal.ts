import type { Near } from '../../closest.ts';
import type { WordsOfRules } from '../words.ts';
import { insteadOf } from './common.ts';

/** What is said of the provider's portal, in site.yaml. */
export const portalWords = {
  'portal-value.missing': ({ kind, name }: { kind: string; name: string }) => [
    `A portal of the kind "${kind}" needs the value "${name}".`,
    `Write "${name}: …" under portal, values (src/portal/README.md).`,
  ],
  'portal-value.unknown': ({ kind, name, near }: { kind: string; name: string; near: Near }) => [
    `A portal of the kind "${kind}" takes no value "${name}".`,
    insteadOf(near),
  ],
  'portal-value.fragment': () => [
    'The address has a "#": what comes after it does not reach the portal.',
    'Leave out the "#" and what follows, or choose the kind "none".',
  ],
  'portal-value.own-field': ({ name }: { name: string }) => [
    `The parameter "${name}" is filled by the site itself.`,
    'Remove this line.',
  ],
  'portal-value.no-room': ({ limit, bare, least }: { limit: number; bare: number; least: number }) => [
    `A link of ${limit} bytes has no room for the report's code: the portal's part takes ${bare}.`,
    `Set limits, link to at least ${least}, or shorten the portal's fields.`,
  ],
} satisfies WordsOfRules;
