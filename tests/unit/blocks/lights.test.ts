import { describe, expect, it } from 'vitest';
import { parseLight } from '../../../src/blocks/lights.ts';

describe('a modem light', () => {
  it('has a colour and may blink', () => {
    expect(parseLight('green blinking')).toEqual({ colour: 'green', blinking: true });
    expect(parseLight('off')).toEqual({ colour: 'off', blinking: false });
  });

  it.each(['', 'purple', 'green fast', 'green blinking now'])('is not read from "%s"', (value) => {
    expect(parseLight(value)).toBeUndefined();
  });
});
