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
    [['--colour', 'red'], 'گزینهٔ --colour نیست.'],
    [['--title', 'قطعی', 'تهران'], '«تهران» به هیچ گزینه\u200cای نمی\u200cرسد'],
    [['--update', 'a', '--resolve', 'a'], 'هر بار یکی از این\u200cها: --update، --resolve.'],
    [['--update', 'a', '--kind', 'info'], '--kind با --update نمی\u200cآید.'],
    [['--resolve', 'a', '--state', 'identified'], '--state با --resolve نمی\u200cآید.'],
    [['--list', '--text', 'abc'], '--text با --list نمی\u200cآید.'],
    [['--update'], 'پس از --update چیزی نوشته نشده است.'],
  ])('%j are refused, with the right command', (args, message) => {
    expect(() => readNoticeFlags(args)).toThrow(message);
    expect(() => readNoticeFlags(args)).toThrow('npm run notice -- --update');
  });
});
