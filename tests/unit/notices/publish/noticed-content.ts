import type { NoticeText } from '../../../../src/content/model.ts';
import { noticeSchema } from '../../../../src/content/schemas/notice.ts';
import { publicationOf, type NoticesContent } from '../../../../src/notices/publish/publication.ts';

/** Ten in the morning of 29 November 2026 in Tehran. */
export const NOW = Date.parse('2026-11-29T10:00:00+03:30');

/** A notice of the content, with what is given in place of an ordinary outage's own. */
export function noticeText(slug: string, fields: object = {}, advice = ''): NoticeText {
  const data = noticeSchema.parse({
    title: 'قطع اینترنت در رشت',
    kind: 'outage',
    impact: 'down',
    areas: ['rasht'],
    starts: '2026-11-29T08:00+03:30',
    ...fields,
  });
  return { file: `notices/${slug}.mdx`, slug, data, advice };
}

/** A content folder's notices, areas and settings. */
export const contentWith = (
  notices: readonly NoticeText[],
  settings: { readonly zone?: string; readonly heartbeat?: number } = {},
): NoticesContent => ({
  site: {
    name: 'راهنمای نمونه',
    provider: 'شبکهٔ نمونه',
    address: 'https://help.example.org',
    notices: { zone: 'Asia/Tehran', ...settings },
  },
  areas: [
    { id: 'gilan', name: 'گیلان', aliases: [], codes: ['013'] },
    { id: 'rasht', name: 'رشت', aliases: ['شهر باران'], parent: 'gilan', codes: ['01333'] },
  ],
  notices,
});

/** What is published of some notices at ten in the morning. */
export const publicationWith = (notices: readonly NoticeText[], settings = {}) =>
  publicationOf(
    contentWith(notices, settings),
    [
      { language: 'fa', symptom: 'no-internet', slug: 'dsl-off', title: 'چراغ DSL خاموش است' },
      { language: 'en', symptom: 'no-internet', slug: 'dsl-off', title: 'DSL is off' },
      { language: 'fa', symptom: 'wifi', slug: 'weak-wifi', title: 'وای\u200cفای ضعیف' },
    ],
    NOW,
  );
