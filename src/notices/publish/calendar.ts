import { ICalCalendar, ICalCalendarMethod } from 'ical-generator';
import { whereText } from '../html/notice-words.ts';
import { noticeUrl, type Notice } from '../notice.ts';
import { viewOf, type Publication } from './publication.ts';

/**
 * Planned work as a file for calendars (iCalendar, RFC 5545), with times in UTC. It says the same until the notice does: its
 * stamp is that of the last news, and its number that of how many there were.
 */
export function noticeCalendar(notice: Notice, publication: Publication): string {
  const { id, title, starts, ends, estimate, updates, advice, number } = notice;
  const { strings, language } = viewOf(publication);
  const { site } = publication;
  const address = new URL(noticeUrl(id), site.address);
  const calendar = new ICalCalendar({
    prodId: { company: address.hostname, product: 'notices', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  });
  const end = ends ?? estimate;
  calendar.createEvent({
    id: `${id}@${address.hostname}`,
    stamp: new Date(updates[0]?.at ?? starts),
    sequence: updates.length,
    start: new Date(starts),
    ...(end === undefined ? {} : { end: new Date(end) }),
    summary: title,
    description: [updates[0]?.text, advice, number && `${strings.noticesPageNumber}: ${number}`]
      .filter(Boolean)
      .join('\n'),
    location: whereText(notice, strings),
    url: address.href,
  });
  return `${calendar.toString()}\r\n`;
}
