import { codeOf, here } from './sample-guide.ts';
import { one, settled, textOf } from '../../browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Notice } from '../../../../src/notices/notice.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { desk, enter, fetched, input, open, toTheEnd } from './open-desk.ts';

/** When the server answers, by its own clock; the device's may say anything. */
const time = '2026-11-29T07:02:00Z';

const east: Notice = {
  id: 'east-power',
  title: 'قطع برق مرکز <b>شرق</b>',
  kind: 'outage',
  impact: 'down',
  areas: [
    { id: 'east', name: 'شرق تهران' },
    { id: 'damavand', name: 'دماوند' },
  ],
  services: [],
  starts: '2026-11-29T09:15:00+03:30',
  estimate: '2026-11-29T14:00:00+03:30',
  updates: [],
  guides: [here.slug],
  number: 'N-140509-1',
};
const over: Notice = {
  ...east,
  id: 'over',
  title: 'کندی دیشب',
  areas: 'all',
  guides: [],
  number: '140508-7',
  ends: '2026-11-29T08:00:00+03:30',
};

/** The server answers with these notices. */
function publish(notices: readonly unknown[], more: object = {}) {
  const body = { version: 1, notices, ...more };
  desk.answerNotices = () => Promise.resolve(Response.json(body, { headers: { date: time } }));
}

const panel = () => one('desk-notices');
const state = () => [panel().dataset['noticesState'], textOf('desk-notices [role="status"]')];
const titles = () => [...panel().querySelectorAll('[data-list] h3')].map((title) => title.textContent.trim());
const facts = () =>
  [...panel().querySelectorAll('[data-list] dl > div')].map((fact) =>
    [...fact.children].map((part) => part.textContent),
  );
const marks = () => [...panel().querySelectorAll('[data-list] strong')].map((mark) => mark.textContent);
const note = () => one(`[data-sessions] [data-notices-of="${here.slug}"]`);

/** Pastes a report into the field, as an agent does who has it before them. */
function paste(text: string) {
  const event = new Event('paste', { cancelable: true });
  Object.defineProperty(event, 'clipboardData', { value: { getData: () => text } });
  input().dispatchEvent(event);
}

beforeEach(() => {
  localStorage.clear();
  publish([east]);
});

describe('the notices on the desk', () => {
  it('are told with place, number and times, and lead to their page; what is markup stays text', async () => {
    await open();
    expect(titles()).toEqual([east.title]);
    expect(one('desk-notices [data-list] a').getAttribute('href')).toBe('/notices/east-power/');
    expect(facts()).toEqual([
      [fa.noticesPageWhere, 'شرق تهران، دماوند'],
      [fa.agentNoticeNumber, 'N-140509-1'],
      [fa.noticesPageSince, 'امروز ۰۹:۱۵'],
      [fa.noticesPageEstimate, 'امروز ۱۴:۰۰'],
    ]);
    expect(textOf('desk-notices [data-list] [data-state]')).toBe('هم\u200cاکنون، خرابی، قطع');
    expect(marks()).toEqual([]);
    expect(panel().querySelector('[data-list] [data-late]')).toBeNull();
    expect(one('desk-notices [data-notice="east-power"]').dataset['kind']).toBe('outage');
  });

  it('are told of all services unless they name some', async () => {
    publish([{ ...east, areas: 'all', services: ['fiber', 'lte', 'constructor'] }]);
    await open();
    expect(facts().slice(0, 2)).toEqual([
      [fa.noticesPageWhere, fa.noticesAllAreas],
      [fa.noticesPageServices, 'فیبر نوری، TD-LTE، constructor'],
    ]);
  });

  it('say that an estimate has passed', async () => {
    publish([{ ...east, estimate: '2026-11-29T10:00:00+03:30' }]);
    await open();
    expect(textOf('desk-notices [data-list] [data-late]')).toBe(fa.noticesEstimatePast);
  });

  it('say when they were read, and that there are none', async () => {
    await open();
    expect(state()).toEqual(['fresh', '۱ خبر ثبت شده است.']);
    expect(textOf('desk-notices [data-read]')).toBe('خوانده شد: امروز ۱۰:۳۲');
    publish([]);
    await open();
    expect(state()).toEqual(['none', fa.noticesNone]);
    publish([over]);
    await open();
    expect(state()[0]).toBe('none');
  });

  it('say that nobody knows where the operator is silent, and show what was said before', async () => {
    publish([east], { checked: '2026-11-29T08:00:00+03:30', heartbeat: 30 });
    await open();
    expect(state()).toEqual(['unknown', fa.agentNoticesSaid.unknown]);
    expect(titles()).toEqual([east.title]);
  });

  it('are the last ones where the server does not answer, which is said', async () => {
    await open();
    desk.answerNotices = () => Promise.reject(new TypeError('Failed to fetch'));
    await open();
    expect(state()).toEqual(['stale', fa.noticesSaid.stale.replace('{time}', 'امروز ۱۰:۳۲')]);
    expect(titles()).toEqual([east.title]);
  });

  it.each([
    ['nothing comes', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a portal\u2019s page comes', () => Promise.resolve(new Response('<p>sign in</p>'))],
    ['the server has failed', () => Promise.resolve(new Response('{}', { status: 503 }))],
  ])('are not known where %s, and codes are read all the same', async (_, answer) => {
    desk.answerNotices = answer;
    await open(codeOf(toTheEnd));
    expect(state()).toEqual(['unknown', fa.agentNoticesSaid.never]);
    expect(note().hidden).toBe(true);
    expect(textOf('[data-sessions] [data-told-text]')).toBe('خط خراب است.');
  });

  it('are read again when the page comes into sight, and at each code', async () => {
    await open();
    publish([east, { ...east, id: 'second', title: 'قطعی غرب' }]);
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(titles()).toHaveLength(2);
    publish([]);
    await enter(codeOf(toTheEnd));
    expect(titles()).toEqual([]);
    expect(fetched.mock.calls.filter(([url]) => url === '/notices.json')).toHaveLength(3);
  });
});

describe('a notice that bears on what is on the desk', () => {
  it('is named beside the session, with what to ask, and comes first among all', async () => {
    publish([{ ...over, ends: undefined }, east]);
    await open(codeOf(toTheEnd));
    expect(titles()[0]).toBe(east.title);
    expect(marks()).toEqual([fa.agentNoticeHere]);
    expect(note().hidden).toBe(false);
    expect(textOf('p', note())).toBe(fa.agentNoticeBears);
    expect(textOf('ul', note())).toBe(`${east.title} (شرق تهران، دماوند)`);
    await enter('1234');
    expect(marks()).toEqual([]);
  });

  it('is said of in the plural where there are several', async () => {
    publish([east, { ...east, id: 'second', title: 'قطعی غرب', areas: 'all' }]);
    await open(codeOf(toTheEnd));
    expect(note().textContent).toContain(fa.agentNoticesBear);
    expect(note().querySelectorAll('a')).toHaveLength(2);
    expect(note().textContent).toContain(`قطعی غرب (${fa.noticesAllAreas})`);
  });

  it('is none where it is about other guides', async () => {
    publish([{ ...east, guides: ['another'] }]);
    await open(codeOf(toTheEnd));
    expect(note().hidden).toBe(true);
    expect(marks()).toEqual([]);
  });
});

describe('a report that names a notice', () => {
  beforeEach(() => publish([east, over]));

  it('has it marked, also where it is over, though the field keeps only the codes', async () => {
    await open();
    paste(`کد گزارش: ${codeOf(toTheEnd)}\nخبر شبکه: کندی دیشب، شمارهٔ ۱۴۰۵۰۸-۷`);
    await enter(input().value);
    expect(titles()).toEqual([over.title, east.title]);
    expect(marks()).toEqual([fa.agentNoticeQuoted, fa.agentNoticeHere]);
    expect(facts()[3]).toEqual([fa.noticesPageEnded, 'امروز ۰۸:۰۰']);
    expect(location.hash).toBe(`#${codeOf(toTheEnd)}`);
  });

  it('tells when it was over, which may be before the end that was announced', async () => {
    const at = '2026-11-29T07:30:00+03:30';
    publish([
      { ...over, ends: '2026-11-29T20:00:00+03:30', updates: [{ at, state: 'resolved', text: 'وصل شد.' }] },
    ]);
    await open();
    await enter('خبر شبکه: ۱۴۰۵۰۸-۷');
    expect(facts()[3]).toEqual([fa.noticesPageEnded, 'امروز ۰۷:۳۰']);
  });

  it('is no longer meant when another code is read', async () => {
    await open();
    paste(`کد گزارش: ${codeOf(toTheEnd)} خبر شبکه: ۱۴۰۵۰۸-۷`);
    await enter(codeOf([]));
    expect(titles()).toEqual([east.title]);
    expect(marks()).not.toContain(fa.agentNoticeQuoted);
  });

  it('needs no code for that', async () => {
    await open();
    await enter('خبر شبکه: قطع برق مرکز شرق، شمارهٔ N-140509-1');
    expect(marks()).toEqual([fa.agentNoticeQuoted]);
  });
});
