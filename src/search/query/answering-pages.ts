import { persianDigits } from '../../text/format/persian-format.ts';
import type { Strings } from '../../strings/strings.ts';
import { pageNames, type PageName, type PageWords } from '../../text/lexicon.ts';

/** A page of the site that is no guide, as search takes it. */
export interface AnsweringPage {
  /** Its name: which part of the results' page shows it. */
  readonly page: PageName;
  /** Its address from the root of the site. */
  readonly url: string;
  /** What it is called where it is suggested. */
  readonly title: string;
  /** The names by which customers ask for it, what the site calls it among them. */
  readonly names: readonly string[];
}

/** What the pages' names take of site.yaml. */
export interface NamedSite {
  readonly provider: string;
  readonly support: {
    readonly phone: { readonly show: string };
    readonly chat?: { readonly label: string } | undefined;
  };
}

/** How one page is called. */
type Naming = (strings: Strings, site: NamedSite) => Omit<AnsweringPage, 'page'>;

/** How the pages are called. A page joins by its name in `lexicon.ts`, a row here and what `PageAnswers.astro` shows of it. */
const namings: Readonly<Record<PageName, Naming>> = {
  contact: (strings, { provider, support: { phone, chat } }) => ({
    url: '/contact/',
    title: strings.contactWithNumber(persianDigits(phone.show)),
    names: [
      strings.contactTitle,
      strings.callPhone(provider),
      strings.callPhone(strings.support),
      phone.show,
      ...(chat === undefined ? [] : [strings.chat, chat.label]),
    ],
  }),
  connection: (strings) => ({
    url: '/check/',
    title: strings.checkTitle,
    names: [strings.checkTitle],
  }),
  history: (strings) => ({
    url: '/history/',
    title: strings.historyTitle,
    names: [strings.historyTitle, strings.codeTitle],
  }),
  home: (strings) => ({
    url: '/',
    title: strings.homeAnswer,
    names: [strings.homeAnswer, strings.allGuides],
  }),
  desk: (strings) => ({ url: '/agent/', title: strings.agentTitle, names: [strings.agentLink] }),
};

/**
 * The pages that search answers with.
 *
 * @param asked the editors' words for them, by the name of the page
 */
export function answeringPages(strings: Strings, site: NamedSite, asked: PageWords = {}): AnsweringPage[] {
  return pageNames.map((page) => {
    const { url, title, names } = namings[page](strings, site);
    return { page, url, title, names: [...new Set([...names, ...(asked[page] ?? [])])] };
  });
}
