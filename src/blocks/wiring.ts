import type { Strings } from '../strings/strings.ts';

/** What a drawing of wiring is called: `<Wiring kind="splitter" />`. */
export type WiringKind = keyof Strings['wirings'];

/** A box of a drawing, on a grid of columns from right to left and rows from top to bottom. */
export interface WiringBox {
  readonly what: keyof Strings['wiringBoxes'];
  readonly column: number;
  readonly row: number;
}

/** A cable between two boxes, by their places in the list. */
export interface WiringCable {
  readonly from: number;
  readonly to: number;
  /** What stands on the cable, such as the socket's name on the splitter. */
  readonly label?: string;
}

/** One way of wiring as it is drawn; its words are among the strings. */
export interface Wiring {
  readonly boxes: readonly WiringBox[];
  readonly cables: readonly WiringCable[];
  /** Whether it is shown as the way not to do it. */
  readonly wrong?: boolean;
}

/** The drawings that an editor can name. */
export const wirings: Readonly<Record<WiringKind, Wiring>> = {
  splitter: {
    boxes: [
      { what: 'socket', column: 0, row: 0.5 },
      { what: 'splitter', column: 1, row: 0.5 },
      { what: 'modem', column: 2, row: 0 },
      { what: 'phone', column: 2, row: 1 },
    ],
    cables: [
      { from: 0, to: 1, label: 'LINE' },
      { from: 1, to: 2, label: 'MODEM' },
      { from: 1, to: 3, label: 'PHONE' },
    ],
  },
  direct: {
    boxes: [
      { what: 'socket', column: 0, row: 0 },
      { what: 'modem', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'DSL' }],
  },
  extension: {
    boxes: [
      { what: 'socket', column: 0, row: 0.5 },
      { what: 'joint', column: 1, row: 0.5 },
      { what: 'modem', column: 2, row: 0 },
      { what: 'phone', column: 2, row: 1 },
    ],
    cables: [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 1, to: 3 },
    ],
    wrong: true,
  },
  fiber: {
    boxes: [
      { what: 'fiberSocket', column: 0, row: 0 },
      { what: 'fiberModem', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'PON' }],
  },
  lan: {
    boxes: [
      { what: 'modem', column: 0, row: 0 },
      { what: 'device', column: 2, row: 0 },
    ],
    cables: [{ from: 0, to: 1, label: 'LAN' }],
  },
};

/** Whether a word that an editor wrote names a drawing. */
export function isWiringKind(word: string): word is WiringKind {
  return Object.hasOwn(wirings, word);
}
