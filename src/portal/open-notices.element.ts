import { troublesOn } from '../notices/troubles-on.ts';
import type { NoticesFeed } from '../notices/notices-feed.element.ts';
import { noticesInReport } from '../notices/notices-in-report.ts';
import { readOwnArea } from '../notices/own-area.element.ts';

/**
 * The outages that a customer's report names though nobody asked about them: those of their own area. Of a customer whose area is
 * not known nobody knows which is theirs.
 * @param guide the slug of the guide that the report is of.
 * @returns undefined where there is none.
 */
export function openNotices({ fetched }: NoticesFeed, guide: string): string | undefined {
  const own = readOwnArea();
  const open = troublesOn(guide, fetched, own).filter(({ areas }) => own !== undefined || areas === 'all');
  return open.length === 0 ? undefined : noticesInReport(open);
}
