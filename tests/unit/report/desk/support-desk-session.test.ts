import { codeOf, enteredGuide, guide, here, sampleGraph } from './sample-guide.ts';
import { one, textOf } from '../../browser.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { referenceCode } from '../../../../src/report/reference-code/reference-code.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { desk, enter, open, printed, problem, reports, toTheEnd } from './open-desk.ts';

describe('a session at a glance', () => {
  const cells = () =>
    [...document.querySelectorAll('[data-sessions] tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  it('is a table of what was asked, answered and done', async () => {
    await open(
      codeOf([
        { step: 'power', choice: 'off' },
        { step: 'plug', choice: 'skipped' },
        { step: 'dsl', choice: 'steady' },
      ]),
    );
    const { answered, skipped } = fa.agentStates;
    expect(cells()).toEqual([
      ['چراغ Power روشن است؟', 'نه', answered],
      ['به برق بزنید', fa.actionSkipped, skipped],
      ['چراغ DSL ثابت است؟', 'ثابت است', answered],
    ]);
  });

  it('has the outcome, and what the site told the customer there', async () => {
    await open(codeOf(toTheEnd));
    expect(textOf('[data-outcome-words]')).toBe(fa.resultTitles.ticket);
    expect(document.querySelector('[data-stopped-line]')).toBeNull();
    expect(textOf('[data-told-title]')).toBe(fa.resultTitles.ticket);
    expect(textOf('[data-told-text]')).toBe('خط خراب است.');
    expect(textOf('[data-code-of]').replace(/\s/g, ' ')).toMatch(/^(?:[۰-۹]{4} ?){3}$/);
  });

  it('says where it stopped, and of no outcome anything', async () => {
    await open(codeOf([]));
    expect(textOf('[data-stopped-words]')).toBe('چراغ Power روشن است؟');
    for (const part of ['outcome-line', 'told', 'steps', 'unknown'])
      expect(document.querySelector(`[data-sessions] [data-${part}]`)).toBeNull();
  });

  it('lists what is unknown, by the id of the answer and not by its words', async () => {
    const parts = here.parts.map((part) =>
      part[0] === 'dsl' ? ([part[0], part[1], [['not-sure', 'line', 'ندیدم']]] as const) : part,
    );
    desk.answerGuides = () => Promise.resolve(Response.json([{ ...here, parts }]));
    const one = {
      start: here.start,
      edges: new Map(
        parts.map(([id, , answers]) => [id, new Map(answers.map(([choice, target]) => [choice, target]))]),
      ),
    };
    const path = [
      { step: 'power', choice: 'on' },
      { step: 'dsl', choice: 'not-sure' },
    ];
    await open(referenceCode(here.slug, here.revision, one, path));
    expect(textOf('[data-sessions] [data-unknown-list]')).toBe('چراغ DSL ثابت است؟');
    expect(cells().at(-1)?.at(-1)).toBe(fa.agentStates.unsure);
  });

  it('stands without what the customer was told where that cannot be had', async () => {
    desk.answerOutcomes = () => Promise.resolve(new Response('', { status: 503 }));
    await open(codeOf(toTheEnd));
    expect(reports()).toHaveLength(1);
    expect(textOf('[data-told-text]')).toBe(fa.agentToldFailed);
  });

  it('is printed, and so is the card for the desk', async () => {
    await open(codeOf(toTheEnd));
    one('[data-print]').click();
    expect(printed).toHaveBeenCalledOnce();
    one('[data-desk-card] button').click();
    expect(printed).toHaveBeenCalledTimes(2);
    expect(one('[data-desk-card]').hasAttribute('data-print-this')).toBe(true);
    dispatchEvent(new Event('afterprint'));
    expect(one('[data-desk-card]').hasAttribute('data-print-this')).toBe(false);
  });
});

describe('a session that another guide handed on', () => {
  const entered = enteredGuide('see-line', 'خط را ببینید', here.slug, 'dsl');
  const graph = { ...sampleGraph, entries: entered.entries };
  const path = [{ step: 'dsl', choice: 'blinking' }];
  const leading = (at?: string) => ({
    ...here,
    parts: here.parts.map((part) =>
      part[0] === 'line'
        ? ([part[0], part[1], [], entered.slug, ...(at === undefined ? [] : [at])] as const)
        : part,
    ),
  });

  it('is shown from where it was entered on, and what comes before is said not to have been asked', async () => {
    desk.answerGuides = () => Promise.resolve(Response.json([leading('dsl'), entered]));
    await open(referenceCode(entered.slug, entered.revision, graph, path, 'dsl'));
    expect(document.querySelectorAll('[data-sessions] tbody tr')).toHaveLength(1);
    expect(textOf('[data-sessions] [data-entered]')).toBe(
      fa.agentEntered.replace('{question}', 'چراغ DSL ثابت است؟'),
    );
    expect(one('[data-sessions] [data-place]').getAttribute('href')).toBe(
      '/no-internet/see-line/#_at=dsl&dsl=blinking',
    );
    expect(textOf('[data-sessions] [data-neighbour="maybeBefore"]')).toContain(here.title);
  });

  it('is one that nothing was answered in, too', async () => {
    desk.answerGuides = () => Promise.resolve(Response.json([entered]));
    await open(referenceCode(entered.slug, entered.revision, graph, [], 'dsl'));
    expect(textOf('[data-stopped-words]')).toBe('چراغ DSL ثابت است؟');
  });

  it('came from no guide that leads elsewhere into it, and one begun at its start is not said to be entered', async () => {
    desk.answerGuides = () => Promise.resolve(Response.json([leading('dsl'), entered]));
    await open(referenceCode(entered.slug, entered.revision, graph, [{ step: 'power', choice: 'on' }]));
    expect(document.querySelector('[data-sessions] [data-entered]')).toBeNull();
    expect(document.querySelector('[data-sessions] [data-neighbour="maybeBefore"]')).toBeNull();
  });
});

describe('guides walked before', () => {
  const next = guide('see-line', 'خط را ببینید');
  const handing = {
    ...here,
    parts: here.parts.map((part) =>
      part[0] === 'line' ? ([part[0], part[1], [], next.slug] as const) : part,
    ),
  };
  const nextCode = () => referenceCode(next.slug, next.revision, sampleGraph, toTheEnd) ?? '';
  const notes = () => [...document.querySelectorAll('[data-neighbour]')].map((note) => note.textContent);
  const named = (words: string, title: string) => [words.replace('{titles}', `«${title}»`)];

  beforeEach(() => {
    desk.answerGuides = () => Promise.resolve(Response.json([handing, next]));
  });

  it('have a number of their own, which is asked for where a guide leads here', async () => {
    await open(nextCode());
    expect(notes()).toEqual(named(fa.agentMaybeBefore, here.title));
  });

  it('are named up to three, and the others counted', async () => {
    const more = [1, 2, 3, 4].map((count) => ({
      ...handing,
      slug: `more-${count}`,
      title: `راهنمای ${count}`,
    }));
    desk.answerGuides = () => Promise.resolve(Response.json([...more, next]));
    await open(nextCode());
    expect(notes()[0]).toContain('«راهنمای 3» و ۱ راهنمای دیگر.');
    expect(notes()[0]).not.toContain('راهنمای 4');
  });

  it('are followed by another, which is asked for where the outcome hands on', async () => {
    await open(codeOf(toTheEnd));
    expect(notes()).toEqual(named(fa.agentAfter, next.title));
  });

  it('are shown together, typed one after the other', async () => {
    await open();
    await enter(`${codeOf(toTheEnd)}, ${nextCode()}`);
    expect(reports()).toHaveLength(2);
    expect(notes()).toEqual(named(fa.agentBefore, here.title));
    expect(location.hash).toBe(`#${codeOf(toTheEnd)},${nextCode()}`);
  });

  it('are found in a whole report, of which nothing but the codes goes into the address', async () => {
    await open();
    await enter(
      `شناسهٔ کاربری: 8812345 کد گزارش: ${nextCode()} زمان: ۱۴:۳۰ پیش از این: (${codeOf(toTheEnd)})`,
    );
    expect(reports()).toHaveLength(2);
    expect(problem()).toBe('');
    expect(location.hash).toBe(`#${nextCode()},${codeOf(toTheEnd)}`);
  });

  it('are shown although another number beside is wrong, which is said', async () => {
    await open();
    await enter(`${codeOf(toTheEnd)} 123456`);
    expect(reports()).toHaveLength(1);
    expect(problem()).toBe(fa.agentProblems.rest.replace('{digits}', '۱۲۳۴۵۶'));
  });
});
