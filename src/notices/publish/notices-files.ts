import { AREAS_ADDRESS } from '../area/area.ts';
import { NOTICES_ADDRESS } from '../notice.ts';
import { calendarUrl } from '../html/notice-article.ts';
import { noticesFeed } from './atom.ts';
import { noticeCalendar } from './calendar.ts';
import { documentJsonSchema } from './document-schema.ts';
import { documentText } from './notices-document.ts';
import type { Publication } from './publication.ts';

/** What is published of the notices beside their pages: texts by their addresses from the site's root. */
export function noticesFiles(publication: Publication): ReadonlyMap<string, string> {
  const { document, areas } = publication;
  const calendars = document.notices.flatMap((notice): [string, string][] => {
    const address = calendarUrl(notice);
    return address === undefined ? [] : [[address, noticeCalendar(notice, publication)]];
  });
  return new Map([
    [NOTICES_ADDRESS, documentText(document)],
    ['/notices.schema.json', documentJsonSchema()],
    ['/notices.xml', noticesFeed(publication)],
    ...(areas.length === 0 ? [] : [[AREAS_ADDRESS, `${JSON.stringify(areas)}\n`] as const]),
    ...calendars,
  ]);
}
