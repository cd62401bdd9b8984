import { Window } from 'happy-dom';
import { listPage, noticePage } from '../../../../src/notices/html/notices-pages.ts';
import { viewOf } from '../../../../src/notices/publish/publication.ts';
import { publicationWith } from '../publish/noticed-content.ts';

type Texts = Parameters<typeof publicationWith>[0];

/** HTML as a browser reads it. */
export function shown(html: string) {
  const { document } = new Window();
  document.body.innerHTML = html;
  return document.body;
}

/** What elements say. */
export const lines = (elements: Iterable<{ readonly textContent: string }>) =>
  [...elements].map(({ textContent }) => textContent);

/** The page of all of some notices, as a browser reads it. */
export function list(...notices: Texts) {
  const publication = publicationWith(notices);
  return shown(listPage(publication.document, viewOf(publication)).html);
}

/** The page of one notice. */
export function page(notice: Texts[number]) {
  const publication = publicationWith([notice]);
  const [published] = publication.document.notices;
  if (published === undefined) throw new Error('It is not published.');
  return noticePage(published, viewOf(publication));
}

/** A piece of news. */
export const news = (at: string, state: string, text: string) => ({ at, state, text });
