import { describe, expect, it } from 'vitest';
import { bearsOn, isHere, noticesHere, type OwnArea } from '../../../src/notices/concerning.ts';
import type { Notice } from '../../../src/notices/notice.ts';
import { morning, outage, rey, works } from './notice-samples.ts';

const HOUR_MS = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(morning + hours * HOUR_MS).toISOString();
const of = (id: string, over: Partial<Notice>): Notice => ({ ...outage, id, ...over });
const shown = (notices: readonly Notice[], own?: OwnArea) =>
  noticesHere(notices, own, morning).map(({ id }) => id);

describe('what of the notices concerns a customer', () => {
  it('is what is about their area, one around it, or all of them', () => {
    expect(isHere(works, rey)).toBe(true);
    expect(isHere(outage, rey)).toBe(true);
    expect(isHere({ ...outage, areas: 'all' }, rey)).toBe(true);
    expect(isHere({ ...outage, areas: [{ id: 'qom', name: 'قم' }] }, rey)).toBe(false);
  });

  it('may be anything where their area is not known', () => {
    expect(shown([outage, of('qom', { areas: [{ id: 'qom', name: 'قم' }] })])).toHaveLength(2);
  });

  it('is nothing that is over, and no work that begins in more than two days', () => {
    expect(
      shown([
        of('ended', { ends: inHours(-1) }),
        of('mended', { updates: [{ at: inHours(-1), state: 'resolved', text: 'درست شد.' }] }),
        of('week', { starts: inHours(24 * 7) }),
        of('two-days', { starts: inHours(47.9) }),
      ]),
    ).toEqual(['two-days']);
  });

  it('begins with what is down, then what is slow; then what is planned; of equals with what began last', () => {
    expect(
      shown([
        of('planned', { starts: inHours(5) }),
        of('slow', { impact: 'slow' }),
        of('older', { starts: inHours(-9) }),
        of('info', { kind: 'info', impact: 'notice' }),
        of('newer', { starts: inHours(-1) }),
      ]),
    ).toEqual(['newer', 'older', 'slow', 'info', 'planned']);
  });
});

describe('whether a notice bears on a guide', () => {
  it('is so where it names it, whatever the guide asks', () => {
    const named = { ...outage, guides: ['no-internet'] };
    expect(bearsOn(named, 'no-internet', false)).toBe(true);
    expect(bearsOn(named, 'slow-internet', true)).toBe(false);
  });

  it('is so where it names none and the guide asks for outages; news that is none does not', () => {
    expect(bearsOn(outage, 'no-internet', true)).toBe(true);
    expect(bearsOn(outage, 'no-internet', false)).toBe(false);
    expect(bearsOn({ ...outage, kind: 'info' }, 'no-internet', true)).toBe(false);
  });
});
