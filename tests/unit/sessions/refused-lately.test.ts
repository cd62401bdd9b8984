import { describe, expect, it } from 'vitest';
import { refusedLately } from '../../../src/sessions/refused-lately.ts';
import { SESSION_GAP_MS } from '../../../src/sessions/session-record.ts';
import { noon, session } from './memory-storage.ts';

describe('the notices that were refused lately', () => {
  it('are those of all guides, within the same trouble', () => {
    const sessions = [
      { ...session, answers: '_refused=a&power=on' },
      { ...session, guide: 'other', answers: '_refused=b&_refused=c', time: noon - 60_000 },
      { ...session, answers: '_refused=old', time: noon - SESSION_GAP_MS },
      { ...session, answers: '_known=k' },
    ];
    expect(refusedLately(sessions, noon)).toEqual(['a', 'b', 'c']);
  });
});
