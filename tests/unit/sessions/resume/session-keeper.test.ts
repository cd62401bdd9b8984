import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DeviceStore } from '../../../../src/sessions/device-store.ts';
import { RESUME_TTL_MS, type SessionRecord } from '../../../../src/sessions/session-record.ts';
import { SessionStore } from '../../../../src/sessions/session-store.ts';
import { SessionKeeper } from '../../../../src/sessions/resume/session-keeper.ts';
import { endedWalk, forbiddenStore, MemoryStorage, noon, walk } from '../memory-storage.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: noon, toFake: ['Date'] });
});

const day = 24 * 60 * 60 * 1000;

/** One device; each tab is a keeper of its own over the same store. */
function device() {
  const storage = new MemoryStorage();
  const walks = new SessionStore(new DeviceStore(() => storage));
  let count = 0;
  const tab = () => new SessionKeeper(walks, () => `id-${++count}`);
  const kept = () => walks.all().map(({ walk: { answers } }) => answers);
  return { storage, walks, tab, kept };
}

const at = (answers: string, over: Partial<SessionRecord> = {}): SessionRecord => ({
  ...walk,
  answers,
  ...over,
});

describe('keeping the walk of one tab', () => {
  it('goes on in one record, answer after answer', () => {
    const { tab, kept } = device();
    const keeper = tab();
    expect(keeper.keep(at(''), false)).toEqual({ kept: 'none', time: noon });
    for (const answers of ['a=1', 'a=1&b=1', 'a=1&b=1&c=1']) {
      expect(keeper.keep(at(answers), true).kept).toBe('kept');
      expect(kept()).toEqual([answers]);
    }
  });

  it('loses nothing by going back to look, and gives way to another answer', () => {
    const { tab, kept } = device();
    const keeper = tab();
    keeper.keep(at('a=1&b=1&c=1'), true);
    keeper.keep(at('a=1'), true);
    expect(kept()).toEqual(['a=1&b=1&c=1']);
    keeper.keep(at('a=1&b=2'), true);
    expect(kept()).toEqual(['a=1&b=2']);
  });

  it('keeps the report of an ended walk when another answer ends otherwise', () => {
    const { tab, kept } = device();
    const keeper = tab();
    keeper.keep(at('a=1&b=1', { result: 'call' }), true);
    keeper.keep(at('a=1', { time: noon + 1 }), true);
    keeper.keep(at('a=1&b=2', { result: 'solved', time: noon + 2 }), true);
    expect(kept()).toEqual(['a=1&b=2', 'a=1&b=1']);
    keeper.keep(at('a=2', { time: noon + 3 }), true);
    keeper.keep(at('a=2&b=1', { time: noon + 4 }), true);
    expect(kept()).toEqual(['a=2&b=1', 'a=1&b=2', 'a=1&b=1']);
  });

  it('begins a new record when the customer starts over', () => {
    const { tab, kept } = device();
    const keeper = tab();
    keeper.keep(at('a=1&b=1'), true);
    keeper.begin();
    keeper.keep(at('a=2', { time: noon + 1 }), true);
    expect(kept()).toEqual(['a=2', 'a=1&b=1']);
  });

  it('takes its record up again after a reload', () => {
    const { tab, kept } = device();
    tab().keep(at('a=1&b=1'), true);
    const reloaded = tab();
    reloaded.keep(at('a=1&b=1', { time: noon + 5000 }), false);
    reloaded.keep(at('a=1&b=1&c=1'), true);
    expect(kept()).toEqual(['a=1&b=1&c=1']);
  });

  it('gives an ended walk the time of its end however often it is looked at', () => {
    const { tab, walks } = device();
    tab().keep(endedWalk, true);
    const later = { ...endedWalk, time: noon + 5000 };
    const reloaded = tab();
    expect(reloaded.keep(later, false)).toEqual({ kept: 'kept', time: noon });
    expect(walks.all()).toHaveLength(1);
  });

  it('leaves a report of the past alone when another answer is given on its page', () => {
    const { tab, kept } = device();
    tab().keep(at('a=1&b=1', { result: 'ticket' }), true);
    const opened = tab();
    opened.keep(at('a=1&b=1', { result: 'ticket', time: noon + 5000 }), false);
    opened.keep(at('a=1&b=2', { time: noon + 6000 }), true);
    expect(kept()).toEqual(['a=1&b=2', 'a=1&b=1']);
  });

  it('keeps nothing of a link that somebody else sent until the next answer', () => {
    const { tab, kept } = device();
    const keeper = tab();
    expect(keeper.keep(at('a=1&b=1'), false).kept).toBe('none');
    expect(kept()).toEqual([]);
    keeper.keep(at('a=1&b=1&c=1'), true);
    expect(kept()).toEqual(['a=1&b=1&c=1']);
  });
});

describe('a link to another place in the guide that is open', () => {
  it('takes the place of no walk of this tab, nor does the answer after it', () => {
    const { tab, kept } = device();
    const keeper = tab();
    keeper.keep(at('a=1'), true);
    expect(keeper.keep(at('a=2&b=2', { time: noon + 1 }), false).kept).toBe('none');
    expect(kept()).toEqual(['a=1']);
    keeper.keep(at('a=2&b=2&c=2', { time: noon + 2 }), true);
    expect(kept()).toEqual(['a=2&b=2&c=2', 'a=1']);
  });
});

describe('two tabs on one guide', () => {
  it('never write over each other', () => {
    const { tab, kept } = device();
    const [first, second] = [tab(), tab()];
    first.keep(at('a=1'), true);
    second.keep(at('a=1', { time: noon + 1 }), false);
    first.keep(at('a=1&b=1', { time: noon + 2 }), true);
    second.keep(at('a=1&b=2', { time: noon + 3 }), true);
    first.keep(at('a=1&b=1&c=1', { time: noon + 4 }), true);
    expect(kept()).toEqual(['a=1&b=1&c=1', 'a=1&b=2']);
  });

  it('leave each other alone where one is opened at an earlier place and answers otherwise', () => {
    const { tab, kept } = device();
    const [first, second] = [tab(), tab()];
    first.keep(at('a=1&b=1&c=1'), true);
    expect(second.keep(at('a=1', { time: noon + 1 }), false).kept).toBe('kept');
    second.keep(at('a=1&b=2', { time: noon + 2 }), true);
    expect(kept()).toEqual(['a=1&b=2', 'a=1&b=1&c=1']);
    first.keep(at('a=1&b=1&c=1&d=1', { time: noon + 3 }), true);
    expect(kept()).toEqual(['a=1&b=1&c=1&d=1', 'a=1&b=2']);
  });

  it('go on when the other deletes the record', () => {
    const { tab, kept, walks } = device();
    const keeper = tab();
    keeper.keep(at('a=1'), true);
    for (const { id } of walks.all()) walks.remove(id);
    expect(keeper.keep(at('a=1&b=1'), true).kept).toBe('kept');
    expect(kept()).toEqual(['a=1&b=1']);
  });
});

describe('a store that does not keep', () => {
  it('is told when it is full, and keeps the last place that it could', () => {
    const { storage, tab, kept } = device();
    tab().keep(at('a=1'), true);
    storage.room = 1;
    expect(tab().keep(at('a=2'), true).kept).toBe('full');
    expect(kept()).toEqual(['a=1']);
  });

  it('is told when it is forbidden', () => {
    const keeper = new SessionKeeper(new SessionStore(forbiddenStore), () => 'id');
    expect(keeper.keep(at('a=1'), false).kept).toBe('forbidden');
    expect(keeper.keep(at('a=1&b=1'), true).kept).toBe('forbidden');
    expect(keeper.placeToOffer(walk.guide, noon)).toBeUndefined();
  });
});

describe('the place to offer again', () => {
  it('is where the last walk of the guide was left', () => {
    const { tab } = device();
    tab().keep(at('a=1'), true);
    tab().keep(at('a=2', { guide: 'slow', time: noon + 1 }), true);
    expect(tab().placeToOffer(walk.guide, noon + 1000)?.answers).toBe('a=1');
  });

  it('is none after a walk that came to its end', () => {
    const { tab } = device();
    tab().keep(at('a=1'), true);
    tab().keep(at('a=2', { result: 'solved', time: noon + 1 }), true);
    expect(tab().placeToOffer(walk.guide, noon + 2)).toBeUndefined();
  });

  it('expires after a week, and outlives a clock that was set back by some hours', () => {
    const { tab } = device();
    tab().keep(at('a=1'), true);
    expect(tab().placeToOffer(walk.guide, noon + RESUME_TTL_MS - 1)).toBeDefined();
    expect(tab().placeToOffer(walk.guide, noon + RESUME_TTL_MS)).toBeUndefined();
    expect(tab().placeToOffer(walk.guide, noon - day / 2)).toBeDefined();
  });

  it('is not one of a clock that was ahead, nor does that hide the last true one', () => {
    const { tab } = device();
    tab().keep(at('a=1', { time: noon + 365 * day }), true);
    expect(tab().placeToOffer(walk.guide, noon)).toBeUndefined();
    tab().keep(at('a=2'), true);
    expect(tab().placeToOffer(walk.guide, noon)?.answers).toBe('a=2');
  });
});
