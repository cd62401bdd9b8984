import { one, textOf } from '../../browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../../../src/check/facts.ts';
import type { measureHere } from '../../../../src/check/measure-here.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import { kept, rows, shown } from './open-tree.ts';
import {
  answer,
  badge,
  button,
  findsOf,
  isOffered,
  measured,
  open,
  pass,
  proposed,
  said,
  touch,
} from './open-measured-tree.ts';

const measuring = vi.hoisted(() => vi.fn<typeof measureHere>());
vi.mock('../../../../src/check/measure-here.element.ts', () => ({ measureHere: measuring }));

const measure = () => touch('[data-measure] button');
const willFind = findsOf(measuring);
const wanted = () => measuring.mock.lastCall?.[0];

beforeEach(() => {
  measuring.mockReset();
});

describe('an answer that was measured', () => {
  it('is marked with its time, and one tap takes it', async () => {
    measured({ site: 'yes' }, 1);
    await open('#light=off');
    expect(proposed()).toEqual(['online=yes']);
    expect(badge()).toMatch(/^سنجیده شد، [۰-۹]{2}:[۰-۹]{2}$/);
    const link = one('#online a[data-measured]');
    expect(document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent).toBe(badge());
    expect(link.textContent.trim()).toBe('yes');
    await answer('online', 'yes');
    expect(location.hash).toBe('#_m=online&light=off&online=yes');
    expect(shown()).toEqual(['steady']);
    expect(proposed()).toEqual([]);
    expect(rows()).toEqual([
      ['light', 'off'],
      ['online', `yes ${fa.answerMeasured}`],
    ]);
    expect(kept()[0]?.entries).toEqual([
      { question: 'light', answer: 'off' },
      { question: 'online', answer: 'yes', measured: true },
    ]);
    expect(measuring).not.toHaveBeenCalled();
  });

  it('may be refused, and is then the customer\u2019s own', async () => {
    measured({ site: 'yes' });
    await open('#light=off');
    await answer('online', 'not-sure');
    expect(location.hash).toBe('#light=off&online=not-sure');
    expect(kept()[0]?.entries[1]).toEqual({ question: 'online', answer: 'not-sure' });
  });

  it('is read again from the address, and is lost once it is changed by hand', async () => {
    await open('#_m=online&light=off&online=yes');
    expect(location.hash).toBe('#_m=online&light=off&online=yes');
    expect(rows()[1]).toEqual(['online', `yes ${fa.answerMeasured}`]);
    await touch('[data-answers] li:nth-child(2) a');
    expect(location.hash).toBe('#light=off');
    await answer('online', 'not-sure');
    expect(location.hash).toBe('#light=off&online=not-sure');
    expect(rows()[1]).toEqual(['online', 'not-sure']);
  });

  it('is old after five minutes, while one looks at it', async () => {
    measured({ site: 'no' });
    await open('#light=off');
    await pass(299);
    expect(proposed()).toEqual(['online=no']);
    expect(textOf('[data-measure] button')).toBe(fa.measureAgain);
    await pass(1);
    expect(proposed()).toEqual([]);
    expect(badge()).toBeUndefined();
    expect(textOf('[data-measure] button')).toBe(fa.measureNow);
    await answer('online', 'no');
    expect(location.hash).toBe('#light=off&online=no');
  });

  it('is proposed to nobody who came over another line', async () => {
    measured({ site: 'yes', line: 'other' });
    await open('#light=off');
    expect(proposed()).toEqual([]);
    expect(isOffered()).toBe(true);
  });

  it('stands for each of the values that its choice names', async () => {
    measured({ drops: 'some' });
    await open('#light=off&online=yes');
    expect(proposed()).toEqual(['steady=fine']);
  });

  it('is marked where another tab has measured meanwhile', async () => {
    measured({ clock: 'right' });
    await open('#light=off');
    expect(proposed()).toEqual([]);
    measured({ site: 'yes' });
    document.dispatchEvent(new Event('visibilitychange'));
    expect(proposed()).toEqual(['online=yes']);
  });
});

describe('a question that can be measured', () => {
  it('offers to, and asks for what it needs alone', async () => {
    willFind({ network: 'some', site: 'yes', drops: 'none' });
    await open();
    expect(isOffered()).toBe(false);
    await answer('light', 'off');
    await answer('online', 'not-sure');
    expect(isOffered()).toBe(true);
    expect(one('#steady > [data-measure]')).toBe(one('#steady').lastElementChild);
    expect(measuring).not.toHaveBeenCalled();
    button().focus();
    await measure();
    expect(said()).toBe(fa.measuring);
    expect(button().getAttribute('aria-disabled')).toBe('true');
    await measure();
    expect(measuring).toHaveBeenCalledTimes(1);
    expect(wanted()).toEqual(['network', 'site', 'intercepted', 'line', 'clock', 'drops']);
    await pass(3);
    expect(proposed()).toEqual(['steady=fine']);
    expect(said()).toBe(fa.measureProposes('fine'));
    expect(document.activeElement).toBe(button());
    await answer('steady', 'fine');
    expect(location.hash).toBe('#_m=steady&light=off&online=not-sure&steady=fine');
    expect(isOffered()).toBe(false);
  });

  it('is measured at the first question too, where nothing was answered yet', async () => {
    willFind({ site: 'no' });
    await open('', 'online');
    expect(shown()).toEqual(['online']);
    expect(isOffered()).toBe(true);
    await measure();
    await pass(3);
    expect(said()).toBe(fa.measureProposes('no'));
    expect(proposed()).toEqual(['online=no']);
  });

  it('says what was measured where no answer stands for it', async () => {
    willFind({ network: 'some', site: 'yes', line: 'other', drops: 'many' });
    await open('#light=off&online=yes');
    await measure();
    await pass(3);
    expect(proposed()).toEqual([]);
    expect(said()).toBe(`${fa.otherLine} ${fa.answerByHand}`);
  });

  it('says so where nothing could be measured, and may be measured again', async () => {
    willFind('nothing');
    await open('#light=off');
    await measure();
    await pass(3);
    expect(said()).toBe(`${fa.measureFailed} ${fa.answerByHand}`);
    willFind({ site: 'yes' });
    await measure();
    await pass(3);
    expect(said()).toBe(fa.measureProposes('yes'));
  });

  it.each<[Facts, string]>([
    [{ network: 'no', site: 'no' }, fa.noNetwork],
    [{ site: 'no', intercepted: 'yes' }, fa.otherAnswered('نمونه')],
    [{ site: 'no' }, fa.siteSilent('نمونه')],
    [{ site: 'yes' }, fa.siteAnswered('نمونه')],
  ])('says of %o between what it was measured', async (facts, words) => {
    willFind(facts);
    await open('#light=off&online=yes');
    await measure();
    await pass(3);
    expect(said()).toBe(`${words} ${fa.answerByHand}`);
  });

  it('keeps what it says to itself where the customer has gone on meanwhile', async () => {
    willFind({ site: 'yes' });
    await open('#light=off');
    await measure();
    await answer('online', 'no');
    await pass(3);
    expect(said()).toBe('');
    expect(isOffered()).toBe(false);
  });
});
