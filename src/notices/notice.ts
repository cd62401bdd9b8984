/** What can be said of the network: it fails, it will be worked on, or something else is worth knowing. */
export const noticeKinds = ['outage', 'maintenance', 'info'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What customers feel of it, the worst first: nothing works, it works badly, or there is only something to know. */
export const noticeImpacts = ['down', 'slow', 'notice'] as const;
export type NoticeImpact = (typeof noticeImpacts)[number];

/** What a notice can be about. */
export const noticeServices = ['adsl', 'vdsl', 'fiber', 'lte', 'portal', 'phone'] as const;
export type NoticeService = (typeof noticeServices)[number];

/** How far the work has come when a piece of news is written. The names are those of the trade's status pages. */
export const updateStates = [
  'investigating',
  'identified',
  'monitoring',
  'resolved',
  'scheduled',
  'in-progress',
  'completed',
] as const;
export type UpdateState = (typeof updateStates)[number];

/** One piece of news. */
export interface NoticeUpdate {
  /** A moment as ISO 8601 writes it, with its offset: `2026-11-29T10:32:00+03:30`. */
  readonly at: string;
  readonly state: UpdateState;
  /** Plain words. */
  readonly text: string;
}

/** An area as a notice names it: the words are there for who does not know the id. */
export interface NoticeArea {
  readonly id: string;
  readonly name: string;
}

/** One notice as it is published. All moments are as ISO 8601 writes them, with their offset. */
export interface Notice {
  /** The name of its file, and its address: `/notices/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly kind: NoticeKind;
  readonly impact: NoticeImpact;
  readonly areas: 'all' | readonly NoticeArea[];
  /** None where it is about all of them. */
  readonly services: readonly NoticeService[];
  readonly starts: string;
  /** When it is expected to be over. */
  readonly estimate?: string | undefined;
  /** When it was over, or from when on it says nothing any more. */
  readonly ends?: string | undefined;
  /** When the next word will be there. */
  readonly next?: string | undefined;
  /** The newest first. */
  readonly updates: readonly NoticeUpdate[];
  /** What to do meanwhile: plain words, a paragraph a line. */
  readonly advice?: string | undefined;
  /** The slugs of the guides that it bears on; none where it bears on all that ask for outages. */
  readonly guides: readonly string[];
  /** The number to quote to support. */
  readonly number?: string | undefined;
}

/** What stands in `/notices.json`. */
export interface NoticesDocument {
  readonly version: 1;
  /** When the operator's monitor last said that this is how things are; undefined where no monitor says so. */
  readonly checked?: string | undefined;
  /** After how many minutes without that word nobody knows how things are. */
  readonly heartbeat?: number | undefined;
  readonly notices: readonly Notice[];
}

/** Where the document is. */
export const NOTICES_ADDRESS = '/notices.json';

/** Where the page of all notices is; those of one below it. */
export const NOTICES_PAGE = '/notices/';

/** The address of one notice's page, from the site's root. */
export const noticeUrl = (id: string) => `/notices/${id}/`;
