import { describe, expect, it } from 'vitest';
import { feedState } from '../../../src/notices/feed.ts';
import { morning } from './notice-samples.ts';

const MINUTE_MS = 60_000;
const of = (minutesAgo?: number, heartbeat?: number) => ({
  document: {
    version: 1 as const,
    notices: [],
    heartbeat,
    checked: minutesAgo === undefined ? undefined : new Date(morning - minutesAgo * MINUTE_MS).toISOString(),
  },
  time: morning,
});

describe('how much is known of the network', () => {
  it('is the operator’s word where it has just come, of something or of nothing', () => {
    expect(feedState(of(), true, 2)).toBe('fresh');
    expect(feedState(of(), true, 0)).toBe('none');
    expect(feedState(of(29), true, 0)).toBe('none');
  });

  it('is what came before where the server did not answer', () => {
    expect(feedState(of(), false, 0)).toBe('stale');
    expect(feedState(of(120), false, 2)).toBe('stale');
  });

  it('is nothing where nothing ever came', () => {
    expect(feedState(undefined, false, 0)).toBe('unknown');
  });

  it('is nothing where the monitor has been silent for too long, by its own measure or half an hour', () => {
    expect(feedState(of(31), true, 2)).toBe('unknown');
    expect(feedState(of(31, 60), true, 2)).toBe('fresh');
    expect(feedState(of(6, 5), true, 0)).toBe('unknown');
    expect(feedState({ ...of(), document: { ...of().document, checked: '' } }, true, 0)).toBe('unknown');
  });
});
