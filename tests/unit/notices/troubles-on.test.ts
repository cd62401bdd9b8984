import { describe, expect, it } from 'vitest';
import type { OwnArea } from '../../../src/notices/concerning.ts';
import { troublesOn } from '../../../src/notices/troubles-on.ts';
import type { Notice } from '../../../src/notices/notice.ts';
import { morning, outage, rey, works } from './notice-samples.ts';

const asked = (notices: readonly Notice[], own: OwnArea | undefined = rey) =>
  troublesOn('no-internet', { document: { version: 1, notices }, time: morning }, own).map(({ id }) => id);

describe('the outages that may be a customer\u2019s trouble right now', () => {
  it('are outages and works that go on in the area, what is down first', () => {
    expect(asked([works, outage])).toEqual([outage.id, works.id]);
  });

  it('are none of another area, and any where the area is not known', () => {
    const shiraz: OwnArea = { id: 'shiraz', name: 'شیراز', near: ['shiraz'] };
    expect(asked([works, outage], shiraz)).toEqual([]);
    expect(
      troublesOn('x', { document: { version: 1, notices: [outage] }, time: morning }, undefined),
    ).toEqual([outage]);
  });

  it('are nothing that is planned, over or only worth knowing', () => {
    const planned = { ...works, starts: '2026-11-29T20:00:00+03:30' };
    const over = { ...outage, ends: '2026-11-29T10:00:00+03:30' };
    const info: Notice = { ...outage, kind: 'info', impact: 'notice' };
    expect(asked([planned, over, info])).toEqual([]);
  });

  it('are none that bear on other guides alone', () => {
    expect(asked([{ ...outage, guides: ['wifi'] }])).toEqual([]);
    expect(asked([{ ...outage, guides: ['no-internet'] }])).toEqual([outage.id]);
  });

  it('are three at most, and none where nothing is known', () => {
    const many = Array.from({ length: 5 }, (_, index) => ({ ...outage, id: `n${index}` }));
    expect(asked(many)).toHaveLength(3);
    expect(troublesOn('no-internet', undefined, rey)).toEqual([]);
  });
});
