/**
 * What a page can find out about a connection: a closed vocabulary, the same in trees (`fact` and `when`), in
 * `content/check.yaml`, in reports and in the hooks of `/check/`. A fact that was not measured has no value at all; `unset` means
 * that the operator named nothing to measure it by.
 */
export const factValues = {
  /** Whether the device knows of a network at all. That it does says nothing more. */
  network: ['some', 'no'],
  /** Whether this site's own server answered just now. */
  site: ['yes', 'no'],
  /** Whether something else answered in its place: a redirect, or another body. */
  intercepted: ['no', 'yes'],
  /** Whose line the request came over, by the address that the server saw. */
  line: ['own', 'other', 'unknown'],
  /** Whether the site is found by its name; `no` where only its address answered. */
  names: ['yes', 'no', 'unset'],
  /** Whether something answers at a modem's usual address; `unasked` too where the browser was not allowed to ask. */
  modem: ['yes', 'no', 'unasked'],
  /** The device's clock against the server's; `zone` where its table of time zones is out of date. */
  clock: ['right', 'behind', 'ahead', 'zone'],
  /** Whether any of the servers abroad answered that the operator named. */
  abroad: ['yes', 'no', 'unset'],
  /** How long a small request takes there and back. */
  delay: ['good', 'fair', 'poor'],
  /** How many of the small requests got no answer. */
  drops: ['none', 'some', 'many'],
  /** Megabits a second from this site's server to this device, against what the operator calls slow. */
  speed: ['ok', 'low'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FactName = keyof typeof factValues;
export type FactValue<Name extends FactName> = (typeof factValues)[Name][number];

/** Values by fact; what was not measured is not there. */
export type Facts = { readonly [Name in FactName]?: FactValue<Name> };

/** All facts, in the order in which a reader is told them. */
export const factNames = [
  'network',
  'site',
  'intercepted',
  'line',
  'names',
  'modem',
  'clock',
  'abroad',
  'delay',
  'drops',
  'speed',
] as const satisfies readonly FactName[];

/**
 * Facts that say something of the line that was measured over: worth nothing for the customer's home where that was another line
 * or a VPN.
 */
export const factsOfLine: ReadonlySet<FactName> = new Set([
  'site',
  'intercepted',
  'names',
  'modem',
  'abroad',
  'delay',
  'drops',
  'speed',
]);

/** Whether a word is the name of a fact. */
export const isFactName = (word: string): word is FactName => Object.hasOwn(factValues, word);

/** Whether a fact can have a value. */
export const hasValue = <Name extends FactName>(name: Name, word: unknown): word is FactValue<Name> =>
  factValues[name].some((value) => value === word);
