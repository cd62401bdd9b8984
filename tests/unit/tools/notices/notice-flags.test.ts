import { describe, expect, it } from 'vitest';
import { readNoticeFlags } from '../../../../src/tools/notices/notice-flags.ts';

describe('the flags of a notice', () => {
  it('leave open what is to be done where there are none', () => {
    expect(readNoticeFlags([])).toEqual({ task: undefined, slug: undefined, values: {} });
  });

  it('are those of a new notice, where no other is named', () => {
    expect(readNoticeFlags(['--title', 'abc', '--areas', 'tehran', '--areas', 'karaj,qom'])).toEqual({
      task: 'new',
      slug: undefined,
      values: { title: 'abc', areas: 'tehran,karaj,qom' },
    });
  });

  it('name the notice that is updated or resolved', () => {
    expect(readNoticeFlags(['--update', 'x-1', '--text', 'abc'])).toEqual({
      task: 'update',
      slug: 'x-1',
      values: { text: 'abc' },
    });
    expect(readNoticeFlags(['--resolve', 'x-1']).task).toBe('resolve');
    expect(readNoticeFlags(['--list']).task).toBe('list');
  });

  it.each([
    [['--colour', 'red'], "Unknown option '--colour'"],
    [['--title', 'قطعی', 'تهران'], '"تهران" belongs to no flag: put a text between quotes.'],
    [['--update', 'a', '--resolve', 'a'], 'Only one of --update and --resolve at a time.'],
    [['--update', 'a', '--kind', 'info'], '--kind does not go with --update.'],
    [['--resolve', 'a', '--state', 'identified'], '--state does not go with --resolve.'],
    [['--list', '--text', 'abc'], '--text does not go with --list.'],
    [['--update'], 'argument missing'],
  ])('%j are refused, with the right command', (args, message) => {
    expect(() => readNoticeFlags(args)).toThrow(message);
    expect(() => readNoticeFlags(args)).toThrow('npm run notice -- --update');
  });
});
