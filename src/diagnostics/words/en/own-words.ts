import type { WordsOfRules } from '../words.ts';

/** What site.yaml says, and guides show by a tag. */
export type SiteValueName = 'provider' | 'portal' | 'phone' | 'email' | 'cost-rule';

/** Words of site.yaml that stand in a text, and the tag that shows them. */
interface Written {
  readonly written: string;
  readonly name: SiteValueName;
  readonly tag: string;
}

const whatIs: Readonly<Record<SiteValueName, string>> = {
  provider: "the provider's name",
  portal: "the portal's name",
  phone: 'the telephone number',
  email: 'the e-mail address',
  'cost-rule': 'the cost rule',
};

const message = ({ written, name }: Written) => `"${written}" is ${whatIs[name]}, which site.yaml says.`;

/** What is said of words that an editor should have written otherwise, or not at all. */
export const ownWords = {
  'hand-written': (found: Written) => [message(found), `Write ${found.tag} in its place.`],
  'hand-written.in-part': (found: Written) => [
    message(found),
    `Write ${found.tag} in place of the whole sentence.`,
  ],
} satisfies WordsOfRules;
