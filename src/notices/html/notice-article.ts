import { h } from 'hastscript';
import { NOTICES_PAGE, noticeUrl, type Notice, type NoticeUpdate } from '../notice.ts';
import { isEstimatePast, overSince, phaseOf } from '../notice-phase.ts';
import { isolated, momentElement, type Html, type NoticesView } from './element.ts';
import { servicesText, whereText } from './notice-words.ts';

/** Whether a notice has a page to itself or stands among others. */
export type Place = 'page' | 'list';

/** Below the page's title, or below that of the notice in its part of the list. */
const headings = { page: 'h2', list: 'h4' } as const;

const fact = (name: string, ...value: Html[]) => h('div', h('dt', name), h('dd', value));

/** When it begins and ends, as far as that is known, and when there will be more to know. */
function times(notice: Notice, view: NoticesView): Html[] {
  const { strings, now } = view;
  const moment = (value: string) => momentElement(value, view);
  const since = overSince(notice, now);
  if (since !== undefined) {
    const ended = [notice.ends, notice.updates[0]?.at].find((at) => at && Date.parse(at) === since);
    return ended === undefined ? [] : [fact(strings.noticesPageEnded, moment(ended))];
  }
  const { estimate, ends, next } = notice;
  // Told to those who read without script as far as it was so when the page was made; a script shows it when it is so.
  const late = h('strong', { dataEstimatePast: '', hidden: !isEstimatePast(notice, now) }, [
    ` (${strings.noticesEstimatePast})`,
  ]);
  return [
    ...(ends === undefined ? [] : [fact(strings.noticesPageUntil, moment(ends))]),
    ...(estimate === undefined ? [] : [fact(strings.noticesPageEstimate, moment(estimate), late)]),
    ...(next === undefined ? [] : [fact(strings.noticesPageNext, moment(next))]),
  ];
}

/** What it is, in facts: where, what of, since when, until when, and the number to quote. */
function facts(notice: Notice, view: NoticesView): Html {
  const { strings } = view;
  const { number } = notice;
  return h('dl', { class: 'notice-facts' }, [
    fact(strings.noticesPageWhere, ...isolated(whereText(notice, strings))),
    fact(strings.noticesPageServices, ...isolated(servicesText(notice, strings))),
    fact(strings.noticesPageSince, momentElement(notice.starts, view)),
    ...times(notice, view),
    ...(number === undefined ? [] : [fact(strings.noticesPageNumber, h('bdi', { class: 'whole' }, number))]),
  ]);
}

const news = ({ at, state, text }: NoticeUpdate, view: NoticesView) =>
  h('li', [
    h('p', { class: 'notice-moment' }, [
      h('strong', view.strings.noticesStates[state]),
      ' ',
      momentElement(at, view),
    ]),
    h('p', isolated(text)),
  ]);

/** What is known, the newest first; among other notices what came before the newest is folded away. */
function updates({ updates: all }: Notice, view: NoticesView, place: Place): Html[] {
  const { strings } = view;
  const list = (some: readonly NoticeUpdate[]) =>
    h(
      'ol',
      { class: 'notice-news', role: 'list' },
      some.map((update) => news(update, view)),
    );
  const [shown, folded] = place === 'page' ? [all, []] : [all.slice(0, 1), all.slice(1)];
  return [
    ...(shown.length === 0 ? [] : [h(headings[place], strings.noticesPageUpdates), list(shown)]),
    ...(folded.length === 0 ? [] : [h('details', h('summary', strings.noticesPageEarlier), list(folded))]),
  ];
}

/** What to do meanwhile, and the guides for it. */
function help(notice: Notice, view: NoticesView, place: Place): Html[] {
  const { strings } = view;
  const paragraphs = (notice.advice ?? '').split('\n').filter((line) => line.trim() !== '');
  const guides = view.guides.filter(({ slug }) => notice.guides.includes(slug));
  const links = guides.map(({ title, url }) => h('li', h('a', { href: url }, isolated(title))));
  return [
    ...(paragraphs.length === 0 ? [] : [h(headings[place], strings.noticesPageAdvice)]),
    ...paragraphs.map((line) => h('p', isolated(line))),
    ...(links.length === 0 ? [] : [h(headings[place], strings.noticesPageGuides), h('ul', links)]),
  ];
}

/** What kind of thing it is, and what customers feel of it. */
const kindLine = ({ kind, impact }: Notice, { strings }: NoticesView) =>
  h('p', { class: 'notice-kind' }, [
    h('strong', strings.noticesKinds[kind]),
    ...(impact === 'notice' ? [] : [h('span', strings.noticesImpacts[impact])]),
  ]);

/** The address of a notice's file for calendars; undefined of one that is no planned work. */
export const calendarUrl = ({ id, kind }: Notice): string | undefined =>
  kind === 'maintenance' ? `${NOTICES_PAGE}${id}.ics` : undefined;

/**
 * Everything that is known of one notice; of one that is over nothing of what to do. What scripts need, to say what has
 * changed since the page was made, stands in its attributes.
 */
export function noticeArticle(notice: Notice, view: NoticesView, place: Place): Html {
  const phase = phaseOf(notice, view.now);
  const calendar = phase === 'over' ? undefined : calendarUrl(notice);
  const attributes = {
    class: place === 'page' ? 'notice' : 'notice card',
    dataNotice: notice.id,
    dataKind: notice.kind,
    dataImpact: notice.impact,
    dataPhase: phase,
    dataStarts: notice.starts,
    dataEstimate: notice.estimate,
    dataEnds: notice.ends,
    dataNext: notice.next,
  };
  return h('article', attributes, [
    ...(place === 'page' ? [] : [h('h3', h('a', { href: noticeUrl(notice.id) }, isolated(notice.title)))]),
    kindLine(notice, view),
    facts(notice, view),
    ...(phase === 'over' ? [] : help(notice, view, place)),
    ...updates(notice, view, place),
    ...(calendar === undefined
      ? []
      : [h('p', h('a', { class: 'quiet', href: calendar }, view.strings.noticesPageCalendar))]),
  ]);
}
