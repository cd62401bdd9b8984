import { describe, expect, it } from 'vitest';
import { parseLight } from '../../../src/blocks/lights.ts';

describe('a modem light', () => {
  it('has a colour and may blink', () => {
    expect(parseLight('dsl', 'green blinking')).toEqual({ name: 'dsl', colour: 'green', blinking: true });
    expect(parseLight('los', 'off')).toEqual({ name: 'los', colour: 'off', blinking: false });
  });

  it.each(['', 'purple', 'green fast', 'green blinking now'])('is not read from "%s"', (value) => {
    expect(parseLight('dsl', value)).toBeUndefined();
  });
});
