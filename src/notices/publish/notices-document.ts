import type { NoticeText } from '../../content/model.ts';
import type { AreaData } from '../../content/schemas/areas.ts';
import type { SiteData } from '../../content/schemas/site.ts';
import type { Notice, NoticesDocument } from '../notice.ts';
import { overSince } from '../notice-phase.ts';
import { MAX_DOCUMENT_LENGTH } from '../parse-notices.ts';

/** For how long a notice that is over is published, in milliseconds: two weeks. */
const PAST_MS = 14 * 24 * 60 * 60 * 1000;

/** A moment with its seconds, which not every program that reads JSON can do without. */
const whole = (moment: string) => moment.replace(/(T\d\d:\d\d)(?=[+Z-])/, '$1:00');

/** One notice of the content as it is published: areas with their names, the news by their times, the newest first. */
export function publishedNotice({ slug, data, advice }: NoticeText, areas: readonly AreaData[]): Notice {
  const { title, kind, impact, services, guides, estimate, ends, next, number } = data;
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  return {
    id: slug,
    title,
    kind,
    impact,
    areas: data.areas === 'all' ? 'all' : data.areas.map((id) => ({ id, name: names.get(id) ?? id })),
    services,
    starts: whole(data.starts),
    ...(estimate === undefined ? {} : { estimate: whole(estimate) }),
    ...(ends === undefined ? {} : { ends: whole(ends) }),
    ...(next === undefined ? {} : { next: whole(next) }),
    ...(advice.trim() === '' ? {} : { advice: advice.trim() }),
    ...(number === undefined ? {} : { number }),
    updates: data.updates
      .map((update) => ({ ...update, at: whole(update.at) }))
      .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at)),
    guides,
  };
}

/** The text of a document as it is published. */
export const documentText = (document: NoticesDocument) => `${JSON.stringify(document)}\n`;

/** Without what is over, the longest ago first, until devices read the rest. */
function fitting(document: NoticesDocument, now: number): NoticesDocument {
  const over = document.notices
    .filter((notice) => overSince(notice, now) !== undefined)
    .toSorted((a, b) => (overSince(a, now) ?? 0) - (overSince(b, now) ?? 0));
  let fits = document;
  while (documentText(fits).length > MAX_DOCUMENT_LENGTH) {
    const oldest = over.shift();
    if (oldest === undefined) {
      const length = documentText(fits).length;
      throw new Error(
        `The notices that are not over are ${length} letters long, and devices read ${MAX_DOCUMENT_LENGTH}: shorten their news and advice.`,
      );
    }
    fits = { ...fits, notices: fits.notices.filter((notice) => notice !== oldest) };
  }
  return fits;
}

/**
 * What is published of a content folder's notices: those that are not over for more than two weeks, what began last first.
 * @param site what site.yaml says of notices: with a heartbeat the document says that it holds now.
 * @param now milliseconds since 1970.
 * @throws Error where what is not over is longer than devices read.
 */
export function noticesDocument(
  notices: readonly NoticeText[],
  areas: readonly AreaData[],
  site: Pick<SiteData, 'notices'>,
  now: number,
): NoticesDocument {
  const { heartbeat } = site.notices;
  const published = notices
    .map((notice) => publishedNotice(notice, areas))
    .filter((notice) => now - (overSince(notice, now) ?? now) <= PAST_MS)
    .toSorted((a, b) => Date.parse(b.starts) - Date.parse(a.starts) || (a.id < b.id ? -1 : 1));
  return fitting(
    {
      version: 1,
      ...(heartbeat === undefined
        ? {}
        : { checked: `${new Date(now).toISOString().slice(0, 19)}Z`, heartbeat }),
      notices: published,
    },
    now,
  );
}
