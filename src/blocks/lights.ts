/** The lights that a modem can have, in the order in which most have them. */
export const lightNames = [
  'power',
  'dsl',
  'pon',
  'los',
  'signal',
  'internet',
  'wifi',
  'lan',
  'phone',
] as const;
export type LightName = (typeof lightNames)[number];

export const lightColours = ['green', 'red', 'orange', 'blue', 'white', 'off'] as const;
export type LightColour = (typeof lightColours)[number];

/** What one light shows. */
export interface LightState {
  readonly colour: LightColour;
  readonly blinking: boolean;
}

/**
 * Reads what an editor wrote for a light: a colour or `off`, and `blinking` after it.
 * Undefined where the words are none of these.
 * @example parseLight('green blinking') // { colour: 'green', blinking: true }
 */
export function parseLight(value: string): LightState | undefined {
  const [word = '', second, ...more] = value.trim().split(/\s+/);
  const colour = lightColours.find((known) => known === word);
  if (colour === undefined || more.length > 0 || (second !== undefined && second !== 'blinking'))
    return undefined;
  return { colour, blinking: second === 'blinking' };
}
