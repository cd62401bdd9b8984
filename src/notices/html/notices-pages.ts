import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { noticeImpacts, NOTICES_PAGE, noticeUrl, type Notice, type NoticesDocument } from '../notice.ts';
import { phaseOf } from '../notice-phase.ts';
import { isolated, momentText, type Html, type NoticesView } from './element.ts';
import { noticeArticle } from './notice-article.ts';

/** A page of notices: where it stands, what it is called, and the HTML of its main part. */
export interface NoticesPage {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

const breadcrumb = (
  { strings }: NoticesView,
  crumbs: readonly { readonly title: string; readonly url: string }[],
) =>
  h('nav', { class: 'breadcrumb', ariaLabel: strings.breadcrumb }, [
    h(
      'ol',
      crumbs.map(({ title, url }) => h('li', h('a', { href: url }, title))),
    ),
  ]);

/** When the page was made: whoever reads it without script knows how old it may be. */
const made = (view: NoticesView) =>
  h('p', { class: 'notices-made', dataNoticesMade: new Date(view.now).toISOString() }, [
    view.strings.noticesPageMade(momentText(view.now, view)),
  ]);

/** The parts of the page, each under its heading, in the order in which they matter. */
function parts(notices: readonly Notice[], { strings, now }: NoticesView) {
  const isNow = (notice: Notice) => phaseOf(notice, now) !== 'over';
  const isInfo = ({ kind }: Notice) => kind === 'info';
  const impact = (notice: Notice) => noticeImpacts.indexOf(notice.impact);
  const starts = (notice: Notice) => Date.parse(notice.starts);
  const coming = notices.filter((notice) => isNow(notice) && !isInfo(notice));
  return [
    {
      id: 'open',
      title: strings.noticesPageOpen,
      // Of equals what began last stands first already.
      notices: coming
        .filter((notice) => phaseOf(notice, now) === 'open')
        .toSorted((a, b) => impact(a) - impact(b)),
    },
    {
      id: 'planned',
      title: strings.noticesPagePlanned,
      notices: coming
        .filter((notice) => phaseOf(notice, now) === 'planned')
        .toSorted((a, b) => starts(a) - starts(b)),
    },
    {
      id: 'info',
      title: strings.noticesPageInfo,
      notices: notices.filter((one) => isNow(one) && isInfo(one)),
    },
    { id: 'past', title: strings.noticesPagePast, notices: notices.filter((one) => !isNow(one)) },
  ].filter((part) => part.notices.length > 0);
}

/** What is said where there is no notice: never that nothing is the matter. */
const nothing = ({ strings }: NoticesView): Html =>
  h('div', { class: 'card', dataNoNotices: '' }, [
    h('p', h('strong', strings.noticesNone)),
    h('p', [
      `${strings.noticesPageNoneLead} `,
      h('a', { href: '/contact/' }, strings.noticesPageTellSupport),
    ]),
  ]);

const htmlOf = (content: readonly Html[]) => toHtml(h(null, [...content]));

/** The page of all notices. */
export function listPage({ notices }: NoticesDocument, view: NoticesView): NoticesPage {
  const { strings } = view;
  const all = parts(notices, view);
  const sections = all.map((part) =>
    h('section', { class: 'notices', ariaLabelledBy: `notices-${part.id}` }, [
      h('h2', { id: `notices-${part.id}` }, part.title),
      ...part.notices.map((notice) => noticeArticle(notice, view, 'list')),
    ]),
  );
  const isNothingNow = !all.some(({ id }) => id !== 'past');
  return {
    url: NOTICES_PAGE,
    title: strings.noticesTitle,
    description: strings.noticesPageLead,
    html: htmlOf([
      breadcrumb(view, [{ title: strings.home, url: '/' }]),
      h('h1', strings.noticesTitle),
      h('p', { class: 'lead' }, strings.noticesPageLead),
      ...(isNothingNow ? [nothing(view)] : []),
      ...sections,
      made(view),
      h('p', [
        h(
          'a',
          { class: 'quiet', href: '/notices.xml', type: 'application/atom+xml' },
          isolated(strings.noticesPageFeed),
        ),
      ]),
    ]),
  };
}

/** The page of one notice. */
export function noticePage(notice: Notice, view: NoticesView): NoticesPage {
  const { strings } = view;
  return {
    url: noticeUrl(notice.id),
    title: notice.title,
    description: notice.updates[0]?.text ?? strings.noticesPageLead,
    html: htmlOf([
      breadcrumb(view, [
        { title: strings.home, url: '/' },
        { title: strings.noticesTitle, url: NOTICES_PAGE },
      ]),
      h('h1', isolated(notice.title)),
      noticeArticle(notice, view, 'page'),
      made(view),
      h('p', h('a', { class: 'quiet', href: NOTICES_PAGE }, strings.noticesPageAll)),
    ]),
  };
}

/** All pages of a document. */
export const noticesPages = (document: NoticesDocument, view: NoticesView): NoticesPage[] => [
  listPage(document, view),
  ...document.notices.map((notice) => noticePage(notice, view)),
];
