import { Feed } from 'feed';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { noticeUrl, NOTICES_PAGE, type Notice } from '../notice.ts';
import { momentText, type NoticesView } from '../html/element.ts';
import { viewOf, type Publication } from './publication.ts';

/** What programs that read feeds take for HTML: text with its signs escaped. */
const plain = (text: string) => toHtml({ type: 'text', value: text });

/** A reader of feeds has a direction of its own. */
const lines = { dir: 'auto' };

/** When there was the last word of a notice. */
const changed = ({ updates, starts }: Notice) => new Date(updates[0]?.at ?? starts);

/** What is known of a notice, the newest first, and what to do meanwhile. */
function content(notice: Notice, view: NoticesView): string {
  const { strings } = view;
  const news = notice.updates.flatMap(({ at, state, text }) => [
    h('p', lines, [h('strong', strings.noticesStates[state]), ` ${momentText(Date.parse(at), view)}`]),
    h('p', lines, text),
  ]);
  const advice = (notice.advice ?? '').split('\n').filter((line) => line.trim() !== '');
  return toHtml(
    h(null, [
      ...news,
      ...(advice.length === 0 ? [] : [h('p', lines, h('strong', strings.noticesPageAdvice))]),
      ...advice.map((line) => h('p', lines, line)),
    ]),
  );
}

/** The notices as an Atom feed: an entry a notice, what has changed last first. Its times are those of the news. */
export function noticesFeed(publication: Publication): string {
  const { document, site } = publication;
  const view = viewOf(publication);
  const { strings, language } = view;
  const at = (address: string) => new URL(address, site.address).href;
  const notices = document.notices.toSorted((a, b) => changed(b).getTime() - changed(a).getTime());
  const [last] = notices;
  const feed = new Feed({
    id: at(NOTICES_PAGE),
    title: `${strings.noticesTitle} | ${site.name}`,
    language,
    link: at(NOTICES_PAGE),
    feedLinks: { atom: at('/notices.xml') },
    // Atom wants a moment although nothing has happened yet.
    updated: last === undefined ? new Date(0) : changed(last),
    generator: false,
    author: { name: site.provider },
  });
  for (const notice of notices)
    feed.addItem({
      id: at(noticeUrl(notice.id)),
      title: plain(notice.title),
      link: at(noticeUrl(notice.id)),
      date: changed(notice),
      published: new Date(notice.updates.at(-1)?.at ?? notice.starts),
      content: content(notice, view),
      category: [{ term: notice.kind, name: strings.noticesKinds[notice.kind] }],
    });
  return `${feed.atom1()}\n`;
}
