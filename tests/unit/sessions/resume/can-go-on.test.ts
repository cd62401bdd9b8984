import { describe, expect, it } from 'vitest';
import { RESUME_TTL_MS } from '../../../../src/sessions/session-record.ts';
import { canGoOn } from '../../../../src/sessions/resume/can-go-on.ts';
import { endedSession, noon, session } from '../memory-storage.ts';

describe('the place where a session stopped', () => {
  it('is offered while it is unfinished and not too old', () => {
    expect(canGoOn(session, noon + 1000)).toBe(true);
    expect(canGoOn(endedSession, noon + 1000)).toBe(false);
    expect(canGoOn(session, noon + RESUME_TTL_MS)).toBe(false);
  });

  it('is no place where only a notice of the network was refused', () => {
    expect(canGoOn({ ...session, answers: '_refused=tehran-fiber' }, noon)).toBe(false);
    expect(canGoOn({ ...session, answers: '_refused=tehran-fiber&power=on' }, noon)).toBe(true);
  });
});
