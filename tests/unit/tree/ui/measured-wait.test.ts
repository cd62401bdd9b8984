import { one } from '../../browser.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { measureHere } from '../../../../src/check/measure-here.element.ts';
import { fa } from '../../../../src/strings/fa.ts';
import {
  answer,
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

const willFind = findsOf(measuring);
const wanted = () => measuring.mock.lastCall?.[0];

beforeEach(() => {
  measuring.mockReset();
});

describe('the end of a wait', () => {
  const begin = () => touch('#restart [data-go="count"]');
  const goOn = () => answer('restart', 'done');

  it('measures, with what is asked next, says what came out and proposes it there', async () => {
    willFind({ network: 'some', site: 'yes' });
    await open('#light=on');
    expect(isOffered()).toBe(false);
    await begin();
    await pass(119);
    expect(measuring).not.toHaveBeenCalled();
    await pass(1);
    expect(wanted()).toEqual(['network', 'site', 'intercepted', 'line', 'clock']);
    expect(said()).toBe(fa.measuring);
    await pass(3);
    expect(said()).toBe(fa.siteAnswered('نمونه'));
    expect(one('#restart').contains(one('[data-measure]'))).toBe(true);
    await goOn();
    expect(proposed()).toEqual(['online=yes']);
    expect(said()).toBe('');
  });

  it('proposes what comes only once the customer has gone on', async () => {
    willFind({ site: 'no' }, 10);
    await open('#light=on');
    await begin();
    await pass(121);
    await goOn();
    expect(said()).toBe(fa.measuring);
    expect(proposed()).toEqual([]);
    await pass(10);
    expect(proposed()).toEqual(['online=no']);
    expect(said()).toBe(fa.measureProposes('no'));
  });

  it('makes old what was measured before the wait began', async () => {
    willFind('nothing', 1);
    await open('#light=on');
    measured({ site: 'no' });
    await pass(1);
    await begin();
    await pass(125);
    expect(said()).toBe(fa.measureFailed);
    await goOn();
    expect(proposed()).toEqual([]);
  });

  it('is not needed for that: who leaves an action has done something', async () => {
    measured({ site: 'no' });
    await open('#light=on');
    await pass(1);
    await goOn();
    expect(proposed()).toEqual([]);
    expect(measuring).not.toHaveBeenCalled();
  });

  it('leaves what was measured to those who had done it before', async () => {
    measured({ site: 'no' });
    await open('#light=on');
    await pass(1);
    await answer('restart', 'skipped');
    expect(proposed()).toEqual(['online=no']);
  });
});
