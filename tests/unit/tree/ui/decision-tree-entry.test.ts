import { one, openPage, settled } from '../../browser.ts';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fa } from '../../../../src/strings/fa.ts';
import type { SessionRecord } from '../../../../src/sessions/session-record.ts';
import { answer, isHidden, kept, note, rows, shown, touch } from './open-tree.ts';
import { treePage } from './tree-page.ts';

const ENTRY = '#_at=dsl&_from=find-it';
let page = '';

beforeAll(async () => {
  page = await treePage({
    entrances: [
      { from: 'find-it', at: 'dsl' },
      { from: 'other', at: 'plug' },
    ],
    urls: new Map([
      ['find-it', { url: '/modem/find-it/', title: 'پیدا کردن مشکل' }],
      ['other', { url: '/modem/other/', title: 'دیگر' }],
    ]),
  });
});

const before: SessionRecord = {
  guide: 'find-it',
  title: 'پیدا کردن مشکل',
  url: '/modem/find-it/',
  answers: 'what=dead',
  entries: [{ question: 'مشکل چیست؟', answer: 'اینترنت ندارم' }],
  at: 'ببینیم قطعی از کجاست',
  result: 'article',
  time: Date.now() - 60_000,
};
const store = (session: SessionRecord) => localStorage.setItem('rahgosha-walk-1', JSON.stringify(session));
const open = (fragment: string) =>
  openPage(`<a id="content"></a>${page}`, `/no-internet/no-internet/${fragment}`);
const named = () =>
  [...document.querySelectorAll<HTMLElement>('[data-from]')]
    .filter((link) => !link.hidden)
    .map((link) => link.textContent.trim());

beforeEach(() => store(before));

describe('a tree that another guide enters', () => {
  it('begins at the step that the address names, and says which guide that was', async () => {
    await open(ENTRY);
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe(ENTRY);
    expect(isHidden('[data-entered]')).toBe(false);
    expect(named()).toEqual(['پیدا کردن مشکل']);
    expect(isHidden('[data-entered-with]')).toBe(false);
    expect(note()).toBe('');
    expect(rows()).toEqual([]);
  });

  it('keeps the entry with every answer, and comes back to it by a reload', async () => {
    await open(ENTRY);
    await answer('dsl', 'blinking');
    expect(location.hash).toBe(`${ENTRY}&dsl=blinking`);
    expect(isHidden('[data-entered]')).toBe(true);
    await open(location.hash);
    expect(shown()).toEqual(['line']);
    expect(rows()).toEqual([['چراغ DSL ثابت است؟', 'چشمک می\u200cزند']]);
    const [session] = kept();
    expect(session).toMatchObject({
      answers: '_at=dsl&_from=find-it&dsl=blinking',
      from: 'پیدا کردن مشکل',
    });
  });

  it('goes back to the end of that guide from the first question, and to the question from its answer', async () => {
    await open(ENTRY);
    expect(one('[data-from="find-it"]').getAttribute('href')).toBe('/modem/find-it/#what=dead');
    await answer('dsl', 'steady');
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['dsl']);
    expect(location.hash).toBe(ENTRY);
    await touch('[data-go="back"]');
    expect(location.pathname).toBe('/modem/find-it/');
  });

  it('lets an answer be changed and stays entered', async () => {
    await open(`${ENTRY}&dsl=steady`);
    await touch('[data-answers] a');
    expect(shown()).toEqual(['dsl']);
    await answer('dsl', 'blinking');
    expect(location.hash).toBe(`${ENTRY}&dsl=blinking`);
  });

  it('begins at its own start when begun again, by the note and by the button alike', async () => {
    await open(ENTRY);
    await touch('[data-entered] a.quiet');
    expect(shown()).toEqual(['power']);
    await open(`${ENTRY}&dsl=steady`);
    await touch('[data-go="restart"]');
    expect(shown()).toEqual(['power']);
    expect(isHidden('[data-entered]')).toBe(true);
  });

  it('names that guide on another device, and promises none of its answers', async () => {
    localStorage.clear();
    await open(ENTRY);
    expect(named()).toEqual(['پیدا کردن مشکل']);
    expect(isHidden('[data-entered-with]')).toBe(true);
    expect(one('[data-from="find-it"]').getAttribute('href')).toBe('/modem/find-it/');
  });

  it('takes no session for carried that came to another end or is of another trouble', async () => {
    for (const other of [{ result: 'ticket' }, { time: Date.now() - 13 * 3_600_000 }]) {
      store({ ...before, ...other });
      await open(ENTRY);
      expect(isHidden('[data-entered-with]')).toBe(true);
    }
  });

  it('begins at its start where nothing enters it at the step that is named, and says so', async () => {
    for (const entry of ['#_at=line&_from=find-it', '#_at=nowhere&dsl=steady']) {
      await open(entry);
      expect(shown()).toEqual(['power']);
      expect(note()).toBe(fa.staleAnswers);
    }
  });

  it('names no guide that does not hand on to it', async () => {
    await open('#_at=dsl&_from=stranger');
    expect(shown()).toEqual(['dsl']);
    expect(isHidden('[data-entered-from]')).toBe(true);
    await touch('[data-go="back"]');
    expect(shown()).toEqual(['power']);
  });

  it('goes to a part before the entry by the fewest answers from its start', async () => {
    await open(ENTRY);
    location.hash = '#plug';
    await settled();
    expect(shown()).toEqual(['plug']);
    expect(location.hash).toBe('#power=off');
    expect(note()).toBe(fa.assumedAnswers);
  });
});
